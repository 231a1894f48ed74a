import type { Query } from '../../ingest/graph/graph-store.ts';
import { getText } from './read-row.ts';

/** The id of some paper; no row where the store holds none. */
export function readAnyPaper(): Query<string> {
  return {
    name: 'any-paper',
    text: `
      MATCH (p:Paper)
      RETURN p.id AS id
      ORDER BY id
      LIMIT 1`,
    params: {},
    mapRow: (row) => getText(row, 'id'),
  };
}
