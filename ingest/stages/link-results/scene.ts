// All that the features of one number's candidates are made of.
import type { Feature } from '../../learned/feature.ts';
import type { Mention } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { sentenceOf, type LinkContext } from './link-context.ts';
import type { Surroundings } from './surroundings.ts';

export type Slot = 'method' | 'benchmark' | 'base-model';

export interface Candidate {
  /** Indices of names; none: the slot stays empty. Several: an aggregate over them. */
  readonly names: readonly number[];
  readonly features: readonly Feature[];
}

/** What the choice for one number may look at beside the text. */
export interface Situation {
  /** The number's place in its list, and how long that list is. */
  readonly index: number;
  readonly size: number;
  /** It stands in brackets, beside the number before. */
  readonly isAside: boolean;
  /** What the rules would take, with their name. */
  readonly rule: { readonly names: readonly number[]; readonly rule: string };
  /** What was chosen for the number before in the same sentence. */
  readonly previous: readonly number[] | undefined;
  /** What was chosen as this number's method, for the slots that come after it. */
  readonly method?: number | undefined;
}

export interface Scene {
  readonly slot: Slot;
  readonly context: LinkContext;
  readonly number: FoundNumber;
  /** Places of fitting names in the number's sentence. */
  readonly here: readonly Mention[];
  readonly surroundings: Surroundings;
  readonly situation: Situation;
}

/** How far from a number its sentence is looked at, in tokens: sentences may be endless lists. */
export const REACH = 150;

/** First token of what is looked at, and the one after its last. */
export function reachOf(context: LinkContext, number: FoundNumber): readonly [number, number] {
  const { firstToken, endToken } = sentenceOf(context, number);
  const { from, endToken: end } = number.measure;
  return [Math.max(firstToken, from - REACH), Math.min(endToken, end + REACH)];
}
