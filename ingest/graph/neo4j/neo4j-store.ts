// The store in a Neo4j server.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Neo4jConfig } from '../../config.ts';
import { createConsolePool, type ConsolePool } from '../console/console-pool.ts';
import { createStore } from '../create-store.ts';
import type { GraphStore } from '../graph-store.ts';
import type { StoreBackend } from '../store-backend.ts';
import type { StoreOptions } from '../store-options.ts';
import { removePapers, removeSomeNodes, writePapers } from '../writing/write-papers.ts';
import { connectNeo4j, type Neo4jConnection } from './connect.ts';
import { findTitlesQuery } from './find-titles.ts';
import { migrateNeo4j } from './migrate.ts';
import { readRows, writeInTransaction } from './sessions.ts';

/** A statement costs the server some milliseconds however few rows it has, and a transaction has some sixty of them. */
const TRANSACTION_LIMITS = { papers: 2_000, parts: 40_000 };

/** Users' queries that run at the same time; each takes a process of about 90 MB. */
const MAX_CONSOLES = 4;
/** Where a configuration names no other. */
const BACKUP_FOLDER = join('data', 'backups');

/**
 * Connects to a Neo4j server, 5.26 or newer, and brings its constraints and indexes up to date.
 * @throws STORE_UNAVAILABLE, STORE_AUTH, STORE_VERSION
 */
export async function createNeo4jStore(config: Neo4jConfig, options: StoreOptions = {}): Promise<GraphStore> {
  const connection = await connectNeo4j(config);
  try {
    await migrateNeo4j(connection, randomUUID(), config.backupFolder ?? BACKUP_FOLDER);
  } catch (error) {
    await connection.driver.close();
    throw error;
  }
  return createStore(createBackend(connection, createConsoles(config, connection)), options);
}

function createConsoles(config: Neo4jConfig, { bookmarkManager }: Neo4jConnection): ConsolePool {
  return createConsolePool({
    maxProcesses: MAX_CONSOLES,
    getStart: async () => ({
      module: 'graph/neo4j/console/console-process',
      key: config.uri,
      message: { ...config },
      asOf: new Date().toISOString(),
    }),
    // A console has a driver of its own, which on a cluster may ask a server that lags behind what we wrote.
    getBookmarks: async () => [...(await bookmarkManager.getBookmarks())],
  });
}

function createBackend(connection: Neo4jConnection, consoles: ConsolePool): StoreBackend {
  return {
    engine: 'neo4j',
    engineVersion: connection.serverVersion,
    location: connection.location,
    transactionLimits: TRANSACTION_LIMITS,
    holder: null,
    write: async (papers, stamp) =>
      writeInTransaction(connection, async (transaction) => writePapers(transaction, papers, stamp)),
    remove: async (ids, stamp) =>
      writeInTransaction(connection, async (transaction) => removePapers(transaction, ids, stamp)),
    removeSome: async (limit, stamp) =>
      writeInTransaction(connection, async (transaction) => removeSomeNodes(transaction, limit, stamp)),
    read: async (query, options) => readRows(connection, query, options),
    runConsole: async (text, params, limits) => consoles.run(text, params, limits),
    openCopy: async () => undefined,
    async findTitles(text, limit) {
      const query = findTitlesQuery(text, limit);
      return query === undefined ? [] : readRows(connection, query);
    },
    async close() {
      await consoles.close();
      await connection.driver.close();
    },
  };
}
