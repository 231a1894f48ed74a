import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { SourceRecord } from '../../ingest/source/source-record.ts';
import { extractInOrder } from '../../ingest/workers/extract-in-order.ts';
import { ExtractionPool } from '../../ingest/workers/extraction-pool.ts';
import { corpusIsMissing, someOfCorpus, somePapers, toRecords } from './many-papers.ts';

const bad = (place: string): SourceRecord => ({ kind: 'bad', source: 's', place, reason: 'r' });
const pools: ExtractionPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function aPool(workers: number): ExtractionPool {
  const pool = new ExtractionPool({ workers });
  pools.push(pool);
  return pool;
}

/** What came out, and what it ended with. */
async function collect(records: AsyncIterable<SourceRecord>, workers: number): Promise<unknown[]> {
  const out: unknown[] = [];
  try {
    for await (const record of extractInOrder(records, aPool(workers), 'line'))
      out.push(record.kind === 'bad' ? record.place : record.result);
  } catch (error) {
    out.push(error);
  }
  return out;
}

describe('extraction in order', () => {
  test('gives the same with and without workers, bad records where they stood', async () => {
    async function* mixed(): AsyncGenerator<SourceRecord> {
      for (const [index, paper] of somePapers(600).entries()) {
        if (index % 7 === 0) yield bad(`${index}`);
        yield { kind: 'paper', paper };
      }
    }
    const alone = await collect(mixed(), 0);
    expect(alone).toHaveLength(600 + 86);
    expect(await collect(mixed(), 2)).toEqual(alone);
  });

  test.skipIf(corpusIsMissing)(
    `gives the same with and without workers on real abstracts${corpusIsMissing ? ' [skipped: ../shared/corpus is missing]' : ''}`,
    async () => {
      const papers = someOfCorpus(500);
      expect(papers.length).toBeGreaterThan(490);
      expect(await collect(toRecords(papers), 2)).toEqual(await collect(toRecords(papers), 0));
    },
  );

  test.each([0, 2])(
    'throws what the source throws behind what came before, with %i workers',
    async (workers) => {
      const gone = new Error('the disk is gone');
      async function* breaking(): AsyncGenerator<SourceRecord> {
        yield* toRecords(somePapers(450));
        throw gone;
      }
      const out = await collect(breaking(), workers);
      expect(out).toHaveLength(451);
      expect(out.at(-1)).toBe(gone);
    },
  );

  test('reads no further ahead than it may while nobody takes what comes out', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<SourceRecord> {
      for (const paper of somePapers(100_000)) {
        read += 1;
        yield { kind: 'paper', paper };
      }
    }
    const pool = aPool(2);
    const out = extractInOrder(endless(), pool, 'line');
    for (let index = 0; index < 500; index += 1) await out.next();
    const taken = read;
    await sleep(100);
    expect(read).toBe(taken);
    expect(read).toBeLessThanOrEqual(500 + (pool.maxBatches + 1) * 32);
    // Stopped in the middle: nothing more is read, and closing the pool waits for nothing.
    await out.return(undefined);
    await pool.close();
    expect(read).toBe(taken);
  });

  test('gives what it has when a source pauses, before that goes on', async () => {
    let goOn = (): void => undefined;
    const pause = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* slow(): AsyncGenerator<SourceRecord> {
      yield* toRecords(somePapers(3));
      yield bad('4');
      await pause;
      yield bad('5');
    }
    const out = extractInOrder(slow(), aPool(0), 'line');
    for (let index = 0; index < 3; index += 1)
      expect((await out.next()).value).toMatchObject({ kind: 'paper' });
    expect((await out.next()).value).toMatchObject({ place: '4' });
    goOn();
    expect((await out.next()).value).toMatchObject({ place: '5' });
    expect(await out.next()).toEqual({ done: true, value: undefined });
  });
});
