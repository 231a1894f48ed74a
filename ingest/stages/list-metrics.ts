import type { MetricMention } from './find-names/index.ts';
import type { LinkedNumber } from './link-results/linked-number.ts';

/**
 * The metrics that an evaluation is said to use, in the text's words, each row once: those of results, and strongly named ones in
 * sentences of the paper's own work.
 */
export function listMetrics(
  linked: readonly LinkedNumber[],
  metrics: readonly MetricMention[],
  ownWorkFrom: number,
): string[] {
  const found = new Map<string, string>();
  const add = (metric: MetricMention): void => {
    const key = metric.text.toLowerCase().replaceAll(/[-\s]|scores?$/g, '');
    if (!found.has(key))
      found.set(key, /\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(metric.text) ? metric.text : metric.text.toLowerCase());
  };
  for (const { metric } of linked)
    if (metric.metric !== undefined && metric.metric.row.name !== 'performance') add(metric.metric);
  for (const metric of metrics) {
    const isStrong = metric.row.weak !== true && metric.row.quantity === 'quality';
    if (isStrong && metric.sentence >= Math.max(ownWorkFrom, 1)) add(metric);
  }
  return [...found.values()];
}
