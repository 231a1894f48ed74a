import type { KeyedLabel } from '../../model/ontology.ts';
import type { Query } from '../graph-store.ts';
import type { GraphValue } from '../graph-value.ts';
import { getText } from '../writing/cypher-transaction.ts';
import { toEntries, toTexts } from './stored-values.ts';

/** A node with everything that it holds, what the store keeps for itself included. */
export interface WholeNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, GraphValue>>;
}

/** Those of the nodes that are stored. */
export function readWholeNodes(label: KeyedLabel, ids: readonly string[]): Query<WholeNode> {
  return {
    name: 'whole-nodes',
    text: `
      UNWIND $ids AS id
      MATCH (n:${label} {id: id})
      RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
    params: { ids },
    mapRow: (row) => ({
      id: getText(row, 'id'),
      labels: toTexts(row['labels']).toSorted(),
      properties: toEntries(row['properties']),
    }),
  };
}
