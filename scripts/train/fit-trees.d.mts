import type { Choice } from './fit-choice.d.mts';

export function fitTrees(
  choices: readonly Choice[],
  options?: {
    rounds?: number;
    leaves?: number;
    rate?: number;
    l2?: number;
    minCount?: number;
    minRows?: number;
  },
): { features: string[]; trees: number[][] };
