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
  const read = trees.map((nodes, tree) => readTree(nodes, tree));
  const cuts = read.flatMap((tree) => tree.cuts).toSorted((a, b) => a.feature - b.feature);
  // the leaves of all trees, so many places for each
  const width = Math.max(1, ...read.map((tree) => tree.leaves.length));
  const leaves = new Float64Array(trees.length * width);
  for (const [tree, { leaves: values }] of read.entries()) leaves.set(values, tree * width);
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
    for (let tree = 0, at = 0; tree < left.length; tree += 1, at += width)
      sum += leaves[at + Math.clz32(left[tree]!)]!;
    return sum;
  };
}

/**
 * Its leaves in an order in which, at every node, those where the feature is not there stand first; so the tree ends in the first
 * leaf that no feature rules out. The first leaf is the highest bit.
 */
function readTree(nodes: readonly number[], tree: number): { cuts: Cut[]; leaves: number[] } {
  const cuts: Cut[] = [];
  const leaves: number[] = [];
  const read = (node: number): void => {
    const [feature = -1, there = 0, not = 0, value = 0] = nodes.slice(node * 4, node * 4 + 4);
    if (feature < 0) {
      leaves.push(value);
      return;
    }
    const first = leaves.length;
    read(not);
    cuts.push({ feature, tree, kept: ~bitsFrom(first, leaves.length) });
    read(there);
  };
  read(0);
  if (leaves.length > MAX_LEAVES) throw new Error(`tree ${tree}: expected at most ${MAX_LEAVES} leaves`);
  return { cuts, leaves };
}

/** The bits of some leaves one after the other. */
function bitsFrom(first: number, end: number): number {
  let bits = 0;
  for (let leaf = first; leaf < end; leaf += 1) bits |= 1 << (MAX_LEAVES - 1 - leaf);
  return bits;
}
