import type { GraphEdge } from '../contract.ts';
import type { Neighbour } from '../queries/neighbours.ts';

/**
 * At most `limit` of the nodes, each with an edge to another one of them. The first of them are preferred; where one of
 * these has no edge to another, the next one that has takes its place. Pure.
 */
export function takeConnected(
  candidates: readonly Neighbour[],
  edges: readonly Pick<GraphEdge, 'source' | 'target'>[],
  limit: number,
): Neighbour[] {
  const first = new Set(candidates.slice(0, limit).map(({ id }) => id));
  const inside = edges.filter(({ source, target }) => first.has(source) && first.has(target));
  const taken = new Set(inside.flatMap(({ source, target }) => [source, target]));
  const joined = (id: string): boolean => neighboursOf.get(id)?.some((other) => taken.has(other)) === true;
  const neighboursOf = toNeighbours(edges);
  for (const { id } of candidates) {
    if (taken.size >= limit) break;
    if (joined(id)) taken.add(id);
  }
  return candidates.filter(({ id }) => taken.has(id));
}

function toNeighbours(edges: readonly Pick<GraphEdge, 'source' | 'target'>[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
}
