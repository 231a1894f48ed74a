// ForceAtlas2 beside the page. graphology's own supervisor makes its worker from a Blob, which a strict
// Content-Security-Policy forbids; this is a module of its own around the synchronous call.
import { MultiUndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutRequest, LayoutStep } from './layout-messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = toGraph(data);
  const { iterations, iterationsPerStep, forceAtlas2: settings } = data.settings;
  for (let done = 0; done < iterations; done += iterationsPerStep) {
    const count = Math.min(iterationsPerStep, iterations - done);
    forceAtlas2.assign(graph, { iterations: count, settings });
    post({ positions: toPositions(graph), isLast: done + count >= iterations });
  }
  if (iterations <= 0 || graph.order === 0) post({ positions: data.positions, isLast: true });
});

function toGraph({ positions, sizes, edges }: LayoutRequest): MultiUndirectedGraph {
  const graph = new MultiUndirectedGraph();
  sizes.forEach((size, index) => {
    graph.addNode(index, { x: positions[2 * index], y: positions[2 * index + 1], size });
  });
  for (let index = 0; index < edges.length; index += 2) graph.addEdge(edges[index], edges[index + 1]);
  return graph;
}

function toPositions(graph: MultiUndirectedGraph): Float64Array {
  const positions = new Float64Array(2 * graph.order);
  let index = 0;
  graph.forEachNode((_, attributes) => {
    positions[index] = Number(attributes['x']);
    positions[index + 1] = Number(attributes['y']);
    index += 2;
  });
  return positions;
}

function post(step: LayoutStep): void {
  self.postMessage(step);
}
