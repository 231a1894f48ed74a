// A number with what every slot of it was linked to.
import type { FoundNumber } from '../find-numbers/index.ts';
import type { BaseModelLink } from './link-base-models.ts';
import type { BenchmarkLink } from './link-benchmarks.ts';
import type { MetricLink } from './link-context.ts';
import type { MethodLink } from './link-methods.ts';

export interface LinkedNumber {
  readonly number: FoundNumber;
  readonly method: MethodLink;
  readonly benchmark: BenchmarkLink;
  readonly baseModel: BaseModelLink;
  readonly metric: MetricLink;
}
