// The store in a folder of this machine.
import { rm } from 'node:fs/promises';
import type { EmbeddedConfig } from '../../config.ts';
import { BenchgraphError } from '../../errors.ts';
import { createConsolePool, type ConsolePool } from '../console/console-pool.ts';
import { createStore } from '../create-store.ts';
import type { GraphStore, Query, ReadOptions } from '../graph-store.ts';
import type { StoreBackend } from '../store-backend.ts';
import type { StoreOptions } from '../store-options.ts';

import { connectOwner, type OwnerConnection } from './owner-connection.ts';

/** Each holds the graph in memory. A second one answers while the first works on a heavy query. */
const MAX_CONSOLES = 2;
/** Nothing is gained by more papers: the engine takes as long for each. */
const TRANSACTION_LIMITS = { papers: 500, parts: 10_000 };
const DEFAULT_READ_TIMEOUT_MS = 10_000;

export interface EmbeddedOptions extends StoreOptions {
  /** For tests: rows without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean;
}

/**
 * Opens the store of a data folder, which is made where it is missing: as its owner, or as a client of the benchgraph
 * process that owns it.
 * @throws STORE_LOCKED, STORE_VERSION, STORE_BROKEN, STORE_FAILED
 */
export async function createEmbeddedStore(
  config: EmbeddedConfig,
  options: EmbeddedOptions = {},
): Promise<GraphStore> {
  const owner = await connectOwner({
    folder: config.folder,
    shuffleUnordered: options.shuffleUnordered ?? false,
    startedBy: { program: options.program ?? 'a benchgraph program', pid: process.pid },
  });
  const consoles = createConsolePool({
    maxProcesses: MAX_CONSOLES,
    getStart: async () => {
      const { file, asOf } = await owner.ask('copy', {});
      return { module: 'graph/embedded/console/console-process', key: file, message: { file }, asOf };
    },
  });
  return createStore(createBackend(config.folder, owner, consoles), options);
}

function createBackend(location: string, owner: OwnerConnection, consoles: ConsolePool): StoreBackend {
  return {
    engine: 'embedded',
    engineVersion: owner.engineVersion,
    location,
    transactionLimits: TRANSACTION_LIMITS,
    holder: owner.holder,
    write: async (papers, stamp) => owner.ask('write', { papers, stamp }),
    remove: async (ids, stamp) => owner.ask('remove', { ids, stamp }),
    removeSome: async (limit, stamp) => owner.ask('removeSome', { limit, stamp }),
    async openCopy() {
      const { folder } = await owner.ask('snapshot', { pid: process.pid });
      return openAndRemove(folder);
    },
    findTitles: async (text, limit) => owner.ask('findTitles', { text, limit }),
    read: async (query, options) => readRows(owner, query, options),
    runConsole: async (text, params, limits) => consoles.run(text, params, limits),
    async close() {
      await consoles.close();
      await owner.close();
    },
  };
}

/** The store of a folder that is there for us only: closing it removes the folder. */
async function openAndRemove(folder: string): Promise<GraphStore> {
  const remove = async () => rm(folder, { recursive: true, force: true });
  try {
    const store = await createEmbeddedStore({ engine: 'embedded', folder });
    return {
      ...store,
      async close() {
        await store.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The engine cannot be interrupted: when time is up the answer is no longer waited for, and the owner drops it. */
async function readRows<Row>(
  owner: OwnerConnection,
  query: Query<Row>,
  { signal, timeoutMs = DEFAULT_READ_TIMEOUT_MS }: ReadOptions = {},
): Promise<readonly Row[]> {
  const { name, params } = query;
  const text = query.textFor?.embedded ?? query.text;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const { columns, rows } = await owner.call({
      operation: 'read',
      input: { name, text, params },
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    return rows.map((row) =>
      query.mapRow(Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
    );
  } catch (error) {
    if (signal?.aborted === true)
      throw new BenchgraphError('QUERY_CANCELLED', `${name}: nobody waits for the answer`, { cause: error });
    if (timeout.aborted)
      throw new BenchgraphError('STORE_TIMEOUT', `${name}: no answer within ${timeoutMs} ms`, {
        cause: error,
      });
    throw error;
  }
}
