// A GraphStore out of what an engine can do.
import { randomUUID } from 'node:crypto';
import { BenchgraphError } from '../errors.ts';
import type { GraphStore, Query } from './graph-store.ts';
import { withPatience } from './patience.ts';
import { countNodes, countRelationships, type Count } from './queries/counts.ts';
import { readFingerprints } from './queries/fingerprints.ts';
import { readStoreNode, type StoreNode } from './queries/store-node.ts';
import { createNameIndex } from './search/name-index.ts';
import { searchStore } from './search/search-store.ts';
import type { StoreBackend } from './store-backend.ts';
import type { StoreOptions } from './store-options.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { replaceBatch } from './writing/replace-batch.ts';
import type { WriteStamp } from './writing/write-papers.ts';

const MAX_PAPERS_PER_REMOVAL = 500;
const MAX_NODES_PER_REMOVAL = 5_000;
/** Where an engine has no count at hand it reads all that is counted. */
const COUNT_TIMEOUT_MS = 60_000;
/** The first search reads all names. */
const NAMES_TIMEOUT_MS = 120_000;

export function createStore(engine: StoreBackend, options: StoreOptions = {}): GraphStore {
  const backend = options.patience === undefined ? engine : withPatience(engine, options.patience);
  const names = createNameIndex(async (query) => backend.read(query, { timeoutMs: NAMES_TIMEOUT_MS }));
  const fingerprints = async (ids: readonly string[]) => new Map(await backend.read(readFingerprints(ids)));
  const readNode = async (): Promise<StoreNode | undefined> => (await backend.read(readStoreNode()))[0];
  const createStamp = (): WriteStamp => ({
    changeToken: randomUUID(),
    extractorVersion: options.extractorVersion ?? null,
  });

  const store: GraphStore = {
    async info() {
      const { engine, engineVersion, location, holder } = backend;
      const node = await readNode();
      return {
        engine,
        engineVersion,
        location,
        schemaVersion: node?.schemaVersion ?? 0,
        extractorVersion: node?.extractorVersion ?? null,
        holder,
      };
    },
    fingerprints,
    replacePapers: async (batch) =>
      replaceBatch(
        {
          limits: backend.transactionLimits,
          fingerprints,
          write: async (papers) => backend.write(papers, createStamp()),
        },
        batch,
      ),
    removePapers: async (ids) => removeInBatches(backend, ids, createStamp),
    clear: async () => removeEverything(backend, createStamp),
    read: async (query, readOptions) => backend.read(query, readOptions),
    runConsole: async (text, params, limits) => backend.runConsole(text, params, limits),
    search: async (text, types, limit) =>
      searchStore(
        { names, findTitles: async (title, size) => backend.findTitles(title, size) },
        text,
        types,
        limit,
      ),
    counts: async () => ({
      nodes: await readCounts(backend, countNodes()),
      relationships: await readCounts(backend, countRelationships()),
    }),
    snapshot: async () => takeSnapshot(store, backend),
    changeToken: async () => (await readNode())?.changeToken ?? '',
    close: async () => backend.close(),
  };
  return store;
}

async function readCounts(backend: StoreBackend, query: Query<Count>): Promise<Record<string, number>> {
  const counted = await backend.read(query, { timeoutMs: COUNT_TIMEOUT_MS });
  return Object.fromEntries(counted.map(({ name, count }) => [name, count]));
}

/** Batch by batch: what fails in between has removed whole papers, and asking again goes on. */
async function removeInBatches(
  backend: StoreBackend,
  ids: readonly string[],
  createStamp: () => WriteStamp,
): Promise<number> {
  const unique = [...new Set(ids)];
  let removed = 0;
  for (let start = 0; start < unique.length; start += MAX_PAPERS_PER_REMOVAL)
    removed += await removeOrSplit(backend, unique.slice(start, start + MAX_PAPERS_PER_REMOVAL), createStamp);
  return removed;
}

async function removeOrSplit(
  backend: StoreBackend,
  ids: readonly string[],
  createStamp: () => WriteStamp,
): Promise<number> {
  try {
    return await backend.remove(ids, createStamp());
  } catch (error) {
    if (!isTooLarge(error) || ids.length === 1) throw error;
    const middle = Math.ceil(ids.length / 2);
    const first = await removeOrSplit(backend, ids.slice(0, middle), createStamp);
    return first + (await removeOrSplit(backend, ids.slice(middle), createStamp));
  }
}

/** A benchmark may have a hundred thousand relationships: where many nodes at once are too many, fewer are taken. */
async function removeEverything(backend: StoreBackend, createStamp: () => WriteStamp): Promise<void> {
  let limit = MAX_NODES_PER_REMOVAL;
  for (;;)
    try {
      if (!(await backend.removeSome(limit, createStamp()))) return;
    } catch (error) {
      if (!isTooLarge(error) || limit === 1) throw error;
      limit = Math.ceil(limit / 10);
    }
}

/** What a server says that is out of transaction memory, among other things. */
function isTooLarge(error: unknown): boolean {
  return error instanceof BenchgraphError && error.code === 'STORE_FAILED';
}
