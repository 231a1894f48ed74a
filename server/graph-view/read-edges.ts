import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import type { GraphEdge } from '../contract.ts';
import { readEdges } from '../queries/edges.ts';
import type { Neighbour } from '../queries/neighbours.ts';
import { DRAWN_KINDS } from './drawn-kinds.ts';

/** The edges between the nodes: one for each type and pair of ends, however many papers say it. */
export async function readEdgesBetween(
  store: GraphStore,
  nodes: readonly Neighbour[],
  options: ReadOptions,
): Promise<GraphEdge[]> {
  const labelOf = new Map(nodes.map(({ id, label }) => [id, label]));
  const found = await Promise.all(
    DRAWN_KINDS.map(async (kind) => {
      const sources = nodes.filter(({ label }) => label === kind.from).map(({ id }) => id);
      if (sources.length === 0) return [];
      const edges = await store.read(readEdges(kind, sources), options);
      return edges
        .filter(({ target }) => labelOf.get(target) === kind.to)
        .map(({ source, target, papers }) => ({
          // No id of a name holds a blank, so no two pairs of ends give the same text.
          id: `${kind.type} ${source} ${target}`,
          type: kind.type,
          source,
          target,
          papers,
        }));
    }),
  );
  return found.flat();
}
