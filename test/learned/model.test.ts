import { describe, expect, it } from 'vitest';
import { named } from '../../ingest/learned/feature.ts';
import { toJointModel } from '../../ingest/learned/linear-model.ts';
import { toModel } from '../../ingest/learned/model.ts';

const of = (...names: string[]) => names.map(named);

const linear = { weights: { '*': -1, red: 2, round: 0.5 } };
/** Asks for "red" first, then, where it is there, for "round". */
const trees = {
  features: ['red', 'round'],
  trees: [
    [0, 1, 2, 0, 1, 3, 4, 0, -1, 0, 0, -1, -1, 0, 0, 3, -1, 0, 0, 2],
    [-1, 0, 0, 0.25],
  ],
};

describe('a linear model', () => {
  it('adds the weights of what is there to the base', () => {
    expect(toModel(linear)(of('red', 'round'))).toBe(1.5);
    expect(toModel(linear)([])).toBe(-1);
  });

  it('reads names that are written once up to where they part', () => {
    const nested = { weights: { '*': -1, dark: [2, { 'red wine': 0.5, blue: 4 }] } } as const;
    expect(toModel(nested)(of('dark', 'dark red wine'))).toBe(1.5);
    expect(toModel(nested)(of('dark blue'))).toBe(3);
    expect(toModel(nested)(of('dark red'))).toBe(-1);
  });

  it('takes no notice of what it has no weight for', () => {
    expect(toModel(linear)(of('blue'))).toBe(-1);
  });
});

describe('trees', () => {
  const score = toModel(trees);

  it.each([
    [['red', 'round'], 3.25],
    [['red'], 2.25],
    [['round'], -0.75],
    [['blue'], -0.75],
  ])('of %j end in %d', (features, sum) => {
    expect(score(of(...features))).toBe(sum);
  });

  it('remember nothing of the question before', () => {
    score(of('red', 'round'));
    expect(score([])).toBe(-0.75);
  });
});

describe('a joint model', () => {
  it('says what its models say', () => {
    const other = { weights: { round: 4 } };
    const joint = toJointModel([linear, other]);
    for (const features of [[], ['red'], ['red', 'round'], ['blue']])
      expect([...joint(of(...features))]).toEqual([
        toModel(linear)(of(...features)),
        toModel(other)(of(...features)),
      ]);
  });

  it('keeps its base between questions', () => {
    const joint = toJointModel([linear]);
    joint(of('red'));
    expect([...joint([])]).toEqual([-1]);
  });
});
