// How a number is bounded, which way it moves, and whether it counts quality or cost.
import { DOWN_WORDS, QUALIFIER_PHRASES, UP_WORDS } from '../../lexicon/number-words.ts';
import type { MetricRow } from '../../lexicon/metrics.ts';
import type { Direction, Qualifier, Quantity } from '../../model/extraction.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { beforeBounds, boundWords, wordAt } from '../find-numbers/number-view.ts';

/** The first bound that the text gives: "up to 5% on average" is `up_to`. */
export function findQualifier(number: FoundNumber): Qualifier | null {
  const { measure, view } = number;
  if (measure.sign === '~') return 'approx';
  if (measure.sign === '<') return 'below';
  if (measure.sign === '>') return 'at_least';
  const bound = ` ${boundWords(view).join(' ')} `;
  let best: Qualifier | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const qualifier of ['up_to', 'at_least', 'below', 'approx', 'average'] as const) {
    for (const phrase of QUALIFIER_PHRASES[qualifier]) {
      const index = bound.indexOf(` ${phrase} `);
      if (index >= 0 && index < at) {
        at = index;
        best = qualifier;
      }
    }
  }
  if (best !== null) return best;
  if (isAverageBefore(number)) return 'average';
  const after = [0, 1, 2, 3, 4, 5].map((step) => wordAt(view, measure.endToken + step)).join(' ');
  if (
    /^(?:[a-z@0-9-]+ ){0,4}on average\b|^(?:average|mean)\b|^(?:[a-z-]+ )?(?:average|mean) (?:improvement|gain|accuracy|reduction|increase|performance)/.test(
      after,
    )
  )
    return 'average';
  const before = wordAt(view, beforeBounds(view));
  if (before === 'averages' || before === 'averaging' || before === 'averaged') return 'average';
  return null;
}

/** "an average accuracy gain of 3%": the word stands some nouns before the bound. */
function isAverageBefore({ measure, view }: FoundNumber): boolean {
  for (let back = 1; back <= 6; back += 1) {
    const word = wordAt(view, measure.from - back);
    if (/^(?:average|averaged|mean|averaging|averages)$/.test(word)) return true;
    if (!/^[a-z][a-z-]*$/.test(word) || /^(?:on|in|by|to|and|with|for|over|from|than|achieves?)$/.test(word))
      return false;
  }
  return false;
}

/** "relative improvement of 3%", "3% relative error reduction"; only where the text says so. */
export function isRelative(number: FoundNumber): boolean {
  if (number.kind === 'score' || number.kind === 'from_to') return false;
  const { measure, view } = number;
  for (let index = measure.from - 6; index < measure.from; index += 1) {
    if (/^relative(?:ly)?$/.test(wordAt(view, index)) && wordAt(view, index + 1) !== 'to') return true;
  }
  for (let index = measure.endToken; index < measure.endToken + 4; index += 1) {
    if (/^relative(?:ly)?$/.test(wordAt(view, index)) && wordAt(view, index + 1) !== 'to') return true;
    if (/^[;,(]$/.test(wordAt(view, index))) return false;
  }
  return false;
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
    if (/^(?:on|for|with|while|by|at|across|compared|over|;|and|\)|to|when|under)$/.test(word)) break;
    if (word === ',' || word === '(') break;
  }
  for (let back = 1; back <= 22; back += 1) {
    const word = wordAt(view, measure.from - back);
    if (word === '' || word === ';') return undefined;
    const isBound = /^(?:more|less|over|above|below|up|higher|lower|fewer)$/.test(word) && back <= 4;
    if (!isBound && (DOWN_WORDS.has(word) || UP_WORDS.has(word))) return word;
  }
  return undefined;
}

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
