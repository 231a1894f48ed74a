// What the rules about numbers look at: the words around a measure, past signs and bounds.
import type { Cue } from '../find-cues.ts';
import type { MetricMention, Mention, NameTable } from '../find-names/index.ts';
import type { Token } from '../find-tokens.ts';
import type { Document } from '../read-document.ts';
import type { Measure } from './pair-quantities.ts';

/** Words that bound a number and stand before it; the rules look past them. */
const BOUND_WORDS = new Set([
  'up',
  'to',
  'as',
  'much',
  'high',
  'low',
  'at',
  'least',
  'most',
  'over',
  'more',
  'than',
  'about',
  'around',
  'approximately',
  'nearly',
  'almost',
  'roughly',
  'only',
  'just',
  'a',
  'an',
  'the',
  'average',
  'of',
  'absolute',
  'relative',
  'up-to',
  '~',
  '<',
  '>',
  '≤',
  '≥',
  '+',
  '-',
  '≈',
  'additional',
  'further',
  'significant',
  'substantial',
  'notable',
  'remarkable',
  'mean',
  'overall',
  'maximum',
  'another',
  'whopping',
  'impressive',
  'large',
  'total',
  'consistent',
  'considerable',
  'median',
  'even',
  'close',
  'less',
  'below',
  'above',
  'under',
  'well',
  'exceeding',
  'both',
  'an-average',
  'mere',
  'little',
  'by-over',
  '±',
  'average-case',
  'respectively',
  'approaching',
]);

export interface NumberView {
  readonly document: Document;
  readonly names: NameTable;
  readonly cues: readonly (Cue | undefined)[];
  readonly measure: Measure;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

export function tokenAt(view: NumberView, index: number): Token | undefined {
  return index >= view.sentenceStart && index < view.sentenceEnd ? view.document.tokens[index] : undefined;
}

export function wordAt(view: NumberView, index: number): string {
  return tokenAt(view, index)?.lower ?? '';
}

/** Index of the nearest token to the left that is no bound; -1 at the start of the sentence. */
export function beforeBounds(view: NumberView): number {
  let index = view.measure.from - 1;
  while (index >= view.sentenceStart && BOUND_WORDS.has(wordAt(view, index)) && !isByOrTo(view, index))
    index -= 1;
  return index >= view.sentenceStart ? index : -1;
}

/** "to" belongs to the bound in "up to 5%" and governs the number in "increases to 5%". */
function isByOrTo(view: NumberView, index: number): boolean {
  if (wordAt(view, index) !== 'to') return false;
  const before = wordAt(view, index - 1);
  return before !== 'up' && before !== 'close';
}

/** Words of the bound itself, from the nearest token left of it to the number, in order. */
export function boundWords(view: NumberView): string[] {
  const from = beforeBounds(view) + 1;
  const words: string[] = [];
  for (let index = Math.max(from, view.sentenceStart); index < view.measure.from; index += 1)
    words.push(wordAt(view, index));
  return words;
}

/** Tokens; a sentence may be an endless list. */
const MAX_LIST = 150;

/** Index of the first token to the right that is no part of a list of further numbers: "7.7%, 10.0% and 3.0% [absolute]". */
export function afterNumbers(view: NumberView): number {
  let index = view.measure.endToken;
  let end = index;
  const limit = Math.min(view.sentenceEnd, index + MAX_LIST);
  while (index < limit) {
    const token = tokenAt(view, index);
    if (token === undefined) break;
    if (token.kind === 'number' || token.text === '%' || token.text === '×' || token.text === '\\') {
      index += 1;
      end = index;
    } else if (
      /^(?:,|and|or|\/|to|-|–|~|\+|&)$/.test(token.lower) &&
      /^(?:\d|[~+<>-]|and$)/.test(wordAt(view, index + 1))
    ) {
      index += 1;
    } else break;
  }
  return end;
}

export function mentionAt(view: NumberView, index: number): Mention | undefined {
  return view.names.mentionAt[index];
}

export function metricAt(view: NumberView, index: number): MetricMention | undefined {
  return index >= view.sentenceStart && index < view.sentenceEnd ? view.names.metricAt[index] : undefined;
}

/** Nearest cue of one of the classes to the left within `reach` tokens and the same clause, or undefined. */
export function cueBefore(view: NumberView, classes: ReadonlySet<string>, reach: number): Cue | undefined {
  const limit = Math.max(view.sentenceStart, view.measure.from - reach);
  for (let index = view.measure.from - 1; index >= limit; index -= 1) {
    if (wordAt(view, index) === ';') return undefined;
    const cue = view.cues[index];
    if (cue !== undefined && classes.has(cue.cue) && mentionAt(view, index) === undefined) return cue;
  }
  return undefined;
}
