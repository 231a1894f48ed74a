import type { Query } from '../../ingest/graph/graph-store.ts';
import { findNumber, getNumber, getText } from './read-row.ts';

export interface PaperNode {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  /** How many results it reports. */
  readonly results: number;
}

/** Those of the papers that are stored, as the graph view draws them, in id order. */
export function readPaperNodes(ids: readonly string[]): Query<PaperNode> {
  return {
    name: 'paper-nodes',
    text: `
      UNWIND $ids AS wanted
      MATCH (p:Paper {id: wanted})
      OPTIONAL MATCH (p)-[e:REPORTS]->(:Result)
      WITH p, count(e) AS results
      RETURN p.id AS id, p.title AS title, p.year AS year, results AS results
      ORDER BY id`,
    params: { ids },
    mapRow: (row) => ({
      id: getText(row, 'id'),
      title: getText(row, 'title'),
      year: findNumber(row, 'year'),
      results: getNumber(row, 'results'),
    }),
  };
}
