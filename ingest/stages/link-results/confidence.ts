// How sure a result is: that its number is one, and that each of its links is right.
import type { Judge } from '../judge.ts';
import type { LinkedNumber } from './linked-number.ts';

export function estimateConfidence(
  { number, method, baseModel, benchmark }: LinkedNumber,
  judge: Judge,
): number {
  const product = number.probability * method.probability * baseModel.probability * benchmark.probability;
  return Math.round(judge.toConfidence(product) * 100) / 100;
}
