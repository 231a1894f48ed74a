import type { Query } from '../../ingest/graph/graph-store.ts';
import { getText } from './read-row.ts';

/** Ids of the results that a paper reports, in the order of its abstract. */
export function readPaperResultIds(paper: string): Query<string> {
  return {
    name: 'paper-result-ids',
    text: `
      MATCH (p:Paper {id: $paper})-[:REPORTS]->(r:Result)
      RETURN r.id AS id, r.start AS start
      ORDER BY start, id`,
    params: { paper },
    mapRow: (row) => getText(row, 'id'),
  };
}
