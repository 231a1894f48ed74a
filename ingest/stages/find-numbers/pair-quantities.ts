// Two numbers that say one thing: "from 67.55% to 82.79%", "88.8 → 93.9", "1.4%-19.8%", "40.90% to 59.75%".
import type { Token } from '../find-tokens.ts';
import type { Document } from '../read-document.ts';
import { toWordSet } from '../word-set.ts';
import type { Quantity } from './scan-quantities.ts';

export interface Measure extends Quantity {
  /** The first level of a pair; the quantity itself is the second. */
  readonly baseline: Quantity | undefined;
  /** First token of everything that says it: of a pair, that of its first number. */
  readonly from: number;
}

/** Words that may stand between the numbers of a pair. */
const MAX_BETWEEN = 6;

/** Joins ranges and from-to pairs; every other quantity stays alone. Order is kept. */
export function pairQuantities(document: Document, scanned: readonly Quantity[]): Measure[] {
  const { tokens } = document;
  const quantities = shareUnits(tokens, scanned);
  const measures: Measure[] = [];
  for (let index = 0; index < quantities.length; index += 1) {
    const first = quantities[index];
    const second = quantities[index + 1];
    if (first === undefined) continue;
    const link =
      second === undefined || second.sentence !== first.sentence ? 'none' : findLink(tokens, first, second);
    if (second === undefined || link === 'none') {
      measures.push(toMeasure(first, undefined, first.firstToken));
      continue;
    }
    index += 1;
    if (link === 'range') measures.push(toRange(first, second));
    else measures.push(link === 'from-to' ? toPair(first, second) : toReversedPair(first, second));
  }
  return measures;
}

/** "6.18 and 8.46 points", "2.4, 8.7, and 2.9 points": the unit behind the last number of a list is that of all. */
function shareUnits(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [here, next] = [shared[index], shared[index + 1]];
    if (
      here === undefined ||
      next === undefined ||
      here.unit !== '' ||
      next.unit === '' ||
      here.suffix !== ''
    )
      continue;
    const isList =
      next.sentence === here.sentence &&
      (isJoined(tokens, here.endToken, next.firstToken) ||
        isDeviation(tokens, here.endToken, next.firstToken));
    const isAlike = next.unit !== 'x' || !here.hasDecimals || next.hasDecimals;
    if (isList && isAlike) shared[index] = { ...here, unit: next.unit };
  }
  return shared;
}

/** "82.1 ± 0.3%". */
function isDeviation(tokens: readonly Token[], from: number, end: number): boolean {
  const word = tokens[from]?.lower;
  return end - from === 1 && (word === '±' || word === 'pm');
}

const JOINTS = toWordSet(', and or / + ~');

function isJoined(tokens: readonly Token[], from: number, end: number): boolean {
  for (let index = from; index < end; index += 1) if (!JOINTS.has(tokens[index]?.lower ?? '')) return false;
  return end > from;
}

type Link = 'range' | 'from-to' | 'to-from' | 'none';

function findLink(tokens: readonly Token[], first: Quantity, second: Quantity): Link {
  if (first.low !== null || second.low !== null) return 'none';
  // "( … ) to" may hold any number of words, all others have six at most
  const last = tokens[second.firstToken - 1]?.lower ?? '';
  if (second.firstToken - first.endToken > MAX_BETWEEN && last !== 'to') return 'none';
  const between = tokens.slice(first.endToken, second.firstToken).map((token) => token.lower);
  const before = wordBefore(tokens, first.firstToken);
  const joined = between.join(' ');
  if (/^(?:→|⟶|(?:- ?|-- ?|= ?|== ?)>|- - >|= = >)$/.test(joined)) return 'from-to';
  // "46.9%, up from 38.2%"
  if (/^(?:[,(] )?(?:up|down|increased|improved|reduced|decreased|raised) from$/.test(joined))
    return 'to-from';
  const isDash = /^(?:-|–|—|- -|~|∼|−)$/.test(joined);
  if (isDash && sameUnit(first, second) && first.value <= second.value && first.suffix === second.suffix)
    return 'range';
  if (joined === 'to' || joined === 'up to' || /^\( .* \) to$/.test(joined)) {
    const isDown = /^(?:down|up)$/.test(before);
    if (before === 'from' || isDown) return isListed(tokens, first.firstToken) ? 'range' : 'from-to';
    if (isBracketed(tokens, first, second)) return 'from-to';
    if (first.value < second.value && sameUnit(first, second)) return 'range';
    return 'none';
  }
  // "from 50.1 on A to 61.2": the level may carry a few words of its own
  if (
    before === 'from' &&
    between.length <= MAX_BETWEEN &&
    between.includes('to') &&
    between.at(-1) === 'to' &&
    !between.includes(',')
  )
    return 'from-to';
  if ((before === 'between' || before === 'of between') && joined === 'and') return 'range';
  return 'none';
}

/** The word before a number, past "about", signs and the like. */
function wordBefore(tokens: readonly Token[], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (!/^(?:[~<>+-]|about|around|approximately|an?|the|roughly|nearly|only|as|low)$/.test(word))
      return word;
  }
  return '';
}

/** "ranging from 0.97 to 1.0": a range although it says from. */
function isListed(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 3), index).map((token) => token.lower);
  return before.some((word) => /^(?:ranging|ranges|range|varying|varies|vary)$/.test(word));
}

function isBracketed(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  return (
    /^[([]$/.test(tokens[first.firstToken - 1]?.text ?? '') &&
    /^[)\],;]$/.test(tokens[second.endToken]?.text ?? '')
  );
}

/** In a range the unit may stand only behind the second number: "10-25%". */
function sameUnit(first: Quantity, second: Quantity): boolean {
  return first.unit === second.unit || first.unit === '';
}

function toRange(first: Quantity, second: Quantity): Measure {
  const { value: low, start, firstToken, sign } = first;
  return toMeasure({ ...second, low, start, firstToken, sign }, undefined, firstToken);
}

/** The level that is reached stands first. */
function toReversedPair(first: Quantity, second: Quantity): Measure {
  const unit = first.unit === '' ? second.unit : first.unit;
  return toMeasure({ ...first, unit, endToken: second.endToken }, second, first.firstToken);
}

function toPair(first: Quantity, second: Quantity): Measure {
  const unit = second.unit === '' ? first.unit : second.unit;
  return toMeasure({ ...second, unit }, first, first.firstToken);
}

/** Field by field: all measures have one shape, so that reading them is fast. */
function toMeasure(quantity: Quantity, baseline: Quantity | undefined, from: number): Measure {
  return {
    firstToken: quantity.firstToken,
    endToken: quantity.endToken,
    start: quantity.start,
    end: quantity.end,
    sentence: quantity.sentence,
    value: quantity.value,
    low: quantity.low,
    unit: quantity.unit,
    sign: quantity.sign,
    suffix: quantity.suffix,
    arrow: quantity.arrow,
    hasDecimals: quantity.hasDecimals,
    baseline,
    from,
  };
}
