import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { EDGE_LINES, toEdgeSize, toNodeSize } from '../../../web/src/graph/appearance.ts';
import { toFrame } from '../../../web/src/graph/frame.ts';
import { chooseLayout } from '../../../web/src/graph/layout-settings.ts';
import { toNeighbourhoods } from '../../../web/src/graph/neighbourhood.ts';
import { findScale, placeNodes, toSeedPosition } from '../../../web/src/graph/seed-positions.ts';
import { recolour, updateGraph } from '../../../web/src/graph/update-graph.ts';
import type { DrawnGraph } from '../../../web/src/graph/update-graph.ts';
import { aNode, anEdge } from '../builders.ts';
import { aPalette } from './palette.ts';

describe('sizes', () => {
  test('grow with what is known about a node, within bounds', () => {
    const sizes = [0, 1, 4, 25, 100_000].map((results) => toNodeSize({ results, papers: 1 }));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect([sizes[0], sizes.at(-1)]).toEqual([4.5, 20]);
    expect(toNodeSize({ results: 0, papers: 0 })).toBe(4.5);
  });

  test('of an edge grow with the papers that say it', () => {
    expect(toEdgeSize({ type: 'EVALUATED_ON', papers: 1 })).toBeLessThan(
      toEdgeSize({ type: 'EVALUATED_ON', papers: 3 }),
    );
  });

  test('only a comparison has an arrow, and the other edges between names differ by their lines', () => {
    const { COMPARED_WITH, EVALUATED_ON, BUILT_ON, VARIANT_OF } = EDGE_LINES;
    expect(Object.values(EDGE_LINES).filter((line) => line === 'arrow')).toEqual([COMPARED_WITH]);
    expect(new Set([COMPARED_WITH, EVALUATED_ON, BUILT_ON, VARIANT_OF]).size).toBe(4);
  });
});

describe('starting places', () => {
  test('are the same for the same ids, different for others, within the unit disc', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `method:${index}`);
    const places = ids.map(toSeedPosition);
    expect(places).toEqual(ids.map(toSeedPosition));
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(200);
    expect(places.every(({ x, y }) => Math.hypot(x, y) <= 1)).toBe(true);
    expect(places.filter(({ x }) => x > 0).length).toBeGreaterThan(60);
  });

  test('of new nodes are beside the neighbours that stand', () => {
    const known = new Map([['a', { x: 100, y: 0 }]]);
    const places = placeNodes(['a', 'b'], known, toNeighbourhoods([anEdge('a', 'b')]), 100);
    expect(places.get('a')).toEqual({ x: 100, y: 0 });
    expect(Math.abs((places.get('b')?.x ?? 0) - 100)).toBeLessThanOrEqual(15);
  });

  test('are as far apart as the picture is large', () => {
    expect(findScale([{ x: 3, y: -8 }])).toBe(8);
    expect(findScale([])).toBe(1);
  });
});

const NOTHING_OVER = { right: 0, bottom: 0 };

describe('the frame', () => {
  test('is the picture itself for many nodes', () => {
    const positions = Array.from({ length: 30 }, (_, index) => ({ x: index, y: 2 * index }));
    expect(toFrame(positions, NOTHING_OVER)).toEqual({ x: [0, 29], y: [0, 58] });
  });

  test('leaves room around few', () => {
    const positions = [
      { x: 0, y: 0 },
      { x: 30, y: 30 },
    ];
    const frame = toFrame(positions, NOTHING_OVER);
    expect(frame?.x[0]).toBeLessThan(-10);
    expect(frame?.x[1]).toBeGreaterThan(40);
  });

  test('leaves free what something lies over', () => {
    const positions = Array.from({ length: 30 }, (_, index) => ({ x: index, y: index }));
    expect(toFrame(positions, { right: 0.5, bottom: 0 })).toEqual({ x: [0, 58], y: [0, 29] });
    expect(toFrame(positions, { right: 0, bottom: 0.5 })).toEqual({ x: [0, 29], y: [-29, 29] });
  });

  test('has an extent around a single node, and is none without nodes', () => {
    expect(toFrame([{ x: 5, y: 5 }], NOTHING_OVER)).toEqual({ x: [4, 6], y: [4, 6] });
    expect(toFrame([], NOTHING_OVER)).toBeNull();
  });
});

test('a layout of added nodes is shorter than a new one', () => {
  expect(chooseLayout(100, true).iterations).toBeLessThan(chooseLayout(100, false).iterations);
  expect(chooseLayout(5_000, false).forceAtlas2.barnesHutOptimize).toBe(true);
});

describe('wire to graph', () => {
  const positions = new Map([['a', { x: 1, y: 2 }]]);
  const view = { nodes: [aNode({ id: 'a' }), aNode({ id: 'b' })], edges: [anEdge('a', 'b')] };
  const draw = (): DrawnGraph => {
    const graph: DrawnGraph = new MultiDirectedGraph();
    updateGraph(graph, view, positions, aPalette('x'));
    return graph;
  };

  test('holds nodes and edges under their own ids, with places and colours', () => {
    const graph = draw();
    expect(graph.getNodeAttributes('a')).toMatchObject({ x: 1, y: 2, label: 'a', color: 'x Method' });
    expect(graph.source('EVALUATED_ON a b')).toBe('a');
    expect(graph.getEdgeAttributes('EVALUATED_ON a b')).toMatchObject({
      type: 'line',
      color: 'x EVALUATED_ON',
    });
  });

  test('changes only what changed', () => {
    const graph = draw();
    const next = { nodes: [aNode({ id: 'b' }), aNode({ id: 'c' })], edges: [anEdge('c', 'b')] };
    updateGraph(graph, next, positions, aPalette('x'));
    expect(graph.nodes()).toEqual(['b', 'c']);
    expect(graph.edges()).toEqual(['EVALUATED_ON c b']);
    updateGraph(graph, next, positions, aPalette('x'));
    expect([graph.order, graph.size]).toEqual([2, 1]);
  });

  test('takes parallel and opposite edges', () => {
    const graph = draw();
    const edges = [anEdge('a', 'b'), anEdge('a', 'b', { type: 'BUILT_ON' }), anEdge('b', 'a')];
    updateGraph(graph, { ...view, edges }, positions, aPalette('x'));
    expect(graph.size).toBe(3);
  });

  test('takes other colours', () => {
    const graph = draw();
    recolour(graph, aPalette('y'));
    expect(graph.getNodeAttribute('a', 'color')).toBe('y Method');
    expect(graph.getEdgeAttribute('EVALUATED_ON a b', 'color')).toBe('y EVALUATED_ON');
  });
});
