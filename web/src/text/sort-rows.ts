import type { ResultRow } from '../../../server/contract.ts';
import type { SortColumn } from '../state/benchmark-url.ts';
import { subtractPrinted } from './format-number.ts';

export type LeaderboardRow = ResultRow & { readonly rank?: number | null };

/** Compares names as people do: without case, numbers by value. */
const NAMES = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Sorted by one column; equal rows keep their order, and rows that have nothing there come last either way. */
export function sortRows<Row extends LeaderboardRow>(
  rows: readonly Row[],
  column: SortColumn,
  isDescending: boolean,
): Row[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [some, other] = [toSortValue(a, column), toSortValue(b, column)];
    if (some === null || other === null) return Number(some === null) - Number(other === null);
    return sign * compare(some, other);
  });
}

/** The number by which a row moved; null where it is a level that says nothing of it. */
export function findGain({ kind, value, baselineValue, direction }: ResultRow): number | null {
  if (kind === 'from_to' && baselineValue !== null) return subtractPrinted(value, baselineValue);
  if (kind === 'change') return direction === 'down' ? -value : value;
  return null;
}

function toSortValue(row: LeaderboardRow, column: SortColumn): string | number | null {
  switch (column) {
    case 'rank':
      return row.rank ?? null;
    case 'method':
      return row.method?.name ?? null;
    case 'value':
      return row.value;
    case 'gain':
      return findGain(row);
    case 'base':
      return row.baseModel?.name ?? null;
    case 'paper':
      return row.evidence.title;
    case 'date':
      return row.evidence.date ?? (row.evidence.year === null ? null : String(row.evidence.year));
    case 'confidence':
      return row.confidence;
  }
}

function compare(some: string | number, other: string | number): number {
  return typeof some === 'number' && typeof other === 'number'
    ? some - other
    : NAMES.compare(String(some), String(other));
}
