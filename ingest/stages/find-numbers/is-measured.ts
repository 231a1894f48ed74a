import { cueBefore, mentionAt, metricAt, type NumberView } from './number-view.ts';

/** A metric or a benchmark stands in the sentence, or an achievement does. */
export function isMeasured(view: NumberView): boolean {
  for (let index = view.sentenceStart; index < view.sentenceEnd; index += 1) {
    const metric = metricAt(view, index);
    if (metric !== undefined && (metric.row.weak !== true || metric.row.quantity === 'quality')) return true;
    const mention = mentionAt(view, index);
    if (mention !== undefined && view.names.names[mention.name]?.benchmark !== undefined) return true;
  }
  return cueBefore(view, new Set(['achieve', 'improve', 'beat', 'reduce']), 20) !== undefined;
}
