// A server's life: the store, the samples where it is empty, the app, the port.
import { join } from 'node:path';
import { EXTRACTOR_VERSION } from '../ingest/extractor-version.ts';
import type { GraphStore } from '../ingest/graph/graph-store.ts';
import { openStore } from '../ingest/graph/open-store.ts';
import { findPackageRoot, readPackageVersion } from '../ingest/package-root.ts';
import { buildApp } from './app.ts';
import type { ServerConfig } from './config.ts';
import { listen } from './listen.ts';
import { readAnyPaper } from './queries/any-paper.ts';
import type { AppDependencies } from './server-app.ts';

export interface Served {
  readonly url: string;
  /** What is served, for a person: `the embedded store in ./data`. */
  readonly source: string;
  /** Stops answering, then closes the store. */
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Fills an empty store with the samples. */
  readonly withSamples: boolean;
  readonly log?: AppDependencies['log'];
  /** A line for a person, while something takes its time. */
  readonly onNote: (line: string) => void;
}

/** Starts serving. @throws what opening the store or the port throws; nothing is left open then */
export async function serve(config: ServerConfig, options: ServeOptions): Promise<Served> {
  const store = await openStore(config.store, {
    extractorVersion: EXTRACTOR_VERSION,
    program: 'benchgraph serve',
  });
  try {
    // Before the port opens: the first page that is loaded shows them.
    if (options.withSamples) await fillEmptyStore(store, options.onNote);
    const app = await buildApp({
      store,
      version: readPackageVersion(),
      pageFolder: join(findPackageRoot(), 'dist', 'web'),
      access: config,
      ...(options.log === undefined ? {} : { log: options.log }),
    });
    const listening = await listen(app, config);
    const { engine, location } = await store.info();
    return {
      url: listening.url,
      source: engine === 'neo4j' ? `Neo4j at ${location}` : `the embedded store in ${location}`,
      async close() {
        await listening.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The extractor is loaded only where it is needed: a later start is faster by it. */
async function fillEmptyStore(store: GraphStore, onNote: ServeOptions['onNote']): Promise<void> {
  const [paper] = await store.read(readAnyPaper());
  if (paper !== undefined) return;
  onNote('the store is empty: filling it with the samples …');
  const { ingestSamples } = await import('../ingest/samples/ingest-samples.ts');
  const { papersAdded, resultsKept } = await ingestSamples(store);
  onNote(`stored ${papersAdded} sample papers with ${resultsKept} results`);
}
