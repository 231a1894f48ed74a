// A user's query on the server: checked by its text, then by the server's own plan, then run in a READ session.
import neo4j, { type Session } from 'neo4j-driver';
import type { ConsoleRequest, ProcessAnswer } from '../../console/console-protocol.ts';
import { createAnswer } from '../../console/growing-answer.ts';
import { checkConsoleText } from '../../cypher/check-console-text.ts';
import type { Neo4jConnection } from '../connect.ts';
import { toStoreError } from '../driver-errors.ts';
import { createSession } from '../sessions.ts';
import { toDriverParameters } from '../to-driver-parameters.ts';
import { toGraphValue } from '../to-graph-value.ts';
import { assertReadingPlan } from './check-plan.ts';

/** @throws QUERY_REFUSED, QUERY_INVALID, QUERY_TIMEOUT, QUERY_MEMORY; STORE_UNAVAILABLE and the like */
export async function answerQuery(
  connection: Neo4jConnection,
  request: ConsoleRequest,
): Promise<ProcessAnswer> {
  checkConsoleText(request.text);
  const params = toDriverParameters(request.params);
  const session = createSession(connection, neo4j.session.READ, request.bookmarks);
  try {
    await explain(session, request, params);
    return await run(session, request, params);
  } catch (error) {
    throw toStoreError(error, 'console', connection.location);
  } finally {
    await session.close();
  }
}

/** The word stands on a line of its own, so that columns of the user's text keep their numbers. */
async function explain(
  session: Session,
  { text, timeoutMs }: ConsoleRequest,
  params: Record<string, unknown>,
): Promise<void> {
  const { summary } = await session.run(`EXPLAIN\n${text}`, params, { timeout: timeoutMs });
  assertReadingPlan(summary);
}

async function run(
  session: Session,
  request: ConsoleRequest,
  params: Record<string, unknown>,
): Promise<ProcessAnswer> {
  const started = performance.now();
  const growing = createAnswer(request);
  // An explicit transaction: it is never retried, and no statement in it can commit in between.
  const transaction = await session.beginTransaction({ timeout: request.timeoutMs });
  const result = transaction.run(request.text, params);
  const columns = (await result.keys()).map(String);
  for await (const record of result)
    if (!growing.add(record.keys.map((key) => toGraphValue(record.get(key))))) break;
  return growing.finish(columns, performance.now() - started);
}
