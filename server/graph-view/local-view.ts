// The graph around some nodes: themselves, then what is one step away, then two; within a step the best supported first.
import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import type { NodeType } from '../contract.ts';
import { ServerError } from '../errors.ts';
import type { Neighbour } from '../queries/neighbours.ts';
import { findNodes } from './find-nodes.ts';
import { compareSupport, isShown } from './node-keys.ts';
import { readLevel } from './read-level.ts';

export interface LocalViewOptions {
  readonly around: readonly string[];
  readonly depth: number;
  readonly limit: number;
  /** Nodes of other types are neither shown nor passed through; those that were asked for always are. */
  readonly types: ReadonlySet<NodeType>;
}

/** Nodes to show, and how many there are within the depth. */
export interface ChosenNodes {
  readonly nodes: readonly Neighbour[];
  readonly total: number;
}

/** @throws NODE_NOT_FOUND where none of the ids is stored */
export async function chooseLocalView(
  store: GraphStore,
  { around, depth, limit, types }: LocalViewOptions,
  options: ReadOptions,
): Promise<ChosenNodes> {
  const seeds = await findNodes(store, around, options);
  if (seeds.length === 0)
    throw new ServerError('NODE_NOT_FOUND', 'no node has this id; /api/search finds nodes by their names');
  const reached = new Map(seeds.map((node) => [node.id, node]));
  let frontier: readonly Neighbour[] = seeds;
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const found = await readLevel(store, frontier, options);
    frontier = takeNew(found, reached, types);
    for (const node of frontier) reached.set(node.id, node);
  }
  return { nodes: [...reached.values()].slice(0, limit), total: reached.size };
}

function takeNew(
  found: readonly Neighbour[],
  reached: ReadonlyMap<string, Neighbour>,
  types: ReadonlySet<NodeType>,
): Neighbour[] {
  const fresh = new Map<string, Neighbour>();
  for (const node of found) if (!reached.has(node.id) && isShown(node, types)) fresh.set(node.id, node);
  return [...fresh.values()].toSorted(compareSupport);
}
