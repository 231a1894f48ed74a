import { createHash } from 'node:crypto';
import type { StoreConfig } from '../../ingest/config.ts';
import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { openStore } from '../../ingest/graph/open-store.ts';
import { dumpGraph } from '../contract/dump-graph.ts';

/** Opens a store as any benchgraph does, and closes it again. */
export async function withStore<Result>(
  config: StoreConfig,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(config);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export interface GraphDigest {
  readonly nodes: number;
  readonly relationships: number;
  /** Of every node and relationship with all properties, sorted. */
  readonly hash: string;
}

export async function digestGraph(config: StoreConfig): Promise<GraphDigest> {
  const { nodes, relationships } = await withStore(config, dumpGraph);
  const hash = createHash('sha256');
  for (const line of [...nodes, ...relationships]) hash.update(`${line}\n`);
  return { nodes: nodes.length, relationships: relationships.length, hash: hash.digest('hex') };
}
