// A learned model: features that are there or not → a score. Its two kinds are read from one JSON format.
import { countFeatures, named, type Feature } from './feature.ts';

export type Model = (features: readonly Feature[]) => number;

export interface LinearFile {
  /** Of a question with yes or no: from which probability on the answer is yes. */
  readonly threshold?: number;
  readonly weights: Readonly<Record<string, number>>;
}

export interface TreesFile {
  readonly threshold?: number;
  readonly features: readonly string[];
  /** Each tree is a list of nodes, four numbers each: feature (-1: a leaf), node where it is there, node where not, value. */
  readonly trees: readonly (readonly number[])[];
}

/** Always there, so that a model can say how often something holds at all. */
export const ALWAYS = '*';

export function toModel(file: LinearFile | TreesFile): Model {
  return 'weights' in file ? toLinear(file) : toTrees(file);
}

/** The sum of the weights of what is there. */
function toLinear(file: LinearFile): Model {
  const joint = toJointModel([file]);
  return (features) => joint(features)[0] ?? 0;
}

/**
 * Several linear models on the same features, asked at once; the scores stand in the order of the files. The answer is the same
 * array each time.
 */
export function toJointModel(files: readonly LinearFile[]): (features: readonly Feature[]) => Float64Array {
  const entries = files.flatMap(({ weights }, place) =>
    Object.entries(weights).map(([name, weight]) => ({ id: named(name).id, place, weight })),
  );
  const width = files.length;
  const table = new Float64Array(countFeatures() * width);
  for (const { id, place, weight } of entries) table[id * width + place] = weight;
  const base = Float64Array.from({ length: width }, (_, place) => files[place]?.weights[ALWAYS] ?? 0);
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

/** The sum of the leaves that the trees end in. */
function toTrees({ features: names, trees }: TreesFile): Model {
  const ids = names.map((name) => named(name).id);
  const places = new Int32Array(countFeatures()).fill(-1);
  for (const [place, id] of ids.entries()) places[id] = place;
  const marks = new Uint8Array(names.length);
  const flat = trees.map((nodes) => Float64Array.from(nodes));
  return (features) => {
    for (const { id } of features) {
      const place = places[id] ?? -1;
      if (place >= 0) marks[place] = 1;
    }
    let sum = 0;
    for (const nodes of flat) {
      let node = 0;
      let feature = nodes[0] ?? -1;
      while (feature >= 0) {
        node = (marks[feature] === 1 ? nodes[node + 1] : nodes[node + 2]) ?? 0;
        node *= 4;
        feature = nodes[node] ?? -1;
      }
      sum += nodes[node + 3] ?? 0;
    }
    marks.fill(0);
    return sum;
  };
}

export function toProbability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
