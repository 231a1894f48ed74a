import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GraphStore } from '../ingest/graph/graph-store.ts';
import { readStoredPapers } from '../ingest/graph/queries/stored-papers.ts';
import type { Paper } from '../ingest/model/paper.ts';
import { HeldPapers } from '../ingest/held-papers.ts';
import { IngestLine } from '../ingest/ingest-line.ts';
import { createReport, type IngestReport } from '../ingest/report.ts';
import { makeEmbeddedTestStore } from './contract/embedded-test-store.ts';
import type { PaperGraph } from '../ingest/model/paper-graph.ts';
import { ingestPapers } from '../ingest/ingest-papers.ts';
import { ExtractionPool } from '../ingest/workers/extraction-pool.ts';
import { aStore } from './server/fixture/a-store.ts';
import { aPaper } from './setup/builders.ts';
import { somePapers, toRecords } from './workers/many-papers.ts';

const pool = new ExtractionPool({ workers: 0 });

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
  const report = await ingestPapers(toRecords(papers), store, pool);
  expect(report.papersAdded).toBe(abstracts.length);
  return sizes;
}

test('abstracts of the usual length are stored 500 at first, then more at once', async () => {
  const abstracts = Array.from({ length: 5_501 }, () => 'We study.');
  expect(await batchesOf(abstracts)).toEqual([500, 1_000, 2_000, 2_000, 1]);
});

test('long texts are stored fewer at once, so that a batch does not outgrow what can be sent', async () => {
  const long = 'We study things. '.repeat(20_000);
  expect(await batchesOf(Array.from({ length: 13 }, () => long))).toEqual([6, 7]);
});

test.each([0, 2])('nothing is written after a batch that failed, with %i workers', async (workers) => {
  const own = new ExtractionPool({ workers });
  const written: string[] = [];
  const store = aStore({
    fingerprints: async () => new Map(),
    replacePapers: async ([first]: readonly PaperGraph[]) => {
      written.push(first?.paper.id ?? '');
      if (written.length === 2) throw new Error('the store is gone');
      return { added: [], changed: [], unchanged: [], failed: [] };
    },
  });
  const papers = Array.from({ length: 3_000 }, (_, index) => aPaper({ id: `p${index}`, title: 'Zorp' }));
  await expect(ingestPapers(toRecords(papers), store, own)).rejects.toThrow('the store is gone');
  await own.close();
  expect(written).toEqual(['p0', 'p500']);
});

test('whoever stops it in the middle finds nothing written afterwards', async () => {
  const stop = new AbortController();
  let writes = 0;
  const store = aStore({
    fingerprints: async () => new Map(),
    replacePapers: async () => {
      writes += 1;
      stop.abort();
      return { added: [], changed: [], unchanged: [], failed: [] };
    },
  });
  const papers = Array.from({ length: 3_000 }, (_, index) => aPaper({ id: `p${index}`, title: 'Zorp' }));
  const { signal } = stop;
  await expect(ingestPapers(toRecords(papers), store, pool, { signal })).rejects.toThrow('aborted');
  expect(writes).toBe(1);
});

test('workers make of papers what this thread makes of them, in the same order', async () => {
  const stored: string[][] = [];
  for (const workers of [0, 2]) {
    const own = new ExtractionPool({ workers });
    const graphs: string[] = [];
    const store = aStore({
      fingerprints: async () => new Map(),
      replacePapers: async (papers: readonly PaperGraph[]) => {
        graphs.push(...papers.map((paper) => JSON.stringify(paper)));
        return { added: [], changed: [], unchanged: [], failed: [] };
      },
    });
    await ingestPapers(toRecords(somePapers(700)), store, own);
    expect(own.startedWorkers).toBe(workers);
    await own.close();
    stored.push(graphs);
  }
  expect(stored[0]).toHaveLength(700);
  expect(stored[1]).toEqual(stored[0]);
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
    return ingestPapers(toRecords(papers), store, pool);
  }
  async function storedAbstract(): Promise<string | undefined> {
    const [paper] = await store.read(readStoredPapers(['p']));
    return paper?.abstract;
  }

  test.each([
    ['dates', old, newer],
    ['a date and none', undated, old],
    ['no dates', aPaper({ id: 'p', title: 'Zorp', abstract: 'B text.' }), undated],
    ['no dates, one cut off', aPaper({ id: 'p', title: 'Zorp', abstract: 'A te' }), undated],
    ['no dates, two titles', aPaper({ id: 'p', title: 'Zor', abstract: 'A text.' }), undated],
    ['the same date', { ...old, abstract: 'Old.' }, old],
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
      const token = await store.changeToken();
      expect(await ingest(...papers)).toMatchObject({
        papersAdded: 0,
        papersChanged: 0,
        papersUnchanged: papers.length - 1,
        papersReplaced: 1,
      });
      expect(await store.changeToken()).toBe(token);
    }
  });

  test('without dates, in another run, the shorter one replaces the stored one too', async () => {
    await ingest(undated);
    const shorter = { ...undated, abstract: 'Text.' };
    expect(await ingest(shorter, ...fillers)).toMatchObject({ papersChanged: 1, papersReplaced: 0 });
    expect(await storedAbstract()).toBe(shorter.abstract);
  });

  test('both other than the stored one replace it once, by the one that counts', async () => {
    await ingest(undated);
    const [shorter, longer] = [
      { ...undated, abstract: 'Text.' },
      { ...undated, abstract: 'A longer text.' },
    ];
    for (const papers of [
      [shorter, ...fillers, longer],
      [longer, ...fillers, shorter],
    ]) {
      await ingest(undated);
      expect(await ingest(...papers)).toMatchObject({ papersChanged: 1, papersReplaced: 1 });
      expect(await storedAbstract()).toBe(longer.abstract);
    }
  });

  test('goes on before everything is read where more is held than memory should keep', async () => {
    await ingest(undated);
    const report = createReport();
    const held = new HeldPapers(undated.abstract.length);
    const line = new IngestLine(store, pool, { report, onProgress: undefined, held });
    await line.add([{ ...undated, abstract: 'A longer text.' }]);
    await line.add([undated]);
    expect(await storedAbstract()).toBe('A longer text.');
    await line.finish();
    expect(await storedAbstract()).toBe('A longer text.');
    expect(report).toMatchObject({ papersChanged: 1, papersUnchanged: 0, papersReplaced: 1 });
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
