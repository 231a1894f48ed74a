import { describe, expect, test } from 'vitest';
import { buildLeaderboard } from '../../server/compare/build-leaderboard.ts';
import { findBetterEnd, groupComparable } from '../../server/compare/comparable-group.ts';
import { rankResults } from '../../server/compare/rank-results.ts';
import type { BenchmarkResult } from '../../server/queries/benchmark-results.ts';

const ACCURACY = { id: 'metric:accuracy', name: 'accuracy' };
let count = 0;

function aResult(given: Partial<BenchmarkResult> = {}): BenchmarkResult {
  count += 1;
  return {
    id: `r${count}`,
    isAggregate: false,
    value: 50,
    kind: 'score',
    unit: '%',
    direction: null,
    relative: false,
    quantity: 'quality',
    scope: null,
    metric: ACCURACY,
    higherIsBetter: true,
    recency: '2024',
    ...given,
  };
}

describe('groups of comparable results', () => {
  test.each([
    ['metric', { metric: { id: 'metric:f1', name: 'F1' } }],
    ['metric', { metric: null }],
    ['unit', { unit: 'points' }],
    ['kind', { kind: 'from_to' as const }],
    ['scope', { scope: 'zero-shot' }],
    ['quantity', { quantity: 'efficiency' as const }],
  ])('differ by %s', (_what, difference) => {
    expect(groupComparable([aResult(), aResult(difference)])).toHaveLength(2);
  });

  test('of changes and ratios differ by direction and base too', () => {
    const change = { kind: 'change', direction: 'up' } as const;
    expect(groupComparable([aResult(change), aResult({ ...change, direction: 'down' })])).toHaveLength(2);
    expect(groupComparable([aResult(change), aResult({ ...change, relative: true })])).toHaveLength(2);
    expect(groupComparable([aResult(change), aResult(change)])).toHaveLength(1);
  });

  test('of levels do not: a direction says nothing about a level', () => {
    const [group, ...others] = groupComparable([aResult({ direction: 'up', relative: true }), aResult()]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ direction: null, relative: false });
  });

  test('come with the largest first, and equal ones always in the same order', () => {
    const results = [aResult({ unit: 'points' }), aResult({ scope: 'test' }), aResult(), aResult()];
    const keys = groupComparable(results).map(({ key }) => key);
    expect(groupComparable(results)[0]?.results).toHaveLength(2);
    expect(groupComparable(results.toReversed()).map(({ key }) => key)).toEqual(keys);
  });

  test('say which end is better', () => {
    const end = (
      kind: BenchmarkResult['kind'],
      direction: BenchmarkResult['direction'],
      higherIsBetter: boolean | null,
    ) => findBetterEnd({ kind, direction, higherIsBetter });
    expect([end('score', null, true), end('from_to', null, false), end('score', null, null)]).toEqual([
      true,
      false,
      null,
    ]);
    // An error that falls by more is better; an accuracy that falls by more is worse.
    expect([end('change', 'down', false), end('ratio', 'down', true)]).toEqual([true, false]);
    expect([end('change', 'up', true), end('change', 'up', false)]).toEqual([true, false]);
    expect([end('change', null, true), end('ratio', 'up', null)]).toEqual([null, null]);
  });
});

describe('ranks', () => {
  const ranks = (values: readonly number[], higherIsBetter: boolean | null) =>
    rankResults(
      values.map((value) => ({ value })),
      higherIsBetter,
    ).map(({ result, rank }) => [rank, result.value]);

  test.each([
    [
      [1, 3, 2],
      true,
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
    ],
    [
      [1, 3, 2],
      false,
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      [5, 5, 4, 5],
      true,
      [
        [1, 5],
        [1, 5],
        [1, 5],
        [4, 4],
      ],
    ],
    [
      [0, -1, 0],
      true,
      [
        [1, 0],
        [1, 0],
        [3, -1],
      ],
    ],
    [
      [2, 1],
      null,
      [
        [null, 2],
        [null, 1],
      ],
    ],
    [[], true, []],
  ])('of %j, higher is better: %j', (values, higherIsBetter, expected) => {
    expect(ranks(values, higherIsBetter)).toEqual(expected);
  });

  test('keep the order in which equal ones came', () => {
    const [first, second] = [aResult(), aResult()];
    expect(rankResults([first, second], true).map(({ result }) => result)).toEqual([first, second]);
    expect(rankResults([second, first], false).map(({ result }) => result)).toEqual([second, first]);
  });
});

describe('a leaderboard', () => {
  const limits = { maxRowsPerGroup: 2, maxRows: 4 };

  test('ranks over all, and cuts only what is shown', () => {
    const board = buildLeaderboard(
      [1, 2, 3].map((value) => aResult({ value })),
      limits,
    );
    expect(board.groups[0]?.rows.map(({ result, rank }) => [rank, result.value])).toEqual([
      [1, 3],
      [2, 2],
    ]);
    expect(board.truncated).toBe(true);
  });

  test('keeps averages over several benchmarks out of ranks', () => {
    const board = buildLeaderboard([aResult({ value: 99, isAggregate: true }), aResult()], limits);
    expect(board.aggregates.map(({ value }) => value)).toEqual([99]);
    expect(board.groups[0]?.rows).toHaveLength(1);
    expect(board.truncated).toBe(false);
  });

  test('shows no more rows than its limit, and no empty groups', () => {
    const units = ['%', 'points', 'x', ''];
    const results = units.flatMap((unit) => [aResult({ unit }), aResult({ unit })]);
    const board = buildLeaderboard(results, limits);
    expect(board.groups.map(({ rows }) => rows.length)).toEqual([2, 2]);
    expect(board.truncated).toBe(true);
  });
});
