import type { Properties } from '../model/paper-graph.ts';

export const NAME_TYPES = ['benchmark', 'model', 'method', 'metric'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** What a name means; within the rules `key` is its id without the type's prefix. */
export interface ResolvedStep {
  readonly key: string;
  /** As it is shown where no paper names it. */
  readonly name: string;
  /** What the name says: family, version, sizeB, variant; split, version, year. */
  readonly properties: Properties;
  /** A method that no lexicon knows: another paper may say what its short form stands for. */
  readonly isOpen: boolean;
}

export interface ResolvedName extends ResolvedStep {
  /** Which rule decided. */
  readonly rule: string;
  /** What it is a variant of, the nearest first. */
  readonly parents: readonly ResolvedStep[];
}
