// Weights by the names of features, as files hold them: names that begin alike are written once up to where they part.

/**
 * By words of a name: a weight, what the name goes on with, or both. A flat record is one too. `scripts/train/to-weight-tree.mjs`
 * writes it.
 */
export interface Weights {
  readonly [words: string]: number | Weights | readonly [number, Weights];
}

export interface Weight {
  readonly name: string;
  readonly weight: number;
}

/** All of them, in the order of the file. */
export function listWeights(weights: Weights, before = ''): Weight[] {
  return Object.entries(weights).flatMap(([words, value]): Weight[] => {
    const name = before + words;
    if (typeof value === 'number') return [{ name, weight: value }];
    if (!isBoth(value)) return listWeights(value, `${name} `);
    const [weight, further] = value;
    return [{ name, weight }, ...listWeights(further, `${name} `)];
  });
}

function isBoth(value: Weights | readonly [number, Weights]): value is readonly [number, Weights] {
  return Array.isArray(value);
}
