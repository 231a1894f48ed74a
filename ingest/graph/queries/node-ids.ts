import type { KeyedLabel } from '../../model/ontology.ts';
import type { Query } from '../graph-store.ts';
import { getText } from '../writing/cypher-transaction.ts';

/** The ids of all nodes of a label, in no order: the engines do not agree on the order of texts. */
export function readNodeIds(label: KeyedLabel): Query<string> {
  return {
    name: 'node-ids',
    text: `MATCH (n:${label}) RETURN n.id AS id`,
    params: {},
    mapRow: (row) => getText(row, 'id'),
  };
}
