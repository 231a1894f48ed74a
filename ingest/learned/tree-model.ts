// Boosted trees, asked the other way round: not every tree which features are there, but every feature that is there which leaves
// of the trees it rules out. A candidate has twenty features, and the trees a thousand nodes (QuickScorer, Lucchese et al. 2015,
// doi:10.1145/2766462.2767733).
import { countFeatures, named, type Feature } from './feature.ts';

export interface TreesFile {
  readonly threshold?: number;
  readonly features: readonly string[];
  /** Each tree is a list of nodes, four numbers each: feature (-1: a leaf), node where it is there, node where not, value. */
  readonly trees: readonly (readonly number[])[];
}

/** A set of leaves is a number of so many bits. */
const MAX_LEAVES = 32;

/** Where a feature is there, a tree does not end in some of its leaves. */
interface Cut {
  readonly feature: number;
  readonly tree: number;
  readonly kept: number;
}

/** The sum of the leaves that the trees end in. */
export function toTrees({ features: names, trees }: TreesFile): (features: readonly Feature[]) => number {
  const ids = names.map((name) => named(name).id);
  const leaves = new Float64Array(trees.length * MAX_LEAVES);
  const cuts = trees
    .flatMap((nodes, tree) =>
      readTree(nodes, tree, leaves.subarray(tree * MAX_LEAVES, (tree + 1) * MAX_LEAVES)),
    )
    .toSorted((a, b) => a.feature - b.feature);
  const treeOf = Int32Array.from(cuts, ({ tree }) => tree);
  const keptBy = Int32Array.from(cuts, ({ kept }) => kept);
  // cuts of the feature with an id: from the one number to the other
  const from = new Int32Array(countFeatures());
  const end = new Int32Array(countFeatures());
  for (const [at, { feature }] of cuts.entries()) {
    const id = ids[feature] ?? 0;
    if (end[id] === 0) from[id] = at;
    end[id] = at + 1;
  }
  const left = new Int32Array(trees.length);
  return (features) => {
    left.fill(-1);
    for (const { id } of features) {
      if (id >= end.length) continue;
      for (let at = from[id]!, last = end[id]!; at < last; at += 1) left[treeOf[at]!]! &= keptBy[at]!;
    }
    let sum = 0;
    // of the leaves that are left a tree ends in its first
    for (let tree = 0; tree < left.length; tree += 1)
      sum += leaves[tree * MAX_LEAVES + Math.clz32(left[tree]!)]!;
    return sum;
  };
}

/**
 * Writes the values of the leaves in an order in which, at every node, those where the feature is not there stand first; so the
 * tree ends in the first leaf that no feature rules out. The first leaf is the highest bit.
 */
function readTree(nodes: readonly number[], tree: number, leaves: Float64Array): Cut[] {
  const cuts: Cut[] = [];
  let count = 0;
  const read = (node: number): void => {
    const [feature = -1, there = 0, not = 0, value = 0] = nodes.slice(node * 4, node * 4 + 4);
    if (feature < 0) {
      if (count >= MAX_LEAVES) throw new Error(`tree ${tree}: expected at most ${MAX_LEAVES} leaves`);
      leaves[count] = value;
      count += 1;
      return;
    }
    const first = count;
    read(not);
    cuts.push({ feature, tree, kept: ~bitsFrom(first, count) });
    read(there);
  };
  read(0);
  return cuts;
}

/** The bits of some leaves one after the other. */
function bitsFrom(first: number, end: number): number {
  let bits = 0;
  for (let leaf = first; leaf < end; leaf += 1) bits |= 1 << (MAX_LEAVES - 1 - leaf);
  return bits;
}
