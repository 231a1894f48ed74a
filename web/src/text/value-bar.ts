// The small bar in a leaderboard's cell: where a value lies between zero and the largest of its group.
import type { ResultRow } from '../../../server/contract.ts';

export interface ValueBar {
  /** Shares of the cell's width, 0 to 1. */
  readonly start: number;
  readonly end: number;
}

type Value = Pick<ResultRow, 'value' | 'valueLow' | 'baselineValue' | 'kind' | 'unit'>;

/** The value at the right end of a group's bars: 100 for levels in per cent, else the largest number there is. */
export function findScale(rows: readonly Value[]): number {
  const numbers = rows.flatMap((row) => [Math.abs(row.value), Math.abs(row.baselineValue ?? 0)]);
  const largest = Math.max(0, ...numbers);
  const isLevel = rows.every(({ kind, unit }) => unit === '%' && (kind === 'score' || kind === 'from_to'));
  return isLevel ? Math.max(100, largest) : largest;
}

/** From the baseline to the value, over the range, or from zero; null where there is nothing to draw. */
export function toValueBar(row: Value, scale: number): ValueBar | null {
  if (scale <= 0) return null;
  const from = row.baselineValue ?? row.valueLow ?? 0;
  const ends = [from, row.value].map((value) => Math.min(1, Math.abs(value) / scale));
  return { start: Math.min(...ends), end: Math.max(...ends) };
}
