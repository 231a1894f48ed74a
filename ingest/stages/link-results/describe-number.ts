// How a number is bounded, which way it moves, and whether it counts quality or cost.
import { DOWN_WORDS, QUALIFIER_PHRASES, UP_WORDS } from '../../lexicon/number-words.ts';
import type { MetricRow } from '../../lexicon/metrics.ts';
import type { Direction, Qualifier, Quantity } from '../../model/extraction.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { beforeBounds, boundWords, wordAt, type NumberView } from '../find-numbers/number-view.ts';
import { toWordSet } from '../word-set.ts';

/** The first bound that the text gives: "up to 5% on average" is `up_to`. */
export function findQualifier(number: FoundNumber): Qualifier | null {
  const { measure, view } = number;
  if (measure.sign === '~') return 'approx';
  if (measure.sign === '<') return 'below';
  if (measure.sign === '>') return 'at_least';
  const bound = findBound(boundWords(view));
  if (bound !== null) return bound;
  if (isAverageBefore(number) || isAverageAfter(number)) return 'average';
  const before = wordAt(view, beforeBounds(view));
  if (before === 'averages' || before === 'averaging' || before === 'averaged') return 'average';
  return null;
}

/** With blanks around, so that they are found as whole words. */
const PADDED = (['up_to', 'at_least', 'below', 'approx', 'average'] as const).map((qualifier) => ({
  qualifier,
  phrases: QUALIFIER_PHRASES[qualifier].map((phrase) => ` ${phrase} `),
}));

function findBound(words: readonly string[]): Qualifier | null {
  if (words.length === 0) return null;
  const bound = ` ${words.join(' ')} `;
  let best: Qualifier | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const { qualifier, phrases } of PADDED) {
    for (const phrase of phrases) {
      const index = bound.indexOf(phrase);
      if (index >= 0 && index < at) {
        at = index;
        best = qualifier;
      }
    }
  }
  return best;
}

const MAX_AFTER = 6;

/** "3% on average", "3% average improvement". */
function isAverageAfter({ measure, view }: FoundNumber): boolean {
  let hasWord = false;
  for (let step = 0; step < MAX_AFTER; step += 1) {
    const word = wordAt(view, measure.endToken + step);
    if (word.startsWith('average') || word.startsWith('mean')) hasWord = true;
  }
  if (!hasWord) return false;
  const after = Array.from({ length: MAX_AFTER }, (_, step) => wordAt(view, measure.endToken + step));
  return /^(?:[a-z@0-9-]+ ){0,4}on average\b|^(?:average|mean)\b|^(?:[a-z-]+ )?(?:average|mean) (?:improvement|gain|accuracy|reduction|increase|performance)/.test(
    after.join(' '),
  );
}

/** "an average accuracy gain of 3%": the word stands some nouns before the bound. */
function isAverageBefore({ measure, view }: FoundNumber): boolean {
  for (let back = 1; back <= 6; back += 1) {
    const word = wordAt(view, measure.from - back);
    if (AVERAGES.has(word)) return true;
    if (BEFORE_AVERAGE.has(word) || !/^[a-z][a-z-]*$/.test(word)) return false;
  }
  return false;
}

const AVERAGES = toWordSet('average averaged mean averaging averages');
const BEFORE_AVERAGE = toWordSet('on in by to and with for over from than achieve achieves');

/** "relative improvement of 3%", "3% relative error reduction"; only where the text says so. */
export function isRelative(number: FoundNumber): boolean {
  if (number.kind === 'score' || number.kind === 'from_to') return false;
  const { measure, view } = number;
  for (let index = measure.from - 6; index < measure.from; index += 1) {
    if (saysRelative(view, index)) return true;
  }
  for (let index = measure.endToken; index < measure.endToken + 4; index += 1) {
    if (saysRelative(view, index)) return true;
    const word = wordAt(view, index);
    if (word === ';' || word === ',' || word === '(') return false;
  }
  return false;
}

function saysRelative(view: NumberView, index: number): boolean {
  const word = wordAt(view, index);
  return (word === 'relative' || word === 'relatively') && wordAt(view, index + 1) !== 'to';
}

/** Which way the measured quantity moves; null for levels. */
export function findDirection(number: FoundNumber, metric: MetricRow | undefined): Direction | null {
  if (number.kind === 'score' || number.kind === 'from_to') return null;
  if (number.share === 'cost') return 'down';
  const { measure } = number;
  if (measure.sign === '-' || measure.arrow === 'down') return 'down';
  const word = nearestMove(number);
  if (word === undefined)
    return metric?.better === 'down' && metric.quantity === 'quality' && measure.sign !== '+' ? 'down' : 'up';
  if (DOWN_WORDS.has(word)) return 'down';
  // "improves MAE by 11%": better is less
  const isBetter =
    /^(?:improv|gain|boost|outperform|surpass|exceed|beat|enhance|better|ahead|superior|advantage|lead|uplift|advance)/.test(
      word,
    );
  if (isBetter && metric?.better === 'down' && measure.sign !== '+') return 'down';
  return 'up';
}

/** The word that says which way it goes: right behind the number, else the nearest verb or noun before it. */
function nearestMove(number: FoundNumber): string | undefined {
  const { measure, view } = number;
  for (let step = 0; step < 6; step += 1) {
    const word = wordAt(view, measure.endToken + step);
    if (DOWN_WORDS.has(word) || UP_WORDS.has(word)) return word;
    if (MOVE_ENDS.has(word)) break;
  }
  for (let back = 1; back <= 22; back += 1) {
    const word = wordAt(view, measure.from - back);
    if (word === '' || word === ';') return undefined;
    const isMove = DOWN_WORDS.has(word) || UP_WORDS.has(word);
    if (isMove && !(back <= 4 && BOUNDS.has(word))) return word;
  }
  return undefined;
}

const MOVE_ENDS = toWordSet('on for with while by at across compared over ; and ) to when under , (');
const BOUNDS = toWordSet('more less over above below up higher lower fewer');

export function findQuantity(number: FoundNumber, metric: MetricRow | undefined): Quantity {
  if (number.share === 'cost') return 'efficiency';
  if (metric !== undefined) return metric.quantity;
  if (number.kind === 'ratio')
    return /^(?:faster|fewer|less|cheaper|smaller|speedup|speed-up|shorter|lighter)$/.test(
      wordAt(number.view, number.measure.endToken),
    )
      ? 'efficiency'
      : 'quality';
  return /^(?:ms|s|fps)$/i.test(number.measure.suffix) ? 'efficiency' : 'quality';
}
