import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import { compareText } from '../../ingest/graph/writing/name-support.ts';
import { readNameClaims } from '../claims/read-claims-of-name.ts';
import { completeClaims } from '../claims/read-claims.ts';
import { LIMITS, type GraphNode, type NodeReply } from '../contract.ts';
import { ServerError } from '../errors.ts';
import { describeNodes } from '../graph-view/describe-nodes.ts';
import type { NamedNode } from '../queries/named-nodes.ts';
import { readNodeProperties } from '../queries/node-properties.ts';
import { readRecentResults } from '../queries/recent-results.ts';
import { RESULT_TYPES } from '../queries/result-counts.ts';
import { firstDifference } from '../sort-order.ts';
import { readResultRows } from '../results/read-result-rows.ts';

/** A name with what is reported and claimed of it. @throws NODE_NOT_FOUND where it went away in between */
export async function readNodeReply(
  store: GraphStore,
  name: NamedNode,
  options: ReadOptions,
): Promise<NodeReply> {
  const limit = LIMITS.list.default;
  const { label, id } = name;
  const [node, properties, results, said] = await Promise.all([
    describeName(store, name, options),
    store.read(readNodeProperties(label, id), options),
    readResultsOf(store, name, { limit, options }),
    readNameClaims(store, { label, id }, { limit, options }),
  ]);
  return {
    node,
    aliases: [...name.aliases],
    properties: { ...properties[0] },
    results: await readResultRows(store, results.slice(0, limit), options),
    claims: await completeClaims(store, said.claims, options),
    truncated: results.length > limit || said.truncated,
  };
}

/** @throws NODE_NOT_FOUND */
export async function describeName(
  store: GraphStore,
  name: NamedNode,
  options: ReadOptions,
): Promise<GraphNode> {
  const [node] = await describeNodes(store, [name], options);
  if (node === undefined) throw new ServerError('NODE_NOT_FOUND', 'no node has this id');
  return node;
}

/** Ids of at most one more than `limit`: whether there are more is seen by it. The newest papers' first. */
async function readResultsOf(
  store: GraphStore,
  { label, id }: NamedNode,
  { limit, options }: { limit: number; options: ReadOptions },
): Promise<string[]> {
  const found = await Promise.all(
    RESULT_TYPES[label].map(async (type) =>
      store.read(readRecentResults(label, type, { id, limit: limit + 1 }), options),
    ),
  );
  const recent = found
    .flat()
    .toSorted((a, b) => firstDifference(compareText(b.recency, a.recency), compareText(a.id, b.id)))
    .map((result) => result.id);
  return [...new Set(recent)].slice(0, limit + 1);
}
