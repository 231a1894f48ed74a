import type { LayoutSettings } from '../graph/layout-settings.ts';
import type { DrawnGraph } from '../graph/update-graph.ts';
import type { LayoutRequest, LayoutStep } from './layout-messages.ts';

/**
 * Moves the graph's nodes in a worker until the layout is done. Nodes dropped meanwhile are left alone.
 * @param aspect width by height of the picture: the layout makes a disc, and is drawn out to fill it
 * @param onStep after each change of the positions
 * @returns what ends it early
 */
export function runLayout(
  graph: DrawnGraph,
  { settings, aspect }: { readonly settings: LayoutSettings; readonly aspect: number },
  onStep: (isLast: boolean) => void,
): () => void {
  const worker = new Worker(new URL('layout.worker.ts', import.meta.url), { type: 'module' });
  const ids = graph.nodes();
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    if (isStill && !data.isLast) return;
    ids.forEach((id, index) => {
      const [x, y] = [data.positions[2 * index], data.positions[2 * index + 1]];
      if (x === undefined || y === undefined || !graph.hasNode(id)) return;
      graph.mergeNodeAttributes(id, { x: x * aspect, y });
    });
    if (data.isLast) worker.terminate();
    onStep(data.isLast);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    onStep(true); // the nodes stay where they are: a picture without layout is better than none
  });
  worker.postMessage(toRequest(graph, ids, { settings, aspect }));
  return () => {
    worker.terminate();
  };
}

function toRequest(
  graph: DrawnGraph,
  ids: readonly string[],
  { settings, aspect }: { readonly settings: LayoutSettings; readonly aspect: number },
): LayoutRequest {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const attributes = ids.map((id) => graph.getNodeAttributes(id));
  const ends = graph.mapEdges((_edge, _attributes, source, target) => [
    indexes.get(source) ?? 0,
    indexes.get(target) ?? 0,
  ]);
  return {
    settings,
    positions: Float64Array.from(attributes.flatMap(({ x, y }) => [x / aspect, y])),
    sizes: Float64Array.from(attributes.map(({ size }) => size)),
    edges: Uint32Array.from(ends.flat()),
  };
}
