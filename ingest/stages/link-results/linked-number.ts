// A number with what every slot of it was linked to.
import type { FoundNumber } from '../find-numbers/index.ts';
import type { MetricLink } from './link-context.ts';

export interface Link {
  /** Indices of names: none where the text gives none, several for one aggregate over benchmarks. */
  readonly names: readonly number[];
  readonly rule: string;
  /** Of being right, by the model that chose. */
  readonly probability: number;
}

export interface LinkedNumber {
  readonly number: FoundNumber;
  readonly method: Link;
  readonly benchmark: Link;
  readonly baseModel: Link;
  readonly metric: MetricLink;
}
