// How sure a result is: the product of how often each of its rules was right on the annotated abstracts (docs/extraction.md).
import type { LinkedNumber } from './linked-number.ts';

const KIND_PRIOR = 0.93;
const BENCHMARK_PRIOR: Readonly<Record<string, number>> = {
  'benchmark.respectively': 0.93,
  'benchmark.brackets': 0.92,
  'benchmark.after': 0.9,
  'benchmark.named-in-brackets': 0.92,
  'benchmark.before': 0.75,
  'benchmark.carried': 0.75,
  'benchmark.introduced': 0.7,
  none: 0.85,
};
const METHOD_PRIOR: Readonly<Record<string, number>> = {
  'method.subject': 0.92,
  'method.main': 0.85,
  'method.respectively': 0.9,
  'method.rival': 0.75,
  'method.model': 0.7,
  'method.after': 0.75,
  'method.unnamed': 0.85,
};
const BASE_MODEL_PRIOR: Readonly<Record<string, number>> = {
  'base-model.sentence': 0.85,
  'base-model.respectively': 0.9,
  'base-model.only': 0.75,
  'base-model.sentence-before': 0.75,
  'base-model.itself': 0.85,
  none: 0.9,
};
const UNKNOWN_PRIOR = 0.6;

export function estimateConfidence(link: LinkedNumber): number {
  const benchmarkRule = link.benchmark.rule.replace('.aggregate', '');
  const product =
    KIND_PRIOR *
    (BENCHMARK_PRIOR[benchmarkRule] ?? UNKNOWN_PRIOR) *
    (link.benchmark.rule.endsWith('.aggregate') ? 0.8 : 1) *
    (METHOD_PRIOR[link.method.rule] ?? UNKNOWN_PRIOR) *
    (BASE_MODEL_PRIOR[link.baseModel.rule] ?? UNKNOWN_PRIOR);
  return Math.round(product * 100) / 100;
}
