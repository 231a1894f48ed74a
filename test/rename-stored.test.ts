// New aliases reach papers that are stored, without extracting them again.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkGraph } from '../ingest/graph/check/check-graph.ts';
import { toFingerprint } from '../ingest/graph/fingerprint.ts';
import type { GraphStore } from '../ingest/graph/graph-store.ts';
import { toPaperGraph } from '../ingest/graph/to-paper-graph.ts';
import { createWorkbench } from '../ingest/pipeline.ts';
import { readOutdated } from '../ingest/read-outdated.ts';
import { renameStored } from '../ingest/rename-stored.ts';
import { aQuery, dumpGraph } from './contract/dump-graph.ts';
import { makeEmbeddedTestStore } from './contract/embedded-test-store.ts';
import { aNamer } from './naming/a-namer.ts';
import { aPaper } from './setup/builders.ts';

const PAPER = aPaper({
  id: 'p1',
  title: 'Lumina: Reading Slowly',
  abstract:
    'We propose Lumina. On TangramBench, Lumina with Qwen2.5-7B-Instruct reaches an accuracy of 82.1%, over GRPO.',
});
const BENCHMARKS = aQuery('MATCH (b:Benchmark) RETURN b.id AS id ORDER BY id');
const { extract, namer } = createWorkbench();
let testStore: Awaited<ReturnType<typeof makeEmbeddedTestStore>>;
let store: GraphStore;

beforeEach(async () => {
  testStore = await makeEmbeddedTestStore();
  store = await testStore.open();
});
afterEach(async () => {
  await store.close();
  await testStore.remove();
});

test('aliases apply to stored papers, once, and go again without a trace', async () => {
  await store.replacePapers([toPaperGraph(PAPER, extract(PAPER), namer)]);
  const before = await dumpGraph(store);
  expect(await renameStored(store, namer)).toEqual({ changed: 0, failures: [] });

  const corrected = aNamer([{ type: 'benchmark', name: 'TangramBench', sameAs: 'GSM8K' }]);
  expect(await renameStored(store, corrected)).toEqual({ changed: 1, failures: [] });
  expect(await renameStored(store, corrected)).toEqual({ changed: 0, failures: [] });
  expect(await store.read(BENCHMARKS)).toEqual([{ id: 'benchmark:gsm8k' }]);
  // as if it had been extracted with these aliases
  const renamed = await dumpGraph(store);
  await store.clear();
  await store.replacePapers([toPaperGraph(PAPER, extract(PAPER), corrected)]);
  expect(renamed).toEqual(await dumpGraph(store));

  expect(await renameStored(store, namer)).toEqual({ changed: 1, failures: [] });
  expect(await dumpGraph(store)).toEqual(before);
});

test('what is no node has new ids too', async () => {
  const generic = aPaper({
    id: 'p2',
    title: 'Lumina',
    abstract: 'We propose a state-of-the-art (SOTA) model. SOTA reaches 71.5% accuracy on GSM8K.',
  });
  const extraction = extract(generic);
  const older = extraction.methods.map((method) => ({ ...method, canonicalId: 'method:older' }));
  const fresh = toPaperGraph(generic, extraction, namer);
  expect(toPaperGraph(generic, { ...extraction, methods: older }, namer)).toEqual(fresh);
});

test('a renamed paper stays the work of the extractor that read it', async () => {
  const graph = toPaperGraph(PAPER, extract(PAPER), namer);
  const properties = { ...graph.paper.properties, extractorVersion: '0.0.1' };
  const fingerprint = toFingerprint(PAPER, 'other rules', '0.0.1');
  await store.replacePapers([{ ...graph, paper: { ...graph.paper, properties, fingerprint } }]);
  expect(await renameStored(store, namer)).toEqual({ changed: 1, failures: [] });
  expect(await store.fingerprints(['p1'])).toEqual(
    new Map([['p1', toFingerprint(PAPER, namer.version, '0.0.1')]]),
  );
  expect(await checkGraph(store, { maxOffenders: 1 })).toMatchObject({ papersWithoutVersion: 0, broken: 0 });
  const outdated = [];
  for await (const record of readOutdated(store)) outdated.push(record);
  expect(outdated).toEqual([{ kind: 'paper', paper: PAPER }]);
});

test('a model and what it is a variant of have what their names say', async () => {
  await store.replacePapers([toPaperGraph(PAPER, extract(PAPER), namer)]);
  const rows = await store.read(
    aQuery(`
      MATCH (m:Method)-[:VARIANT_OF]->(n:Method)
      RETURN m.id AS id, m.sizeB AS sizeB, m.variant AS variant, n.id AS parent, n.version AS version
      ORDER BY id`),
  );
  expect(rows).toEqual([
    { id: 'method:qwen2.5', sizeB: null, variant: null, parent: 'method:qwen', version: null },
    { id: 'method:qwen2.5-7b', sizeB: 7, variant: null, parent: 'method:qwen2.5', version: '2.5' },
    {
      id: 'method:qwen2.5-7b-instruct',
      sizeB: 7,
      variant: 'instruct',
      parent: 'method:qwen2.5-7b',
      version: '2.5',
    },
  ]);
});
