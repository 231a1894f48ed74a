// What writing needs of an engine: statements in one transaction. Both engines understand the same text, so all that
// follows a write (names, orphans, counts of support) is written once.
import { BenchgraphError } from '../../errors.ts';
import type { QueryParameter } from '../graph-store.ts';
import type { GraphValue } from '../graph-value.ts';

export type Parameters = Readonly<Record<string, QueryParameter>>;
export type StatementRow = Readonly<Record<string, GraphValue>>;

export interface CypherTransaction {
  /**
   * Runs one statement; answers its rows, column by column. Statements run in the order in which they are given, also where
   * nobody waits for the ones before; behind one that fails all others fail and change nothing.
   */
  run(text: string, params: Parameters): Promise<readonly StatementRow[]>;
}

/** One statement takes at most this many rows: Neo4j is fastest there, and its memory pool holds them. */
const MAX_ROWS_PER_STATEMENT = 2_000;

/** Runs a statement that begins with `UNWIND $rows`, as often as the rows need; not at all without rows. */
export async function runWithRows(
  transaction: CypherTransaction,
  text: string,
  rows: readonly QueryParameter[],
): Promise<StatementRow[]> {
  const answers: StatementRow[] = [];
  for (const params of cutIntoStatements(rows))
    for (const row of await transaction.run(text, params)) answers.push(row);
  return answers;
}

/** Parameters of as many statements as the rows need; of none without rows. */
export function* cutIntoStatements(
  rows: readonly QueryParameter[],
): Generator<{ readonly rows: readonly QueryParameter[] }> {
  for (let start = 0; start < rows.length; start += MAX_ROWS_PER_STATEMENT)
    yield { rows: rows.slice(start, start + MAX_ROWS_PER_STATEMENT) };
}

/** The text in a column, or undefined where it is null. @throws STORE_BROKEN where it is something else */
export function findText(row: StatementRow, column: string): string | undefined {
  const value = row[column] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new BenchgraphError('STORE_BROKEN', `the store: expected text in ${column}, found ${typeof value}`);
}

/** The text in a column. @throws STORE_BROKEN where there is none */
export function getText(row: StatementRow, column: string): string {
  const value = findText(row, column);
  if (value !== undefined) return value;
  throw new BenchgraphError('STORE_BROKEN', `the store: expected text in ${column}, found nothing`);
}

/** The number in a column, 0 where it is null. @throws STORE_BROKEN where it is something else */
export function getNumber(row: StatementRow, column: string): number {
  const value = row[column] ?? 0;
  if (typeof value === 'number') return value;
  throw new BenchgraphError('STORE_BROKEN', `the store: expected a number in ${column}`);
}
