// What the reasons for skipping look at: the words on both sides of a number, past the list of numbers that it stands in.
import { toAbstractSpan } from '../../read-document.ts';
import { afterNumbers, metricAt, tokenAt, wordAt, type NumberView } from '../number-view.ts';

export interface SkipPlace {
  readonly view: NumberView;
  /** The token that holds the number, as printed. */
  readonly text: string;
  /** Letters joined to the digits, lower case, without a hyphen between. */
  readonly suffix: string;
  readonly value: number;
  /** Neither decimals nor a unit. */
  readonly isWhole: boolean;
  /** Words before the number, or before the list it stands in, the nearest first; "" beyond the sentence. */
  readonly left: readonly string[];
  /** Words behind the number and its unit, or behind the list it stands in, in order. */
  readonly right: readonly string[];
  /** The first of `left`, and the first of `right`. */
  readonly before: string;
  readonly behind: string;
  /** Index of the first token behind the list. */
  readonly endToken: number;
  /** Where the number starts and ends in the abstract as it was read. */
  readonly start: number;
  readonly end: number;
}

/** Words that are looked at on each side. */
const REACH = 6;
/** Of an endless list so many tokens are passed over. */
const MAX_LIST = 40;
const LIST_WORDS = new Set([
  ',',
  'and',
  'or',
  '/',
  '&',
  '-',
  '–',
  'to',
  '%',
  '×',
  'x',
  '~',
  '+',
  'et',
  'und',
]);

export function describePlace(view: NumberView): SkipPlace {
  const { measure } = view;
  const first = findListStart(view);
  const endToken = findListEnd(view);
  const span = toAbstractSpan(view.document, measure.start, measure.end);
  const left: string[] = [];
  const right: string[] = [];
  for (let step = 0; step < REACH; step += 1) {
    left.push(wordAt(view, first - 1 - step));
    right.push(wordAt(view, endToken + step));
  }
  return {
    view,
    text: tokenAt(view, measure.firstToken)?.text ?? '',
    suffix: measure.suffix.replace(/^[-–]/, '').toLowerCase(),
    value: measure.value,
    isWhole: !measure.hasDecimals && measure.unit === '',
    left,
    right,
    before: left[0] ?? '',
    behind: right[0] ?? '',
    endToken,
    start: span?.start ?? 0,
    end: span?.end ?? 0,
  };
}

/** "tasks 1, 2 and [3]": the token of the first number of the list. */
function findListStart(view: NumberView): number {
  let start = view.measure.from;
  const least = Math.max(view.sentenceStart, start - MAX_LIST);
  for (let index = start - 1; index >= least; index -= 1) {
    const token = tokenAt(view, index);
    if (token === undefined) break;
    if (token.kind === 'number') start = index;
    else if (!LIST_WORDS.has(token.lower)) break;
  }
  return start;
}

function findListEnd(view: NumberView): number {
  const { endToken } = view.measure;
  const limit = Math.min(view.sentenceEnd, endToken + MAX_LIST);
  return afterNumbers({ ...view, sentenceEnd: limit });
}

/** Words that stand between a number and what it is a value of: "a rate of up to 0.5". */
const WEAK_WORDS =
  /^(?:[=:≈~∼(<>≤≥]|of|is|was|at|to|approx|approximately|about|sizes?|rates?|ratios?|a|an|the|set|equal|levels?|around|from|only|over|under|up|just|values?|as|low|high|large|small)$/;

/** The nearest word to the left that is no bound and says nothing by itself. */
export function governorOf({ left }: SkipPlace): string {
  return left.find((word) => !WEAK_WORDS.test(word)) ?? '';
}

/** The first word of what is joined to the digits, "month" of "4-month-long", or else the word behind them. */
export function unitOf({ suffix, right, behind }: SkipPlace): string {
  if (suffix !== '') return suffix.split('-')[0] ?? '';
  return behind === '-' ? (right[1] ?? '') : behind;
}

const MANY = /^(?:million|billion|thousand|trillion|hundred|lakh|crore)s?$/;

/** "12k", "3 million", "300B-token". */
export function isBig({ suffix, behind }: SkipPlace): boolean {
  const unit = suffix.split('-')[0] ?? '';
  return (
    /^(?:k|m|b|t|k\+|m\+|b\+|bn|mio|mn)$/.test(unit) || MANY.test(unit) || MANY.test(behind) || behind === 'k'
  );
}

/** "was downloaded 200 times": nothing is compared. */
export function isRepetition({ view, behind }: SkipPlace): boolean {
  return (
    wordAt(view, view.measure.endToken - 1) === 'times' &&
    /^(?:[.,;)]|and|in|by|to|with|for|during|per|between|on|at|from)?$/.test(behind)
  );
}

export const NEAR = 6;
export const FAR = 25;
/** Metrics that no lexicon has, of other languages too. */
const LEVEL_WORDS =
  /^(?:scores?|f-?mesures?|précision|exactitude|rappel|f-measures?|f-scores?|points?|gains?|losses|level|improvements?)$/;

export function hasMetricNear({ view, endToken }: SkipPlace, reach = NEAR): boolean {
  for (let index = view.measure.from - reach; index < endToken + reach; index += 1)
    if (metricAt(view, index) !== undefined || LEVEL_WORDS.test(wordAt(view, index))) return true;
  return false;
}
