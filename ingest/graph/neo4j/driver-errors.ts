// What the driver and the server say, as our codes and one sentence each. The only file that knows their codes.
import neo4j from 'neo4j-driver';
import { BenchgraphError, type ErrorCode } from '../../errors.ts';

/** Who asked: the project's own queries and writes, or a user's query. */
export type Asker = 'store' | 'console';

interface Meaning {
  /** The beginning of the driver's or server's code. */
  readonly code: string;
  readonly store: ErrorCode;
  readonly console: ErrorCode;
  /**
   * Undefined: the server's own first line says it best. A function: that line with a sentence around it, for what is about the
   * store; an asker of the console gets the line alone.
   */
  readonly sentence: string | undefined | ((said: string) => string);
  /** Undefined: whatever the server says with that code. */
  readonly saying?: RegExp;
}

/** What the driver says, without a code, once it was closed. */
const CLOSED = 'Pool is closed';

/** The first row that fits counts. */
const MEANINGS: readonly Meaning[] = [
  row('ServiceUnavailable', 'STORE_UNAVAILABLE', 'STORE_UNAVAILABLE', 'does not answer'),
  row('SessionExpired', 'STORE_UNAVAILABLE', 'STORE_UNAVAILABLE', 'stopped answering'),
  row(
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'STORE_AUTH',
    'STORE_AUTH',
    'refuses to let anyone in for a while, after several wrong passwords',
  ),
  row(
    'Neo.ClientError.Security.Forbidden',
    'STORE_AUTH',
    'QUERY_REFUSED',
    'does not allow this user to do that',
  ),
  row('Neo.ClientError.Security', 'STORE_AUTH', 'STORE_AUTH', 'does not accept this user name and password'),
  row('Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE', 'STORE_UNAVAILABLE', undefined),
  row('Neo.TransientError.Database', 'STORE_UNAVAILABLE', 'STORE_UNAVAILABLE', 'is not ready'),
  row(
    'Neo.TransientError.General.DatabaseUnavailable',
    'STORE_UNAVAILABLE',
    'STORE_UNAVAILABLE',
    'is not ready',
  ),
  row('Neo.ClientError.Transaction.TransactionTimedOut', 'STORE_TIMEOUT', 'QUERY_TIMEOUT', 'ran out of time'),
  row('Neo.ClientError.Transaction.LockClientStopped', 'STORE_TIMEOUT', 'QUERY_TIMEOUT', 'ran out of time'),
  row('Neo.TransientError.Transaction.Terminated', 'STORE_TIMEOUT', 'QUERY_CANCELLED', 'was ended'),
  row('Neo.ClientError.Transaction.Terminated', 'STORE_TIMEOUT', 'QUERY_CANCELLED', 'was ended'),
  // Deadlocks and locks that were waited for too long, after the driver has tried again for a while.
  row(
    'Neo.TransientError.Transaction',
    'STORE_UNAVAILABLE',
    'STORE_UNAVAILABLE',
    'is busy with other writers',
  ),
  row(
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    'STORE_FAILED',
    'QUERY_MEMORY',
    'ran out of the memory that the server allows it',
  ),
  row('Neo.TransientError.General', 'STORE_FAILED', 'QUERY_MEMORY', 'ran out of memory'),
  row('Neo.ClientError.Statement.AccessMode', 'STORE_FAILED', 'QUERY_REFUSED', 'the console only reads'),
  row(
    'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
    'STORE_BROKEN',
    'QUERY_REFUSED',
    'takes no writes: the database is read-only',
  ),
  row(
    'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
    'STORE_BROKEN',
    'QUERY_REFUSED',
    'takes no writes: the database is read-only',
  ),
  row('Neo.ClientError.Routing.DbmsInPanic', 'STORE_BROKEN', 'QUERY_INVALID', describeFault),
  row('Neo.ClientError', 'STORE_FAILED', 'QUERY_INVALID', undefined),
  // A value that no index takes, which the server calls its own fault (neo4j/neo4j#13967).
  {
    ...row('Neo.DatabaseError.Statement.ExecutionFailed', 'STORE_FAILED', 'QUERY_INVALID', undefined),
    saying: /too large to index/,
  },
  // Its disk is full, its log cannot be written, an index or a file is damaged: no paper is at fault, and asking again helps nobody.
  row('Neo.DatabaseError', 'STORE_BROKEN', 'QUERY_INVALID', describeFault),
];

/**
 * Turns anything thrown around the driver into our error; ours pass through.
 * `location` is the address without user name or password.
 */
export function toStoreError(error: unknown, asker: Asker, location: string): BenchgraphError {
  if (error instanceof BenchgraphError) return error;
  const code = findCode(error);
  const said = error instanceof Error ? firstLine(error.message) : 'an unknown error';
  const meaning = MEANINGS.find(
    (candidate) => code.startsWith(candidate.code) && (candidate.saying?.test(said) ?? true),
  );
  if (said.startsWith(CLOSED))
    return new BenchgraphError('STORE_UNAVAILABLE', 'the store: it was closed', { cause: error });
  const who = asker === 'console' ? 'the query' : `the Neo4j server at ${location}`;
  if (meaning === undefined)
    return new BenchgraphError(asker === 'console' ? 'QUERY_INVALID' : 'STORE_FAILED', `${who}: ${said}`, {
      cause: error,
    });
  const position = asker === 'console' && error instanceof Error ? findPosition(error.message) : undefined;
  const isStores = meaning[asker].startsWith('STORE');
  const subject = isStores ? `the Neo4j server at ${location}` : who;
  const sentence = findSentence(meaning, isStores, said);
  return new BenchgraphError(
    meaning[asker],
    sentence === undefined ? `${subject}: ${said}` : `${subject} ${sentence}`,
    { cause: error, ...(position === undefined ? {} : { position }) },
  );
}

function findSentence({ sentence }: Meaning, isStores: boolean, said: string): string | undefined {
  if (typeof sentence !== 'function') return sentence;
  return isStores ? sentence(said) : undefined;
}

function describeFault(said: string): string {
  return `failed, and not because of what it was asked (${said}); its log says more, and what was stored before stays`;
}

/** The driver's or server's code of an error, empty where it has none. */
export function findCode(error: unknown): string {
  return error instanceof neo4j.Neo4jError ? error.code : '';
}

function row(code: string, store: ErrorCode, console: ErrorCode, sentence: Meaning['sentence']): Meaning {
  return { code, store, console, sentence };
}

/** `… (line 2, column 8 (offset: 15))`: a query is explained before it runs, with that word on a line of its own. */
function findPosition(message: string): { line: number; column: number } | undefined {
  const found = /\(line (\d+), column (\d+) \(offset/.exec(message);
  if (found === null) return undefined;
  return { line: Math.max(1, Number(found[1]) - 1), column: Math.max(1, Number(found[2])) };
}

/** Later lines repeat the text of the query. */
function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ \(line \d+, column \d+ \(offset: \d+\)\)/, '') ?? '';
}
