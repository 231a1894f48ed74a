// A learned model: features that are there or not → a score. Its two kinds are read from one JSON format.

export type Model = (features: readonly string[]) => number;

export interface LinearFile {
  readonly weights: Readonly<Record<string, number>>;
}

export interface TreesFile {
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
function toLinear({ weights }: LinearFile): Model {
  const byFeature = new Map(Object.entries(weights));
  const base = byFeature.get(ALWAYS) ?? 0;
  return (features) => {
    let sum = base;
    for (const feature of features) sum += byFeature.get(feature) ?? 0;
    return sum;
  };
}

/** Several linear models on the same features, asked at once; the scores stand in the order of the files. */
export function toJointModel(files: readonly LinearFile[]): (features: Iterable<string>) => Float64Array {
  const byFeature = new Map<string, Float64Array>();
  for (const [place, { weights }] of files.entries()) {
    for (const [feature, weight] of Object.entries(weights)) {
      const row = byFeature.get(feature) ?? new Float64Array(files.length);
      row[place] = weight;
      byFeature.set(feature, row);
    }
  }
  const base = byFeature.get(ALWAYS);
  return (features) => {
    const sums = Float64Array.from(base ?? new Float64Array(files.length));
    for (const feature of features) {
      const row = byFeature.get(feature);
      if (row === undefined) continue;
      for (let place = 0; place < sums.length; place += 1)
        sums[place] = (sums[place] ?? 0) + (row[place] ?? 0);
    }
    return sums;
  };
}

/** The sum of the leaves that the trees end in. */
function toTrees({ features: names, trees }: TreesFile): Model {
  const places = new Map(names.map((name, place) => [name, place]));
  const marks = new Uint8Array(names.length);
  const flat = trees.map((nodes) => Float64Array.from(nodes));
  return (features) => {
    const marked: number[] = [];
    for (const feature of features) {
      const place = places.get(feature);
      if (place === undefined) continue;
      marks[place] = 1;
      marked.push(place);
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
    for (const place of marked) marks[place] = 0;
    return sum;
  };
}

export function toProbability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
