import { expect, test } from 'vitest';
import { checkGraph } from '../ingest/graph/check/check-graph.ts';
import { toFingerprint } from '../ingest/graph/fingerprint.ts';
import { ingestPapers } from '../ingest/ingest-papers.ts';
import { readOutdated } from '../ingest/read-outdated.ts';
import { ExtractionPool } from '../ingest/workers/extraction-pool.ts';
import { createWorkbench } from '../ingest/pipeline.ts';
import { dumpGraph } from './contract/dump-graph.ts';
import { makeEmbeddedTestStore } from './contract/embedded-test-store.ts';
import { extractGraph, someReadPapers } from './contract/read-papers.ts';

const { namer } = createWorkbench();

test('what an older extractor read is read again from the store, and the rest is left alone', async () => {
  const testStore = await makeEmbeddedTestStore();
  const store = await testStore.open();
  try {
    const [paper, ...others] = someReadPapers();
    if (paper === undefined) throw new Error('there are papers');
    await store.replacePapers(someReadPapers().map(extractGraph));
    const expected = await dumpGraph(store);
    const { paper: node } = extractGraph(paper);
    const properties = { ...node.properties, extractorVersion: '0.0.1' };
    await store.removePapers([paper.id]);
    await store.replacePapers([
      {
        paper: { ...node, properties, fingerprint: toFingerprint(paper, namer.version, '0.0.1') },
        names: [],
        results: [],
        edges: [],
      },
    ]);
    const pool = new ExtractionPool({ workers: 0 });
    const report = await ingestPapers(readOutdated(store), store, pool);
    expect(report).toMatchObject({ papersRead: 1, papersChanged: 1, papersUnchanged: 0 });
    expect(await dumpGraph(store)).toEqual(expected);
    expect((await store.fingerprints([paper.id])).get(paper.id)).toBe(toFingerprint(paper, namer.version));
    expect(await checkGraph(store, { maxOffenders: 1 })).toMatchObject({
      papers: others.length + 1,
      broken: 0,
    });
    expect(await ingestPapers(readOutdated(store), store, pool)).toMatchObject({ papersRead: 0 });
  } finally {
    await store.close();
    await testStore.remove();
  }
});
