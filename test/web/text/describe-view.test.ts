import { expect, test } from 'vitest';
import type { LoadedView } from '../../../web/src/api/load-view.ts';
import { describeView } from '../../../web/src/text/describe-view.ts';
import { aNode, anEdge } from '../builders.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => aNode({ id }));
const nodes = [a, b, c].filter((node) => node !== undefined);
const edges = [anEdge('a', 'b'), anEdge('b', 'c')];

function aLoaded(given: Partial<LoadedView> = {}): LoadedView {
  return {
    view: { nodes, edges },
    start: { shown: 3, truncated: false, total: 3, unconnected: 0 },
    isFirst: true,
    isGrowthCut: false,
    ...given,
  };
}

test('a view that is shown whole is counted', () => {
  expect(describeView(aLoaded(), { nodes, edges }, [])).toBe('3 nodes, 2 edges');
});

test('a view that was cut says of how many, and which were kept', () => {
  const loaded = aLoaded({ start: { shown: 3, truncated: true, total: 1200, unconnected: 0 } });
  expect(describeView(loaded, { nodes, edges }, [])).toBe(
    '3 of 1,200 nodes, 2 edges · cut at 3: those in most papers',
  );
});

test('nodes without an edge are named as such', () => {
  const loaded = aLoaded({ start: { shown: 3, truncated: false, total: 5, unconnected: 2 } });
  expect(describeView(loaded, { nodes, edges }, [])).toBe(
    '3 of 5 nodes, 2 edges · 2 without an edge not drawn',
  );
});

test('what was hidden by hand is not what filters left out, and all adds up', () => {
  const shown = { nodes: nodes.slice(0, 1), edges: [] };
  expect(describeView(aLoaded(), shown, ['c', 'unknown'])).toBe(
    '1 of 3 nodes, 0 edges · 1 left out by filters · 1 hidden',
  );
});

test('neighbours added around a node are counted with the rest', () => {
  const loaded = aLoaded({
    isFirst: false,
    isGrowthCut: true,
    start: { shown: 2, truncated: true, total: 9, unconnected: 0 },
  });
  expect(describeView(loaded, { nodes, edges }, [])).toBe(
    '3 nodes, 2 edges · cut at 2: those in most papers · some added neighbours left out',
  );
});
