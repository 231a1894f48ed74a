// Every place where digits stand: its value, its unit and its sign, as printed. Nothing is judged yet.
import type { Document } from '../read-document.ts';
import type { Token } from '../find-tokens.ts';

export const QUANTITY_UNITS = ['%', 'points', 'x', ''] as const;

export interface Quantity {
  /** First token of the number itself, and the one after its unit. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Of the number without sign and unit, in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly value: number;
  /** "10-25%": the low end. */
  readonly low: number | null;
  readonly unit: (typeof QUANTITY_UNITS)[number];
  readonly sign: '+' | '-' | '~' | '<' | '>' | null;
  /** Letters that follow the digits without a blank: "k", "B", "ms", "D", "th". */
  readonly suffix: string;
  /** "+4.4 (↑)" and the like. */
  readonly arrow: 'up' | 'down' | null;
  readonly hasDecimals: boolean;
}

/** "82.79", "10-25", "7B", "12.5k": what follows the digits is looked at apart. */
const NUMERIC_START = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(?![\d])/;

/** "100x-1000x". */
const TWICE_TIMES = /^(\d+(?:\.\d+)?)[xX]-(\d+(?:\.\d+)?)[xX]$/;

export function scanQuantities(document: Document): Quantity[] {
  const { tokens, sentences } = document;
  const found: Quantity[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const quantity = scanQuantity(tokens, index, sentence.endToken, sentence.index);
      if (quantity === undefined) continue;
      found.push(quantity);
      index = Math.max(index, quantity.endToken - 1);
    }
  }
  return found;
}

function scanQuantity(
  tokens: readonly Token[],
  index: number,
  limit: number,
  sentence: number,
): Quantity | undefined {
  const token = tokens[index];
  if (token === undefined || !beginsWithDigit(token) || token.kind === 'mark' || token.kind === 'address')
    return undefined;
  const plain = token.text.replaceAll(',', '').replace(TWICE_TIMES, '$1-$2x');
  const match = NUMERIC_START.exec(plain);
  if (match === null) return undefined;
  const [start, digits = '', high] = match;
  const tail = plain.slice(start.length);
  const isOpen = tail === '+';
  const isValidation =
    tail.endsWith('fold') && /^(?:cross|cv$|validation)/.test(tokens[index + 1]?.lower ?? '');
  const ending = isValidation ? { suffix: tail, glued: '' as const } : splitTail(isOpen ? '' : tail);
  const isRange = high !== undefined && ending.suffix === '';
  const rest = high === undefined || isRange ? ending : splitTail(token.text);
  const isTwice = isRepeated(tokens, index) || isFactorOf(tokens, index);
  const after = index + (isRepeated(tokens, index) ? 4 : 1);
  const unit = isTwice
    ? { unit: 'x' as const, length: 0 }
    : rest.glued === ''
      ? unitAfter(tokens, after, limit)
      : { unit: rest.glued, length: 0 };
  const printed = token.text.slice(0, token.text.length - tail.length);
  return {
    firstToken: index,
    endToken: after + unit.length,
    start: token.start,
    end: token.start + printed.length,
    sentence,
    value: Number(isRange ? high : digits),
    low: isRange ? Number(digits) : null,
    unit: unit.unit,
    sign: isOpen || isPlusBehind(tokens, after + unit.length) ? '>' : signBefore(tokens, index),
    suffix: rest.suffix,
    arrow: arrowAfter(tokens, after + unit.length) ?? arrowAfter(tokens, index - 1),
    hasDecimals: printed.includes('.'),
  };
}

function beginsWithDigit({ text }: Token): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

/** Formulas are sometimes printed twice, once as text and once as TeX: "3-80×3-80× faster". "64×64×64" is a size. */
function isRepeated(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index + 1];
  if (sign?.text !== '×') return false;
  const [first, second, again] = [tokens[index], tokens[index + 2], tokens[index + 3]];
  return (
    first !== undefined &&
    second !== undefined &&
    again?.text === '×' &&
    first.text === second.text &&
    first.end === sign.start &&
    sign.end === second.start &&
    tokens[index + 4]?.kind !== 'number'
  );
}

/** "by a factor of 4.5", and no unit behind it. */
function isFactorOf(tokens: readonly Token[], index: number): boolean {
  const [factor, of, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  return factor?.lower === 'factor' && of?.lower === 'of' && next?.text !== '×' && next?.lower !== 'x';
}

/** "3x" and "10-fold" are multiples; other letters after digits are kept as they are. */
function splitTail(tail: string): { suffix: string; glued: 'x' | '%' | 'points' | '' } {
  const plain = tail.replace(/^-/, '').toLowerCase();
  if (plain === 'x' || plain === 'fold' || plain === 'times' || plain === 'x-faster')
    return { suffix: '', glued: 'x' };
  if (plain === 'pp' || plain === 'pt' || plain === 'pts' || plain === 'point' || plain === 'points')
    return { suffix: '', glued: 'points' };
  if (plain === 'percent') return { suffix: '', glued: '%' };
  return { suffix: tail, glued: '' };
}

function unitAfter(
  tokens: readonly Token[],
  index: number,
  limit: number,
): { unit: Quantity['unit']; length: number } {
  const [first, second] = [index < limit ? (tokens[index]?.lower ?? '') : '', tokens[index + 1]?.lower ?? ''];
  if (first === '%')
    return /^(?:points?|pp)$/.test(second) ? { unit: 'points', length: 2 } : { unit: '%', length: 1 };
  if (first === 'percent')
    return second === 'points' || second === 'point'
      ? { unit: 'points', length: 2 }
      : { unit: '%', length: 1 };
  if (first === 'per' && second === 'cent') return { unit: '%', length: 2 };
  if (first === 'percentage' && /^points?$/.test(second)) return { unit: 'points', length: 2 };
  if (first === 'absolute' && /^(?:points?|%)$/.test(second))
    return { unit: second === '%' ? '%' : 'points', length: 2 };
  if (/^(?:points?|pp|pts|pt|p\.p|pps)$/.test(first)) return { unit: 'points', length: 1 };
  if (first === '×' || first === 'x')
    return isFactor(tokens, index) ? { unit: 'x', length: 1 } : { unit: '', length: 0 };
  if (first === 'times' || first === 'fold') return { unit: 'x', length: 1 };
  if (first === '-' && second === 'fold') return { unit: 'x', length: 2 };
  return { unit: '', length: 0 };
}

/** "256 × 256" is a size, "2.03 × in" a multiple. */
function isFactor(tokens: readonly Token[], index: number): boolean {
  return !/^\d/.test(tokens[index + 1]?.text ?? '') && !/^[×x]$/.test(tokens[index - 2]?.text ?? '');
}

/** "46%+". */
function isPlusBehind(tokens: readonly Token[], index: number): boolean {
  const [before, plus, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return plus?.text === '+' && plus.start === before?.end && next?.start !== plus.end;
}

function signBefore(tokens: readonly Token[], index: number): Quantity['sign'] {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined || token.start - before.end > 1) return null;
  const isGlued = token.start === before.end;
  if (before.text === '~' || before.text === '<' || before.text === '>') return before.text;
  if (before.text === '≤') return '<';
  if (before.text === '≥') return '>';
  if (!isGlued) return null;
  if (before.text === '+') return '+';
  // a hyphen is a minus only after a blank or a bracket: "(-9% CHAIR)", not "1.4%-19.8%" nor "top-5"
  const previous = tokens[index - 2];
  const isFree = previous === undefined || before.start > previous.end || /^[([]$/.test(previous.text);
  return (before.text === '-' || before.text === '–') && isFree ? '-' : null;
}

function arrowAfter(tokens: readonly Token[], index: number): Quantity['arrow'] {
  const text = tokens[index]?.text;
  return text === '↑' ? 'up' : text === '↓' ? 'down' : null;
}
