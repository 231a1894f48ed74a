// The learners on questions whose answer is known.
import { describe, expect, it } from 'vitest';
import { named } from '../../ingest/learned/feature.ts';
import type { LinearFile } from '../../ingest/learned/linear-model.ts';
import { toModel } from '../../ingest/learned/model.ts';
import type { TreesFile } from '../../ingest/learned/tree-model.ts';
import { fitChoice } from '../../scripts/train/fit-choice.mjs';
import { fitTrees } from '../../scripts/train/fit-trees.mjs';

type Example = { candidates: { features: string[]; isRight: boolean }[] };
const SHAPES = ['red', 'round', 'large', 'old'];

/** Every combination of four features, several times, as a yes-or-no question. */
function askAll(isRight: (features: ReadonlySet<string>) => boolean): Example[] {
  return Array.from({ length: 16 * 8 }, (_, number): Example => {
    const features = SHAPES.filter((__, bit) => ((number >> bit) & 1) === 1);
    const right = isRight(new Set(features));
    return {
      candidates: [
        { features: ['*', ...features], isRight: right },
        { features: [], isRight: !right },
      ],
    };
  });
}

function countRight(examples: readonly Example[], score: (features: readonly string[]) => number): number {
  return examples.filter(({ candidates: [asked] }) => {
    // A model adds its base by itself.
    const says = score((asked?.features ?? []).filter((feature) => feature !== '*')) > 0;
    return says === asked?.isRight;
  }).length;
}

function toScore(file: LinearFile | TreesFile): (features: readonly string[]) => number {
  const model = toModel(file);
  return (features) => model(features.map(named));
}

const toLinearScore = (weights: ReadonlyMap<string, number>) =>
  toScore({ weights: Object.fromEntries(weights) });

describe('a linear choice', () => {
  it('finds weights where a sum decides', () => {
    const examples = askAll(
      (has) => Number(has.has('red')) + Number(has.has('round')) + Number(has.has('old')) >= 2,
    );
    const weights = fitChoice(examples, { l2: 0.01, minCount: 1 });
    expect(countRight(examples, toLinearScore(weights))).toBe(examples.length);
  });

  it('takes the candidate with the better features', () => {
    const examples: Example[] = Array.from({ length: 40 }, (_, number) => ({
      candidates: [
        { features: ['near', number % 2 === 0 ? 'left' : 'right'], isRight: true },
        { features: ['far'], isRight: false },
        { features: ['far', 'left'], isRight: false },
      ],
    }));
    const weights = fitChoice(examples, { l2: 1, minCount: 2 });
    expect(weights.get('near') ?? 0).toBeGreaterThan(weights.get('far') ?? 0);
  });

  it('leaves out what occurs too seldom', () => {
    const examples = askAll((has) => has.has('red'));
    examples[0]?.candidates[0]?.features.push('once');
    expect(fitChoice(examples, { l2: 1, minCount: 2 }).has('once')).toBe(false);
  });

  it('is the same every time', () => {
    const examples = askAll((has) => has.has('red') !== has.has('old'));
    expect([...fitChoice(examples, { l2: 1, minCount: 1 })]).toEqual([
      ...fitChoice(examples, { l2: 1, minCount: 1 }),
    ]);
  });
});

describe('trees', () => {
  it('find what no sum can say', () => {
    const examples = askAll(
      (has) => (has.has('red') && has.has('old')) || (has.has('round') && !has.has('red')),
    );
    const file = fitTrees(examples, { rounds: 60, leaves: 8, rate: 0.3, l2: 0.1, minCount: 1, minRows: 1 });
    const score = toScore(file);
    expect(countRight(examples, score)).toBe(examples.length);
  });

  it('keep only the features that they ask for', () => {
    const examples = askAll((has) => has.has('red'));
    const { features } = fitTrees(examples, { rounds: 3, leaves: 2, minCount: 1, minRows: 1 });
    expect(features).toContain('red');
    expect(features).not.toContain('old');
  });
});
