import type { QueryResult } from './grafeo.ts';
import type { StatementRow } from '../writing/cypher-transaction.ts';
import { toGraphValue } from './to-graph-value.ts';

/** All rows of a result, column by column. */
export function toStatementRows(result: QueryResult): StatementRow[] {
  const { columns } = result;
  return result
    .rows()
    .map((row) => Object.fromEntries(columns.map((column, index) => [column, toGraphValue(row[index])])));
}
