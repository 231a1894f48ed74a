// One store for a block of tests, empty before each of them, and a second handle where a test reopens it.
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import type { MakeTestStore, TestStore } from './test-store.ts';

/** Other test files may have the Neo4j before us. */
const WAIT_MS = 300_000;

export interface OpenedStore {
  readonly store: GraphStore;
  readonly testStore: TestStore;
  /** Closes the store, runs a statement past it if one is given, and opens it again. */
  reopen(statement?: string): Promise<GraphStore>;
}

export function openForTests(make: MakeTestStore): OpenedStore {
  let testStore: TestStore | undefined;
  let store: GraphStore | undefined;
  beforeAll(async () => {
    testStore = await make();
    store = await testStore.open();
  }, WAIT_MS);
  beforeEach(async () => store?.clear());
  afterAll(async () => {
    await store?.clear();
    await store?.close();
    await testStore?.remove();
  });
  return {
    get store() {
      return get(store);
    },
    get testStore() {
      return get(testStore);
    },
    async reopen(statement) {
      await get(store).close();
      if (statement !== undefined) await get(testStore).tamper(statement);
      store = await get(testStore).open();
      return store;
    },
  };
}

function get<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the store is opened before the tests run');
  return value;
}
