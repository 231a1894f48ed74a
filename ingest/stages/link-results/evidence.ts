import type { LinkedNumber } from './linked-number.ts';
import { sentenceOf, type LinkContext } from './link-context.ts';

const MAX_EVIDENCE_TOKENS = 24;

/** From the first to the last of the number and what it was linked to, within its clause and not too far from the number. */
export function describeEvidence(context: LinkContext, link: LinkedNumber): { start: number; end: number } {
  const { tokens } = context.document;
  const { measure } = link.number;
  const sentence = sentenceOf(context, link.number);
  let from = measure.from;
  let to = measure.endToken;
  const include = (first: number, end: number): void => {
    const isInside = first >= sentence.firstToken && end <= sentence.endToken;
    if (!isInside || Math.max(to, end) - Math.min(from, first) > MAX_EVIDENCE_TOKENS) return;
    from = Math.min(from, first);
    to = Math.max(to, end);
  };
  if (link.metric.metric !== undefined) include(link.metric.metric.firstToken, link.metric.metric.endToken);
  for (const name of link.benchmark.names) {
    for (const mention of context.names.names[name]?.mentions ?? [])
      include(mention.firstToken, mention.endToken);
  }
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
