import { BenchgraphError } from '../errors.ts';
import type { GraphSnapshot, GraphStore } from './graph-store.ts';
import type { StoreBackend } from './store-backend.ts';

/** A copy where the engine gives one; else the store itself, with its change token to tell whether it was written to. */
export async function takeSnapshot(
  store: GraphStore,
  backend: Pick<StoreBackend, 'openCopy' | 'location'>,
): Promise<GraphSnapshot> {
  const info = await store.info();
  const copy = await backend.openCopy();
  if (copy !== undefined)
    return {
      info: async () => info,
      read: async (query, options) => copy.read(query, options),
      counts: async () => copy.counts(),
      assertUnchanged: async () => undefined,
      close: async () => copy.close(),
    };
  const token = await store.changeToken();
  return {
    info: async () => info,
    read: async (query, options) => store.read(query, options),
    counts: async () => store.counts(),
    async assertUnchanged() {
      if ((await store.changeToken()) === token) return;
      throw new BenchgraphError(
        'STORE_CHANGED',
        `the data in ${backend.location}: expected that nobody writes while all of it is read, and somebody did`,
      );
    },
    close: async () => undefined,
  };
}
