import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import { readNeighbours, type Neighbour } from '../queries/neighbours.ts';
import { DRAWN_KINDS, stepsFrom } from './drawn-kinds.ts';

/** Everything one step away from the nodes, whatever its type; a node may come several times. */
export async function readLevel(
  store: GraphStore,
  nodes: readonly Neighbour[],
  options: ReadOptions,
): Promise<readonly Neighbour[]> {
  const labels = [...new Set(nodes.map(({ label }) => label))];
  const found = await Promise.all(
    labels.flatMap((label) => {
      const ids = nodes.filter((node) => node.label === label).map(({ id }) => id);
      return stepsFrom(label, DRAWN_KINDS).map(async (step) =>
        store.read(readNeighbours(step, ids), options),
      );
    }),
  );
  return found.flat();
}
