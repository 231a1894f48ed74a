// The two kinds of models with their settings, behind one call: examples → the file to keep, and a score for features.
import { named } from '../../dist/ingest/learned/feature.js';
import { toModel } from '../../dist/ingest/learned/model.js';
import { fitChoice } from './fit-choice.mjs';
import { fitTrees } from './fit-trees.mjs';

const LINEAR = { l2: 3, minCount: 6 };
const TREES = { rounds: 150, leaves: 8, rate: 0.15, l2: 4, minCount: 20, minRows: 12 };
/** Weights smaller than this change nothing and are left out. */
const SMALL = 0.1;

export const LEARNERS = {
  linear(examples) {
    const weights = [...fitChoice(examples, LINEAR)]
      .filter(([, weight]) => Math.abs(weight) >= SMALL)
      .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100]);
    return withScore({ weights: Object.fromEntries(weights) });
  },
  trees: (examples) => withScore(fitTrees(examples, TREES)),
};

function withScore(file) {
  const model = toModel(file);
  return { file, score: (names) => model(names.map(named)) };
}
