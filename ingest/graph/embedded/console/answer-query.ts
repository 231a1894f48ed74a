// A user's query on a copy of the database, in a process that may be ended at any moment. Layer by layer: the text, what
// the engine is known to get wrong, the engine's own plan; the copy itself refuses every write.
import type { Database, QueryResult } from '../grafeo.ts';
import { BenchgraphError } from '../../../errors.ts';
import type { ConsoleRequest, ProcessAnswer } from '../../console/console-protocol.ts';
import { createAnswer } from '../../console/growing-answer.ts';
import { checkConsoleText } from '../../cypher/check-console-text.ts';
import { toQueryError } from '../engine-errors.ts';
import { checkKnownFaults } from '../gate/check-known-faults.ts';
import { nameColumns, orderColumns } from '../gate/name-columns.ts';
import { toGraphValue } from '../to-graph-value.ts';
import { assertReadingPlan } from './check-plan.ts';

/** @throws QUERY_REFUSED, QUERY_INVALID */
export async function answerQuery(database: Database, request: ConsoleRequest): Promise<ProcessAnswer> {
  const { text, params } = request;
  const tokens = checkConsoleText(text);
  checkKnownFaults(text, tokens);
  const started = performance.now();
  const named = nameColumns(text, tokens);
  try {
    // The text as it was written comes first: errors in it are shown at their place there.
    assertReadingPlan(await explain(database, text));
    const result = await database.executeCypher(named.text, params);
    const columns = orderColumns(result.columns, named.columnsAfterStar);
    return collect(result, columns, { request, started });
  } catch (error) {
    throw toQueryError(error);
  }
}

/** The word stands on a line of its own, so that columns of the user's text keep their numbers. */
async function explain(database: Database, text: string): Promise<string> {
  const plan: unknown = (await database.executeCypher(`EXPLAIN\n${text}`)).scalar();
  if (typeof plan === 'string') return plan;
  throw new BenchgraphError('QUERY_REFUSED', 'the query is not run: the engine did not say what it would do');
}

/** The engine holds all rows; only those that are shown are turned into ours. */
function collect(
  result: QueryResult,
  columns: readonly string[],
  { request, started }: { request: ConsoleRequest; started: number },
): ProcessAnswer {
  const growing = createAnswer(request);
  const { length } = result;
  for (let index = 0; index < length; index += 1) {
    const row: Readonly<Record<string, unknown>> = result.get(index);
    if (!growing.add(columns.map((column) => toGraphValue(row[column])))) break;
  }
  return growing.finish(columns, performance.now() - started);
}
