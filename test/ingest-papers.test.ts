import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GraphStore } from '../ingest/graph/graph-store.ts';
import { readStoredPapers } from '../ingest/graph/queries/stored-papers.ts';
import type { Paper } from '../ingest/model/paper.ts';
import type { IngestReport } from '../ingest/report.ts';
import { makeEmbeddedTestStore } from './contract/embedded-test-store.ts';
import type { PaperGraph } from '../ingest/model/paper-graph.ts';
import type { SourceRecord } from '../ingest/source/source-record.ts';
import { ingestPapers } from '../ingest/ingest-papers.ts';
import { createWorkbench } from '../ingest/pipeline.ts';
import { aStore } from './server/fixture/a-store.ts';
import { aPaper } from './setup/builders.ts';

const workbench = createWorkbench();

async function* toRecords(papers: readonly Paper[]): AsyncGenerator<SourceRecord> {
  for (const paper of papers) yield { kind: 'paper', paper };
}

/** The sizes of the batches in which papers reach the store. */
async function batchesOf(abstracts: readonly string[]): Promise<number[]> {
  const sizes: number[] = [];
  const store = aStore({
    fingerprints: async () => new Map(),
    replacePapers: async (papers: readonly PaperGraph[]) => {
      sizes.push(papers.length);
      return { added: papers.map(({ paper }) => paper.id), changed: [], unchanged: [], failed: [] };
    },
  });
  const papers = abstracts.map((abstract, index) => aPaper({ id: `p${index}`, abstract }));
  const report = await ingestPapers(toRecords(papers), store, workbench);
  expect(report.papersAdded).toBe(abstracts.length);
  return sizes;
}

test('abstracts of the usual length are stored 500 at once', async () => {
  expect(await batchesOf(Array.from({ length: 1_001 }, () => 'We study things.'))).toEqual([500, 500, 1]);
});

test('long texts are stored fewer at once, so that a batch does not outgrow what can be sent', async () => {
  const long = 'We study things. '.repeat(20_000);
  expect(await batchesOf(Array.from({ length: 13 }, () => long))).toEqual([6, 6, 1]);
});

describe('one id with two texts', () => {
  const old = aPaper({ id: 'p', title: 'Zorp', abstract: 'The old text.', date: '2024-01-01' });
  const newer = aPaper({ id: 'p', title: 'Zorp', abstract: 'A new text.', date: '2024-06-01' });
  const undated = aPaper({ id: 'p', title: 'Zorp', abstract: 'A text.' });
  const fillers = Array.from({ length: 600 }, (_, index) => aPaper({ id: `f${index}`, title: `F${index}` }));
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

  async function ingest(...papers: readonly Paper[]): Promise<IngestReport> {
    return ingestPapers(toRecords(papers), store, workbench);
  }
  async function storedAbstract(): Promise<string | undefined> {
    const [paper] = await store.read(readStoredPapers(['p']));
    return paper?.abstract;
  }

  test.each([
    ['dates', old, newer],
    ['a date and none', undated, old],
    ['no dates', aPaper({ id: 'p', title: 'Zorp', abstract: 'B text.' }), undated],
  ])('is the same paper in either order: %s', async (_title, loser, winner) => {
    for (const papers of [
      [loser, winner],
      [winner, loser],
      [loser, ...fillers, winner],
      [winner, ...fillers, loser],
    ]) {
      await store.clear();
      const report = await ingest(...papers);
      expect(await storedAbstract()).toBe(winner.abstract);
      expect(report.papersRead).toBe(papers.length);
      const { papersAdded, papersChanged, papersUnchanged, papersReplaced } = report;
      expect(papersAdded + papersChanged + papersUnchanged + papersReplaced).toBe(papers.length);
      expect([papersUnchanged, papersChanged + papersReplaced]).toEqual([0, 1]);
      await ingest(...papers);
      expect(await storedAbstract()).toBe(winner.abstract);
    }
  });

  test('a text given later replaces a stored one that is not newer', async () => {
    await ingest(undated);
    await ingest(old);
    const corrected = { ...old, abstract: 'The old text, mended.' };
    expect(await ingest(corrected)).toMatchObject({ papersChanged: 1 });
    expect(await ingest(newer)).toMatchObject({ papersChanged: 1 });
    expect(await ingest(old)).toMatchObject({ papersChanged: 0, papersReplaced: 1 });
    expect(await storedAbstract()).toBe(newer.abstract);
  });
});
