import type { GraphEdge } from '../../../server/contract.ts';

export type Neighbourhoods = ReadonlyMap<string, ReadonlySet<string>>;

/** Every node that has an edge, with the nodes at the other ends of its edges. */
export function toNeighbourhoods(edges: readonly Pick<GraphEdge, 'source' | 'target'>[]): Neighbourhoods {
  const neighbourhoods = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = neighbourhoods.get(from);
    if (known === undefined) neighbourhoods.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return neighbourhoods;
}
