// A learned model: features that are there or not → a score. Its two kinds are read from one JSON format.
import type { Feature } from './feature.ts';
import { toLinear, type LinearFile } from './linear-model.ts';
import { toTrees, type TreesFile } from './tree-model.ts';

export type Model = (features: readonly Feature[]) => number;

export function toModel(file: LinearFile | TreesFile): Model {
  return 'weights' in file ? toLinear(file) : toTrees(file);
}

export function toProbability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
