import type { Query } from '../../ingest/graph/graph-store.ts';
import { findNumber, findText, getText } from './read-row.ts';

/** A paper as evidence needs it. */
export interface CitedPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly date: string | null;
  readonly year: number | null;
}

/** Those of the papers that are stored, in id order. */
export function readCitedPapers(ids: readonly string[]): Query<CitedPaper> {
  return {
    name: 'cited-papers',
    text: `
      UNWIND $ids AS wanted
      MATCH (p:Paper {id: wanted})
      RETURN p.id AS id, p.title AS title, p.abstract AS abstract, p.date AS date, p.year AS year
      ORDER BY id`,
    params: { ids },
    mapRow: (row) => ({
      id: getText(row, 'id'),
      title: getText(row, 'title'),
      abstract: findText(row, 'abstract') ?? '',
      date: findText(row, 'date'),
      year: findNumber(row, 'year'),
    }),
  };
}
