// From the choice of nodes to the graph that is drawn.
import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import type { GraphReply } from '../contract.ts';
import { describeNodes } from './describe-nodes.ts';
import type { ChosenNodes } from './local-view.ts';
import { readEdgesBetween } from './read-edges.ts';

/** `keepsLonely`: also nodes without an edge among those chosen. */
export async function readGraph(
  store: GraphStore,
  { nodes, total }: ChosenNodes,
  { keepsLonely, options }: { keepsLonely: boolean; options: ReadOptions },
): Promise<GraphReply> {
  const edges = await readEdgesBetween(store, nodes, options);
  const connected = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const shown = keepsLonely ? nodes : nodes.filter(({ id }) => connected.has(id));
  const described = await describeNodes(store, shown, options);
  const there = new Set(described.map(({ id }) => id));
  return {
    nodes: described,
    edges: edges.filter(({ source, target }) => there.has(source) && there.has(target)),
    truncated: total > described.length,
    total,
  };
}
