// From the choice of nodes to the graph that is drawn.
import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import type { GraphEdge, GraphReply } from '../contract.ts';
import type { Neighbour } from '../queries/neighbours.ts';
import { describeNodes } from './describe-nodes.ts';
import type { ChosenNodes } from './local-view.ts';
import { readEdgesBetween } from './read-edges.ts';
import type { SeedView } from './seed-view.ts';
import { takeConnected } from './take-connected.ts';

/** Exactly these nodes, also those without an edge among them. */
export async function readGraph(
  store: GraphStore,
  { nodes, total }: ChosenNodes,
  options: ReadOptions,
): Promise<GraphReply> {
  const edges = await readEdgesBetween(store, nodes, options);
  const drawn = await draw(store, nodes, { edges, options });
  return { ...drawn, truncated: total > drawn.nodes.length, total, unconnected: 0 };
}

/** At most `limit` of the candidates, and none without an edge: a first view shows how things hang together. */
export async function readFirstGraph(
  store: GraphStore,
  { candidates, isCut, total }: SeedView,
  { limit, options }: { limit: number; options: ReadOptions },
): Promise<GraphReply> {
  const edges = await readEdgesBetween(store, candidates, options);
  const drawn = await draw(store, takeConnected(candidates, edges, limit), { edges, options });
  const left = Math.max(0, total - drawn.nodes.length);
  return { ...drawn, truncated: isCut && left > 0, total, unconnected: isCut ? 0 : left };
}

async function draw(
  store: GraphStore,
  nodes: readonly Neighbour[],
  { edges, options }: { edges: readonly GraphEdge[]; options: ReadOptions },
): Promise<Pick<GraphReply, 'nodes' | 'edges'>> {
  const described = await describeNodes(store, nodes, options);
  const there = new Set(described.map(({ id }) => id));
  return {
    nodes: described,
    edges: edges.filter(({ source, target }) => there.has(source) && there.has(target)),
  };
}
