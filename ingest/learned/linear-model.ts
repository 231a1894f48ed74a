// Models that add the weights of what is there.
import { countFeatures, named, type Feature } from './feature.ts';
import { listWeights, type Weight, type Weights } from './weights.ts';

export interface LinearFile {
  /** Of a question with yes or no: from which probability on the answer is yes. */
  readonly threshold?: number;
  readonly weights: Weights;
}

/** Always there, so that a model can say how often something holds at all. */
const ALWAYS = '*';

/** Of what is always there. */
export function baseOf(weights: readonly Weight[]): number {
  return weights.find(({ name }) => name === ALWAYS)?.weight ?? 0;
}

/** The sum of the weights of what is there. */
export function toLinear({ weights }: LinearFile): (features: readonly Feature[]) => number {
  const listed = listWeights(weights);
  const entries = listed.map(({ name, weight }) => ({ id: named(name).id, weight }));
  const table = new Float64Array(countFeatures());
  for (const { id, weight } of entries) table[id] = weight;
  const base = baseOf(listed);
  return (features) => {
    let sum = base;
    // names that were met after this model was read have no weight in it
    for (const { id } of features) if (id < table.length) sum += table[id]!;
    return sum;
  };
}

/**
 * Several linear models on the same features, asked at once; the scores stand in the order of the files. The answer is the same
 * array each time.
 */
export function toJointModel(files: readonly LinearFile[]): (features: readonly Feature[]) => Float64Array {
  const listed = files.map(({ weights }) => listWeights(weights));
  const entries = listed.flatMap((weights, place) =>
    weights.map(({ name, weight }) => ({ id: named(name).id, place, weight })),
  );
  const width = files.length;
  const table = new Float64Array(countFeatures() * width);
  for (const { id, place, weight } of entries) table[id * width + place] = weight;
  const base = Float64Array.from(listed, baseOf);
  const sums = new Float64Array(width);
  return (features) => {
    sums.set(base);
    for (const { id } of features) {
      const row = id * width;
      // names that were met after this model was read have no weight in it
      if (row >= table.length) continue;
      for (let place = 0; place < width; place += 1) sums[place]! += table[row + place]!;
    }
    return sums;
  };
}
