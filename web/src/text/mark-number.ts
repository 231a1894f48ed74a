import type { Span } from './highlight-segments.ts';

export interface MarkedSentence {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/**
 * Splits an evidence sentence around its number. Both spans count from the start of the abstract.
 * Null where the number does not lie in the sentence; then the sentence is shown without a mark.
 */
export function markNumber(sentence: string, sentenceSpan: Span, number: Span): MarkedSentence | null {
  const [start, end] = [number.start - sentenceSpan.start, number.end - sentenceSpan.start];
  if (start < 0 || end > sentence.length || start >= end) return null;
  return { before: sentence.slice(0, start), number: sentence.slice(start, end), after: sentence.slice(end) };
}
