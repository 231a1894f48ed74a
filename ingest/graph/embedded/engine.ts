// The engine around one database file: reads, writes one after another, a copy for users' queries. Runs in the owner
// process only; one process may have the file open.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GrafeoDB, type Database, type QueryResult } from './grafeo.ts';
import type { SearchHit } from '../graph-store.ts';
import {
  getNumber,
  getText,
  type CypherTransaction,
  type Parameters,
} from '../writing/cypher-transaction.ts';
import { compareText } from '../writing/name-support.ts';
import { toStoreError } from './engine-errors.ts';
import { backUpFile } from './back-up-file.ts';
import { prepareSchema } from './prepare-schema.ts';
import { toStatementRows } from './statement-rows.ts';
import { createWriteQueue } from './write-queue.ts';

export const DATABASE_FILE = 'graph.grafeo';
/** The log that a start has to read again stays below this; a checkpoint runs beside reads and writes. */
const CHECKPOINT_AFTER_BYTES = 64 * 2 ** 20;

export interface EngineOptions {
  /** For tests: rows without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean;
}

export interface Engine {
  readonly version: string;
  /** Whether a write runs or waits. */
  readonly isWriting: boolean;
  read(text: string, params: Parameters): Promise<QueryResult>;
  /** One transaction, on disk when the promise is kept. */
  write<Result>(
    changeToken: string,
    work: (transaction: CypherTransaction) => Promise<Result>,
  ): Promise<Result>;
  findTitles(text: string, limit: number): Promise<SearchHit[]>;
  /** Changes with every write. */
  changeToken(): string;
  /** Writes all data into the file and copies it, with writes paused; says what the copy holds. */
  copyTo(file: string): Promise<{ readonly changeToken: string; readonly asOf: string }>;
  /** Ends with everything in the file. False: a query still runs, so the database is left open; the process has to end. */
  close(): Promise<boolean>;
}

/** Opens or creates the database of a folder. @throws what the engine throws where the file is held or broken */
export async function openEngine(folder: string, options: EngineOptions = {}): Promise<Engine> {
  const file = join(folder, DATABASE_FILE);
  const database = GrafeoDB.create(file, { shuffleUnordered: options.shuffleUnordered ?? false });
  let changeToken = await prepare(database, folder, file);
  const queue = createWriteQueue();
  let writes = 0;
  let reads = 0;

  return {
    version: database.version(),
    get isWriting() {
      return writes > 0;
    },
    async read(text, params) {
      reads += 1;
      try {
        return await database.executeCypher(text, params);
      } finally {
        reads -= 1;
      }
    },
    async write(token, work) {
      writes += 1;
      try {
        return await queue.run(async () => {
          const result = await runTransaction(database, work);
          await syncFiles(`${file}.wal`);
          changeToken = token;
          return result;
        });
      } finally {
        writes -= 1;
      }
    },
    findTitles: async (text, limit) => findTitles(database, text, limit),
    changeToken: () => changeToken,
    copyTo: async (target) =>
      queue.run(async () => {
        const asOf = new Date().toISOString();
        database.walCheckpoint();
        await copyFile(file, target, constants.COPYFILE_FICLONE);
        return { changeToken, asOf };
      }),
    async close() {
      await queue.drain();
      // Closing waits for queries, and nothing ends one.
      if (reads > 0) database.walCheckpoint();
      else database.close();
      return reads === 0;
    },
  };
}

async function prepare(database: Database, folder: string, file: string): Promise<string> {
  try {
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_AFTER_BYTES });
    return await prepareSchema(database, {
      location: folder,
      changeToken: randomUUID(),
      data: {
        read: async (query) =>
          toStatementRows(
            await database.executeCypher(query.textFor?.embedded ?? query.text, query.params),
          ).map(query.mapRow),
        async write(work) {
          const result = await runTransaction(database, work);
          await syncFiles(`${file}.wal`);
          return result;
        },
      },
      async backUp(version) {
        database.walCheckpoint();
        await backUpFile(file, version);
      },
    });
  } catch (error) {
    database.close();
    throw error;
  }
}

async function runTransaction<Result>(
  database: Database,
  work: (transaction: CypherTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = database.beginTransaction();
  /** Fails once a statement has failed, so that none behind it is run. */
  let last: Promise<unknown> = Promise.resolve();
  const run: CypherTransaction['run'] = async (text, params) => {
    const answer = last.then(async () => transaction.executeCypher(text, params));
    last = answer;
    return toStatementRows(await answer);
  };
  try {
    const result = await work({ run });
    transaction.commit();
    return result;
  } catch (error) {
    await last.catch(() => undefined); // while a statement runs nothing is rolled back
    rollBack(transaction);
    throw toStoreError(error);
  }
}

/** A commit that failed has rolled back already, and says so only when it is asked again. */
function rollBack(transaction: ReturnType<Database['beginTransaction']>): void {
  try {
    transaction.rollback();
  } catch {
    // nothing is left to roll back; why is in the error that led here
  }
}

/** A commit is in the log when it is acknowledged, and on the disk after this, should the power fail. */
async function syncFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const handle = await open(join(folder, name), 'r+');
    try {
      await handle.datasync();
    } finally {
      await handle.close();
    }
  }
}

async function findTitles(database: Database, text: string, limit: number): Promise<SearchHit[]> {
  const found = await database.textSearch('Paper', 'title', text, limit);
  const scores = new Map(found.map(([node, score]) => [node, score ?? 0]));
  const papers = await database.executeCypher(
    'UNWIND $nodes AS node MATCH (p:Paper) WHERE id(p) = node RETURN node AS node, p.id AS id, p.title AS title',
    { nodes: [...scores.keys()] },
  );
  return toStatementRows(papers)
    .map((row) => ({
      type: 'Paper' as const,
      id: getText(row, 'id'),
      name: getText(row, 'title'),
      score: scores.get(getNumber(row, 'node')) ?? 0,
    }))
    .toSorted((a, b) => (a.score === b.score ? compareText(a.id, b.id) : b.score - a.score));
}
