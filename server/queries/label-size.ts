import type { Query } from '../../ingest/graph/graph-store.ts';
import type { NodeLabel } from '../../ingest/model/ontology.ts';
import { getNumber } from './read-row.ts';

/** How many nodes carry a label: one row. */
export function readLabelSize(label: NodeLabel): Query<number> {
  return {
    name: `label-size-${label}`,
    text: `
      MATCH (n:${label})
      RETURN count(n) AS total`,
    params: {},
    mapRow: (row) => getNumber(row, 'total'),
  };
}
