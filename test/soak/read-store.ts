import { createHash } from 'node:crypto';
import type { StoreConfig } from '../../ingest/config.ts';
import { checkGraph } from '../../ingest/graph/check/check-graph.ts';
import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { openStore } from '../../ingest/graph/open-store.ts';
import { dumpGraph } from '../contract/dump-graph.ts';

/** Of each invariant that does not hold. */
const MAX_FAULTS = 3;

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

/** The whole graph, and what the checker finds wrong with it, each a sentence. */
export async function inspectGraph(
  config: StoreConfig,
): Promise<{ readonly digest: GraphDigest; readonly faults: readonly string[] }> {
  return withStore(config, async (store) => {
    const { nodes, relationships } = await dumpGraph(store);
    const hash = createHash('sha256');
    for (const line of [...nodes, ...relationships]) hash.update(`${line}\n`);
    return {
      digest: { nodes: nodes.length, relationships: relationships.length, hash: hash.digest('hex') },
      faults: await listFaults(store),
    };
  });
}

/** The whole graph. @throws where the checker finds anything wrong with it */
export async function digestGraph(config: StoreConfig): Promise<GraphDigest> {
  const { digest, faults } = await inspectGraph(config);
  if (faults.length > 0) throw new Error(`the check is not clean: ${faults.join('; ')}`);
  return digest;
}

async function listFaults(store: GraphStore): Promise<string[]> {
  const { invariants } = await checkGraph(store, { maxOffenders: MAX_FAULTS });
  return invariants.flatMap(({ invariant, offenders }) =>
    offenders.map((offender) => `${invariant}: ${offender}`),
  );
}
