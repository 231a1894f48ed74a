// Chooses the adapter.
import type { StoreConfig } from '../config.ts';
import { createEmbeddedStore } from './embedded/embedded-store.ts';
import type { GraphStore } from './graph-store.ts';
import { createNeo4jStore } from './neo4j/neo4j-store.ts';
import type { StoreOptions } from './store-options.ts';

/**
 * Opens the store that the configuration names and brings its constraints and indexes up to date.
 * @throws STORE_UNAVAILABLE, STORE_AUTH, STORE_LOCKED; STORE_VERSION where the server is too old, or a newer benchgraph wrote the data
 */
export async function openStore(config: StoreConfig, options: StoreOptions = {}): Promise<GraphStore> {
  return config.engine === 'neo4j' ? createNeo4jStore(config, options) : createEmbeddedStore(config, options);
}
