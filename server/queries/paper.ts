import type { Query } from '../../ingest/graph/graph-store.ts';
import { PAPER_COLUMNS } from '../../ingest/graph/stored/to-paper.ts';
import { findNumber, findText, getText, getTexts } from './read-row.ts';

export interface StoredPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly date: string | null;
  readonly year: number | null;
  readonly venue: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly authors: readonly string[];
  readonly authorCount: number | null;
  /** As JSON; `stored-extraction.ts` reads it. */
  readonly extraction: string | null;
}

/** One paper with its extraction; no row where it is not stored. */
export function readPaper(id: string): Query<StoredPaper> {
  return {
    name: 'paper',
    text: `
      MATCH (p:Paper {id: $id})
      RETURN ${PAPER_COLUMNS},
             p.extraction AS extraction`,
    params: { id },
    mapRow: (row) => ({
      id: getText(row, 'id'),
      title: getText(row, 'title'),
      abstract: findText(row, 'abstract') ?? '',
      date: findText(row, 'date'),
      year: findNumber(row, 'year'),
      venue: findText(row, 'venue'),
      url: findText(row, 'url'),
      source: findText(row, 'source') ?? '',
      authors: getTexts(row, 'authors'),
      authorCount: findNumber(row, 'authorCount'),
      extraction: findText(row, 'extraction'),
    }),
  };
}
