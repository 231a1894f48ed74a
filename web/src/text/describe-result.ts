import type { ResultRow } from '../../../server/contract.ts';
import { formatGain } from './format-result.ts';
import { formatShare } from './format-number.ts';

type Described = Pick<ResultRow, 'metric' | 'method' | 'benchmarks' | 'baseModel'>;

/** What a number whose method the paper leaves unnamed belongs to. */
export const UNNAMED_METHOD = 'the paper’s own method';

/**
 * What the number is about, such as `accuracy on GSM8K · rStar with Mistral-7B`.
 * @param known id of the node whose page it stands on: it is not named again
 */
export function describeResult(result: Described, known?: string): string {
  const { metric, method, benchmarks, baseModel } = result;
  const isSaid = ({ id }: { readonly id: string }): boolean => id === known;
  const others = benchmarks.filter((benchmark) => !isSaid(benchmark)).map(({ name }) => name);
  const measured = [
    metric === null || isSaid(metric) ? '' : metric.name,
    others.length === 0 ? '' : `on ${joinNames(others)}`,
  ];
  // A model that is evaluated by itself is method and base model at once.
  const isOwnModel = baseModel?.id === method?.id;
  const measuredOf = [
    method === null ? UNNAMED_METHOD : isSaid(method) ? '' : method.name,
    baseModel === null || isSaid(baseModel) || isOwnModel ? '' : `with ${baseModel.name}`,
  ];
  return [measured, measuredOf]
    .map((words) => words.filter((word) => word !== '').join(' '))
    .filter((part) => part !== '')
    .join(' · ');
}

/** Everything else that is known about a number, as pairs of name and value. */
export function toFacts(result: ResultRow): readonly (readonly [string, string])[] {
  const facts: (readonly [string, string | null])[] = [
    ['Gain', formatGain(result)],
    ['Over', result.baseline],
    ['Scope', result.scope],
    ['Quantity', result.quantity === 'efficiency' ? 'cost or speed, not quality' : null],
    ['Confidence', formatShare(result.confidence)],
    ['Found by rule', result.rule],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function joinNames(names: readonly string[]): string {
  if (names.length <= 3) return names.join(', ');
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
