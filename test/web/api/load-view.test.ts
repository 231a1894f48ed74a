import { expect, test } from 'vitest';
import type { Client, GraphRequest } from '../../../server/client.ts';
import type { GraphEdge, GraphNode } from '../../../server/contract.ts';
import { loadView, toViewRequest } from '../../../web/src/api/load-view.ts';
import { EXPLORE_START } from '../../../web/src/state/explore-url.ts';
import { aNode, anEdge } from '../builders.ts';

const NODES = ['a', 'b', 'c', 'd'].map((id) => aNode({ id }));
const EDGES = [anEdge('a', 'b'), anEdge('b', 'c'), anEdge('c', 'a'), anEdge('c', 'd')];

/** Answers as the server does: the nodes asked for, what is one step away, and the edges between all of them. */
function aGraph(asked: GraphRequest[]): Client['graph'] {
  return async (request = {}) => {
    asked.push(request);
    const around = request.around?.length === 0 ? ['a'] : (request.around ?? []);
    const near = EDGES.filter(({ source, target }) => around.includes(source) || around.includes(target));
    const ids = new Set([...around, ...near.flatMap(({ source, target }) => [source, target])]);
    const nodes: GraphNode[] = NODES.filter(({ id }) => ids.has(id)).slice(0, request.limit);
    const isIn = (end: string) => nodes.some(({ id }) => id === end);
    const edges: GraphEdge[] = EDGES.filter(({ source, target }) => isIn(source) && isIn(target));
    return { nodes, edges, truncated: nodes.length < ids.size, total: ids.size, unconnected: 0 };
  };
}

const { signal } = new AbortController();

test('a view without growth is one reply', async () => {
  const asked: GraphRequest[] = [];
  const { view, start } = await loadView(toViewRequest(EXPLORE_START), signal, aGraph(asked));
  expect(view.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect([asked.length, start]).toEqual([1, { shown: 3, truncated: false, total: 3, unconnected: 0 }]);
});

test('what the limit left out is said', async () => {
  const { start } = await loadView(toViewRequest({ ...EXPLORE_START, limit: 2 }), signal, aGraph([]));
  expect(start).toMatchObject({ shown: 2, truncated: true, total: 3 });
});

test('added neighbours are joined to what was there before', async () => {
  const request = toViewRequest({ ...EXPLORE_START, around: ['a'], grown: ['c'] });
  const { view } = await loadView(request, signal, aGraph([]));
  expect(view.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(view.edges).toHaveLength(4);
});

test('the usual types are asked for even where they are hidden, others on request', () => {
  expect(toViewRequest({ ...EXPLORE_START, types: [] }).types).toEqual(['BaseModel', 'Benchmark', 'Method']);
  expect(toViewRequest({ ...EXPLORE_START, types: ['Paper'] }).types).toContain('Paper');
});
