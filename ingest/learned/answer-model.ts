// A choice among answers of which all see the same: each has a weight of its own for every feature, which is kept under the
// feature's name with the answer's word behind it ("near accuracy &score").
import { countFeatures, named, ROOT, type Feature } from './feature.ts';
import { lexemeOf, type Lexeme } from './lexeme.ts';
import { baseOf, type LinearFile } from './linear-model.ts';
import { toTrees, type TreesFile } from './tree-model.ts';
import { listWeights } from './weights.ts';

/** Scores of the answers, in order, and behind them that of none. The same array each time. */
export type AnswerModel = (shared: readonly Feature[]) => Float64Array;

/** What a model that asks for one answer is to see of it. */
export function toAnswer(word: string, shared: readonly Feature[]): readonly Feature[] {
  const lexeme = lexemeOf(word);
  const features: Feature[] = [named(word)];
  for (const feature of shared) {
    const own = feature.at(lexeme);
    if (own !== undefined) features.push(own);
  }
  return features;
}

export function toAnswerModel(file: LinearFile | TreesFile, words: readonly string[]): AnswerModel {
  return 'weights' in file ? toLinearAnswers(file, words) : toTreeAnswers(file, words);
}

/** Weights lie together by feature, so that all answers are scored in one walk. */
function toLinearAnswers({ weights }: LinearFile, words: readonly string[]): AnswerModel {
  const width = words.length;
  const places = new Map<Lexeme, number>(words.map((word, place) => [named(word).lexeme, place]));
  const listed = listWeights(weights);
  const entries = listed.map(({ name, weight }) => ({ feature: named(name), weight }));
  const table = new Float64Array(countFeatures() * width);
  for (const { feature, weight } of entries) {
    const place = places.get(feature.lexeme);
    if (place !== undefined) table[feature.parent * width + place] = weight;
  }
  const base = baseOf(listed);
  const sums = new Float64Array(width + 1);
  return (shared) => {
    for (let place = 0; place < width; place += 1) sums[place] = base + table[ROOT.id * width + place]!;
    sums[width] = base;
    for (const { id } of shared) {
      const row = id * width;
      // names that were met after this model was read have no weight in it
      if (row >= table.length) continue;
      for (let place = 0; place < width; place += 1) sums[place]! += table[row + place]!;
    }
    return sums;
  };
}

function toTreeAnswers(file: TreesFile, words: readonly string[]): AnswerModel {
  const score = toTrees(file);
  return (shared) => Float64Array.from([...words.map((word) => score(toAnswer(word, shared))), score([])]);
}
