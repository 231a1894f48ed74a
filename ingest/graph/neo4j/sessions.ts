// Statements on the server: one managed transaction each, retried as the driver advises, errors as ours.
import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver';
import { BenchgraphError } from '../../errors.ts';
import type { Query, ReadOptions } from '../graph-store.ts';
import type { CypherTransaction, Parameters, StatementRow } from '../writing/cypher-transaction.ts';
import type { Neo4jConnection } from './connect.ts';
import { findCode, toStoreError } from './driver-errors.ts';
import { toDriverParameters } from './to-driver-parameters.ts';
import { toGraphValue } from './to-graph-value.ts';

const DEFAULT_READ_TIMEOUT_MS = 10_000;
const WRITE_TIMEOUT_MS = 120_000;
/** The driver calls it retryable, and the same batch fails again: smaller batches are what helps. */
const MEMORY_CODES = 'Neo.TransientError.General';

/** Runs `work` in one write transaction. @throws STORE_FAILED where the server refuses the data, and the others */
export async function writeInTransaction<Result>(
  connection: Neo4jConnection,
  work: (transaction: CypherTransaction) => Promise<Result>,
): Promise<Result> {
  return withSession(connection, neo4j.session.WRITE, async (session) =>
    session.executeWrite(
      async (transaction) => {
        try {
          return await work({ run: async (text, params) => collectRows(transaction, text, params) });
        } catch (error) {
          throw findCode(error).startsWith(MEMORY_CODES)
            ? toStoreError(error, 'store', connection.location)
            : error;
        }
      },
      { timeout: WRITE_TIMEOUT_MS },
    ),
  );
}

/** Runs one query of the project's own. @throws STORE_TIMEOUT, STORE_UNAVAILABLE, QUERY_CANCELLED */
export async function readRows<Row>(
  connection: Neo4jConnection,
  query: Query<Row>,
  options: ReadOptions = {},
): Promise<readonly Row[]> {
  const timeoutMs = options.timeoutMs ?? DEFAULT_READ_TIMEOUT_MS;
  const text = query.textFor?.neo4j ?? query.text;
  const rows = await withSession(connection, neo4j.session.READ, async (session) =>
    waitWithin({ timeoutMs, ...options, name: query.name }, async () =>
      session.executeRead(async (transaction) => collectRows(transaction, text, query.params), {
        timeout: timeoutMs,
      }),
    ),
  );
  return rows.map((row) => query.mapRow(row));
}

/** Runs one statement in a transaction of its own: for indexes and constraints, which share none with data. */
export async function runSchemaStatement(connection: Neo4jConnection, text: string): Promise<void> {
  await withSession(connection, neo4j.session.WRITE, async (session) =>
    session.executeWrite(async (transaction) => transaction.run(text)),
  );
}

export function createSession(
  { driver, database, bookmarkManager }: Neo4jConnection,
  mode: 'READ' | 'WRITE',
  bookmarks: readonly string[] = [],
): Session {
  return driver.session({
    ...(database === undefined ? {} : { database }),
    bookmarkManager,
    bookmarks: [...bookmarks],
    defaultAccessMode: mode,
  });
}

async function withSession<Result>(
  connection: Neo4jConnection,
  mode: 'READ' | 'WRITE',
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = createSession(connection, mode);
  let result: Result;
  try {
    result = await work(session);
  } catch (error) {
    // A server that does not answer would not answer this either; what it says is of no interest.
    session.close().catch(() => undefined);
    throw toStoreError(error, 'store', connection.location);
  }
  await session.close();
  return result;
}

interface WaitOptions {
  readonly name: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Waits for `work` until time is up or nobody waits any more; the caller then closes the session, which interrupts the
 * server at once. The server's own timeout is looked at every two seconds only.
 */
async function waitWithin<Result>(
  { name, timeoutMs, signal }: WaitOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const either = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  const ended = new Promise<never>((_resolve, reject) => {
    const end = () => {
      const isCancelled = signal?.aborted === true;
      reject(
        isCancelled
          ? new BenchgraphError('QUERY_CANCELLED', `${name}: nobody waits for the answer`)
          : new BenchgraphError('STORE_TIMEOUT', `${name}: no answer within ${timeoutMs} ms`),
      );
    };
    if (either.aborted) end();
    else either.addEventListener('abort', end, { once: true });
  });
  return Promise.race([ended, work()]);
}

async function collectRows(
  transaction: ManagedTransaction,
  text: string,
  params: Parameters,
): Promise<StatementRow[]> {
  const { records } = await transaction.run(text, toDriverParameters(params));
  return records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [String(key), toGraphValue(record.get(key))])),
  );
}
