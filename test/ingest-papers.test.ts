import { expect, test } from 'vitest';
import type { PaperGraph } from '../ingest/model/paper-graph.ts';
import type { SourceRecord } from '../ingest/source/source-record.ts';
import { ingestPapers } from '../ingest/ingest-papers.ts';
import { createWorkbench } from '../ingest/pipeline.ts';
import { aStore } from './server/fixture/a-store.ts';
import { aPaper } from './setup/builders.ts';

const workbench = createWorkbench();

async function* recordsOf(abstracts: readonly string[]): AsyncGenerator<SourceRecord> {
  for (const [index, abstract] of abstracts.entries())
    yield { kind: 'paper', paper: aPaper({ id: `p${index}`, abstract }) };
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
  const report = await ingestPapers(recordsOf(abstracts), store, workbench);
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
