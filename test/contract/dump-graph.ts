// A whole graph as plain data in a fixed order, for comparing two of them.
import { KEYED_LABELS, RELATIONSHIP_TYPES } from '../../ingest/model/ontology.ts';
import type { GraphStore, Query } from '../../ingest/graph/graph-store.ts';
import type { GraphValue } from '../../ingest/graph/graph-value.ts';

export interface GraphDump {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/** Everything but the number of the write that touched a name last, which is about the store's past. */
export async function dumpGraph(store: GraphStore): Promise<GraphDump> {
  const nodes: string[] = [];
  for (const label of KEYED_LABELS)
    for (const row of await store.read(
      aQuery(`MATCH (n:${label}) RETURN labels(n) AS labels, properties(n) AS properties`),
    ))
      nodes.push(JSON.stringify([toSorted(row['labels']), toEntries(row['properties'])]));
  const relationships: string[] = [];
  for (const type of RELATIONSHIP_TYPES)
    for (const row of await store.read(
      aQuery(
        `MATCH (a)-[e:\`${type}\`]->(b) RETURN a.id AS start, b.id AS target, properties(e) AS properties`,
      ),
    ))
      relationships.push(JSON.stringify([type, row['start'], row['target'], toEntries(row['properties'])]));
  return { nodes: nodes.toSorted(), relationships: relationships.toSorted() };
}

/** A query of the project's own with rows as they come. */
export function aQuery(
  text: string,
  params: Query<unknown>['params'] = {},
): Query<Readonly<Record<string, GraphValue>>> {
  return { name: 'test', text, params, mapRow: (row) => row };
}

function toEntries(value: GraphValue | undefined): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'map') return value;
  return Object.entries(value.entries)
    .filter(([key]) => key !== '_sequence')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function toSorted(value: GraphValue | undefined): unknown {
  return Array.isArray(value) ? value.map(String).toSorted() : value;
}
