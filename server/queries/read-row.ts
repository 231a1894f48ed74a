// Columns of a row as this folder's queries need them. Null stands for a value that is not there, as in the contract.
import { BenchgraphError } from '../../ingest/errors.ts';
import type { GraphValue } from '../../ingest/graph/graph-value.ts';

export type Row = Readonly<Record<string, GraphValue>>;

/** @throws STORE_BROKEN where something else than a text stands there */
export function findText(row: Row, column: string): string | null {
  const value = row[column] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw unexpected('a text', column);
}

/** @throws STORE_BROKEN where no text stands there */
export function getText(row: Row, column: string): string {
  const value = findText(row, column);
  if (value === null) throw unexpected('a text', column);
  return value;
}

/** @throws STORE_BROKEN where something else than a number stands there */
export function findNumber(row: Row, column: string): number | null {
  const value = row[column] ?? null;
  if (value === null || typeof value === 'number') return value;
  throw unexpected('a number', column);
}

/** A place in a text; null where one of its ends is not stored. */
export function findSpan(
  row: Row,
  startColumn: string,
  endColumn: string,
): { readonly start: number; readonly end: number } | null {
  const [start, end] = [findNumber(row, startColumn), findNumber(row, endColumn)];
  return start === null || end === null ? null : { start, end };
}

/** @throws STORE_BROKEN where no number stands there */
export function getNumber(row: Row, column: string): number {
  const value = findNumber(row, column);
  if (value === null) throw unexpected('a number', column);
  return value;
}

/** @throws STORE_BROKEN where something else than one of the words stands there */
export function findOneOf<Word extends string>(
  row: Row,
  column: string,
  words: readonly Word[],
): Word | null {
  const value = findText(row, column);
  if (value === null) return null;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw unexpected(`one of ${words.join(', ')}`, column);
  return word;
}

/** @throws STORE_BROKEN where none of the words stands there */
export function getOneOf<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  const word = findOneOf(row, column, words);
  if (word === null) throw unexpected(`one of ${words.join(', ')}`, column);
  return word;
}

/** What is not stored is not so. */
export function isTrue(row: Row, column: string): boolean {
  return row[column] === true;
}

/** True, false, or null where neither is stored. */
export function findBoolean(row: Row, column: string): boolean | null {
  const value = row[column];
  return typeof value === 'boolean' ? value : null;
}

/** The texts of a list; empty where there is none. */
export function getTexts(row: Row, column: string): string[] {
  const value = row[column];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function unexpected(what: string, column: string): BenchgraphError {
  return new BenchgraphError('STORE_BROKEN', `the store: expected ${what} in ${column}`);
}
