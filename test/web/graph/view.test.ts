import { describe, expect, test } from 'vitest';
import { EDGE_TYPES, NODE_TYPES } from '../../../server/contract.ts';
import { countTypes, filterView, findYears, joinViews } from '../../../web/src/graph/graph-view.ts';
import type { ViewFilter } from '../../../web/src/graph/graph-view.ts';
import { toNeighbourhoods } from '../../../web/src/graph/neighbourhood.ts';
import { moveYears } from '../../../web/src/graph/year-range.ts';
import { aNode, anEdge } from '../builders.ts';

const ALL: ViewFilter = {
  types: NODE_TYPES,
  relations: EDGE_TYPES,
  years: { from: null, to: null },
  hidden: [],
};
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('views joined', () => {
  test('hold every node and edge once', () => {
    const view = { nodes: [aNode({ id: 'a' }), aNode({ id: 'b' })], edges: [anEdge('a', 'b')] };
    expect(joinViews([view, view])).toEqual(view);
  });

  test('take what several know from the first', () => {
    const [first, second] = [aNode({ id: 'a', name: 'first' }), aNode({ id: 'a', name: 'second' })];
    expect(
      joinViews([
        { nodes: [first], edges: [] },
        { nodes: [second], edges: [] },
      ]).nodes,
    ).toEqual([first]);
  });

  test('keep only edges whose ends are both there', () => {
    const view = joinViews([
      { nodes: [aNode({ id: 'a' })], edges: [anEdge('a', 'b'), anEdge('a', 'gone')] },
      { nodes: [aNode({ id: 'b' })], edges: [] },
    ]);
    expect(idsOf(view.edges)).toEqual(['EVALUATED_ON a b']);
  });
});

describe('a view filtered', () => {
  const view = {
    nodes: [
      aNode({ id: 'm', year: 2020 }),
      aNode({ id: 'n', year: 2024 }),
      aNode({ id: 'b', type: 'Benchmark' }),
    ],
    edges: [anEdge('m', 'b'), anEdge('n', 'b'), anEdge('n', 'm', { type: 'COMPARED_WITH' })],
  };

  test('by nothing is the same', () => {
    expect(filterView(view, ALL)).toEqual(view);
  });

  test('by type loses the edges of what is gone', () => {
    const { nodes, edges } = filterView(view, { ...ALL, types: ['Method'] });
    expect([idsOf(nodes), idsOf(edges)]).toEqual([['m', 'n'], ['COMPARED_WITH n m']]);
  });

  test('by relationship keeps the nodes', () => {
    const { nodes, edges } = filterView(view, { ...ALL, relations: ['COMPARED_WITH'] });
    expect([nodes.length, edges.length]).toEqual([3, 1]);
  });

  test.each([
    [{ from: 2021, to: null }, ['n', 'b']],
    [{ from: null, to: 2020 }, ['m', 'b']],
    [{ from: 2020, to: 2024 }, ['m', 'n', 'b']],
    [{ from: 2025, to: null }, []],
  ])('by years %j keeps what has none as long as it is joined to something', (years, ids) => {
    expect(idsOf(filterView(view, { ...ALL, years }).nodes)).toEqual(ids);
  });

  test('by years keeps what has no year and never had an edge', () => {
    const lonely = { nodes: [aNode({ id: 'x' })], edges: [] };
    expect(filterView(lonely, { ...ALL, years: { from: 2025, to: null } })).toEqual(lonely);
  });

  test('by hand loses the hidden nodes', () => {
    expect(idsOf(filterView(view, { ...ALL, hidden: ['b', 'unknown'] }).edges)).toEqual([
      'COMPARED_WITH n m',
    ]);
  });
});

test.each([
  [{ from: 2024, to: null }, { to: 2020 }, { from: 2020, to: 2020 }],
  [{ from: null, to: 2020 }, { from: 2024 }, { from: 2024, to: 2024 }],
  [{ from: 2019, to: 2024 }, { from: 2020 }, { from: 2020, to: 2024 }],
  [{ from: 2019, to: 2024 }, { to: null }, { from: 2019, to: null }],
])('of years %j the end that moves, to %j, pulls the other one along', (years, part, moved) => {
  expect(moveYears(years, part)).toEqual(moved);
});

test('types are counted', () => {
  expect(countTypes([{ type: 'a' }, { type: 'b' }, { type: 'a' }])).toEqual(
    new Map([
      ['a', 2],
      ['b', 1],
    ]),
  );
});

test('years span from the first to the last', () => {
  expect(findYears([{ year: 2021 }, { year: null }, { year: 2019 }])).toEqual({ first: 2019, last: 2021 });
  expect(findYears([{ year: null }])).toBeNull();
});

test('neighbours are at both ends of an edge', () => {
  const neighbourhoods = toNeighbourhoods([anEdge('a', 'b'), anEdge('c', 'b'), anEdge('a', 'b')]);
  expect([...(neighbourhoods.get('b') ?? [])]).toEqual(['a', 'c']);
  expect([...(neighbourhoods.get('a') ?? [])]).toEqual(['b']);
  expect(neighbourhoods.has('d')).toBe(false);
});
