// A result in words: number, unit, sign and qualifier together, because a number without them is not a score.
import type { ResultRow } from '../../../server/contract.ts';
import { MINUS, formatNumber, formatSigned, subtractPrinted } from './format-number.ts';

type Value = Pick<
  ResultRow,
  'value' | 'valueLow' | 'baselineValue' | 'kind' | 'unit' | 'direction' | 'qualifier' | 'relative'
>;

const QUALIFIERS: Readonly<Record<string, string>> = {
  average: 'average',
  up_to: 'up to',
  at_least: 'at least',
  below: 'below',
  approx: 'about',
};

/**
 * What the result says, such as `up to +4.4 points`, `12.51 → 63.91%`, `17–24%` or `3.1× lower`.
 * Changes carry the sign of their direction; where the text gives none, neither do they.
 */
export function formatResult(result: Value): string {
  const words = [toQualifierWord(result.qualifier), toFigure(result), toRelation(result)];
  return words.filter((word) => word !== '').join(' ');
}

/** `up to`, `about` …; empty where the result has no qualifier. */
export function toQualifierWord(qualifier: string | null): string {
  if (qualifier === null) return '';
  return QUALIFIERS[qualifier] ?? qualifier.replaceAll('_', ' ');
}

/**
 * By how much a `from_to` moved: `+51.4 points` for percentages, which differ by points. Null for other kinds, whose
 * number is the gain itself or has none.
 */
export function formatGain(result: Value): string | null {
  if (result.kind !== 'from_to' || result.baselineValue === null) return null;
  const gain = subtractPrinted(result.value, result.baselineValue);
  return withUnit(formatSigned(gain), result.unit === '%' ? 'points' : result.unit);
}

/** A unit as a heading or a column shows it. */
export function formatUnit(unit: string): string {
  if (unit === '') return 'no unit';
  return unit === 'x' ? '×' : unit;
}

function toFigure(result: Value): string {
  const { value, valueLow, baselineValue, kind, unit } = result;
  if (kind === 'from_to' && baselineValue !== null)
    return withUnit(`${formatNumber(baselineValue)} → ${formatNumber(value)}`, unit);
  const sign = toSign(result);
  const figure = valueLow === null ? formatNumber(value) : `${formatNumber(valueLow)}–${formatNumber(value)}`;
  return withUnit(`${sign}${figure}`, unit);
}

function toSign({ kind, direction }: Value): string {
  if (kind !== 'change' || direction === null) return '';
  return direction === 'up' ? '+' : MINUS;
}

function toRelation({ kind, direction, relative }: Value): string {
  if (kind === 'ratio' && direction !== null) return direction === 'up' ? 'higher' : 'lower';
  return kind === 'change' && relative ? 'relative' : '';
}

function withUnit(figure: string, unit: string): string {
  if (unit === '') return figure;
  if (unit === 'x') return `${figure}×`;
  return unit === '%' ? `${figure}%` : `${figure} ${unit}`;
}
