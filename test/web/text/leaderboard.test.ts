import { describe, expect, test } from 'vitest';
import { describeGroup } from '../../../web/src/text/describe-group.ts';
import { describeOrder } from '../../../web/src/text/describe-order.ts';
import { sortRows } from '../../../web/src/text/sort-rows.ts';
import { findScale, toValueBar } from '../../../web/src/text/value-bar.ts';
import { aResult } from '../builders.ts';

const named = (name: string) => ({ id: name, name });

describe('rows of a leaderboard', () => {
  const rows = [
    { ...aResult({ id: 'a', value: 10, method: named('Model 10') }), rank: 2 },
    { ...aResult({ id: 'b', value: 0, method: null }), rank: 3 },
    { ...aResult({ id: 'c', value: 30, method: named('model 9') }), rank: 1 },
  ];
  const idsBy = (...order: Parameters<typeof sortRows> extends [unknown, ...infer Rest] ? Rest : never) =>
    sortRows(rows, ...order).map(({ id }) => id);

  test('sort by rank and back', () => {
    expect(idsBy('rank', false)).toEqual(['c', 'a', 'b']);
    expect(idsBy('rank', true)).toEqual(['b', 'a', 'c']);
  });

  test('sort by value, where zero is a value', () => {
    expect(idsBy('value', false)).toEqual(['b', 'a', 'c']);
  });

  test('sort names as people do, and what has none comes last either way', () => {
    expect(idsBy('method', false)).toEqual(['c', 'a', 'b']);
    expect(idsBy('method', true)).toEqual(['a', 'c', 'b']);
  });

  test('sort by the gain with its sign; a level has none', () => {
    const gains = [
      aResult({ id: 'level', value: 99 }),
      aResult({ id: 'down', value: 5, kind: 'change', direction: 'down' }),
      aResult({ id: 'up', value: 2, kind: 'change', direction: 'up' }),
      aResult({ id: 'moved', value: 30, baselineValue: 10, kind: 'from_to' }),
    ];
    expect(sortRows(gains, 'gain', true).map(({ id }) => id)).toEqual(['moved', 'up', 'down', 'level']);
  });
});

describe('the order of a group', () => {
  const level = { metric: 'accuracy', kind: 'score', direction: null, higherIsBetter: true } as const;

  test.each([
    ['higher value is better', {}],
    ['lower value is better', { higherIsBetter: false }],
    ['larger reduction is better', { kind: 'change', direction: 'down' }],
    ['larger reduction is better', { kind: 'ratio', direction: 'down' }],
    ['smaller reduction is better', { kind: 'change', direction: 'down', higherIsBetter: false }],
    ['larger increase is better', { kind: 'change', direction: 'up' }],
    ['not ranked: the metric is not named', { metric: null, higherIsBetter: null }],
    ['not ranked: nothing says which end is better', { higherIsBetter: null }],
  ] as const)('reads: %s', (text, given) => {
    expect(describeOrder({ ...level, ...given })).toBe(text);
  });
});

describe('the bar beside a value', () => {
  test('ends at 100 for levels in per cent', () => {
    expect(findScale([aResult({ value: 60 }), aResult({ value: 80 })])).toBe(100);
  });

  test('ends at the largest number of the others', () => {
    expect(findScale([aResult({ value: 4, kind: 'change' }), aResult({ value: 8, kind: 'change' })])).toBe(8);
    expect(findScale([aResult({ value: 250 })])).toBe(250);
  });

  test('spans from the baseline to the value, also downwards', () => {
    expect(toValueBar(aResult({ value: 75, baselineValue: 25, kind: 'from_to' }), 100)).toEqual({
      start: 0.25,
      end: 0.75,
    });
    expect(toValueBar(aResult({ value: 20, baselineValue: 80, kind: 'from_to' }), 100)).toEqual({
      start: 0.2,
      end: 0.8,
    });
  });

  test('starts at zero for a baseline of zero, and is not drawn without a scale', () => {
    expect(toValueBar(aResult({ value: 50, baselineValue: 0 }), 100)).toEqual({ start: 0, end: 0.5 });
    expect(toValueBar(aResult({ value: 0 }), 0)).toBeNull();
  });
});

test('a group is told apart from others by unit, kind, direction, quantity and scope', () => {
  const group = {
    metric: 'samples',
    unit: '%',
    kind: 'change',
    quantity: 'efficiency',
    scope: 'few-shot',
  } as const;
  expect(describeGroup({ ...group, direction: 'down', relative: true })).toEqual([
    '%',
    'relative change',
    'downwards',
    'cost or speed',
    'few-shot',
  ]);
  const level = { ...group, kind: 'score', quantity: 'quality', scope: null } as const;
  expect(describeGroup({ ...level, direction: null, relative: false })).toEqual(['%', 'score']);
});
