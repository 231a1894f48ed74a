import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { Paper } from '../../ingest/model/paper.ts';
import { createWorkbench } from '../../ingest/pipeline.ts';
import { ExtractionPool, type PoolOptions } from '../../ingest/workers/extraction-pool.ts';
import { aPaper } from '../setup/builders.ts';
import { somePapers } from './many-papers.ts';

const ENDING = fileURLToPath(new URL('programs/ending-worker.mjs', import.meta.url));
/** What no source gives, so that extraction throws: it reads the text of everything else. */
const broken = (id: string): Paper => aPaper({ id, abstract: { length: 1 } as never });
const idsOf = (lines: readonly string[]): unknown[] =>
  lines.map((line) => (JSON.parse(line) as { id: string }).id);

const pools: ExtractionPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function aPool(options: PoolOptions): ExtractionPool {
  const pool = new ExtractionPool(options);
  pools.push(pool);
  return pool;
}

describe('the extraction pool', () => {
  test.each([0, 2])('answers in order what the extractor answers, with %i workers', async (workers) => {
    const papers = somePapers(600);
    const { extract } = createWorkbench();
    const pool = aPool({ workers });
    const outcomes = await Promise.all(
      [papers.slice(0, 410), papers.slice(410)].map(async (part) => pool.run('line', part)),
    );
    expect(outcomes.flatMap(({ results }) => results)).toEqual(
      papers.map((paper) => JSON.stringify(extract(paper))),
    );
    expect(pool.startedWorkers).toBe(workers);
  });

  test('starts no worker for a few hundred papers', async () => {
    const pool = aPool({ workers: 2, workerFile: '/no/such/program' });
    const { results, failure } = await pool.run('line', somePapers(399));
    expect([results.length, failure, pool.startedWorkers]).toEqual([399, undefined, 0]);
  });

  test.each([0, 2])('answers what comes before a paper that throws, with %i workers', async (workers) => {
    const pool = aPool({ workers });
    // The last batches are given out when the workers have long been loaded.
    await pool.run('line', somePapers(600));
    expect(pool.startedWorkers).toBe(workers);
    const papers = somePapers(150).with(77, broken('broken')).with(130, broken('later'));
    const { results, failure } = await pool.run('line', papers);
    expect(idsOf(results)).toEqual(papers.slice(0, 77).map(({ id }) => id));
    expect(failure?.error).toBeInstanceOf(TypeError);
    // It goes on: only these papers failed.
    expect((await pool.run('line', somePapers(40))).results).toHaveLength(40);
  });

  test.each([
    ['cannot be started', '/no/such/program'],
    ['ends by itself', ENDING],
  ])('fails with a sentence when a worker %s', async (_what, workerFile) => {
    const pool = aPool({ workers: 2, workerFile });
    const { failure } = await pool.run('line', somePapers(3_000));
    expect(failure?.error).toMatchObject({
      code: 'WORKER_FAILED',
      message: expect.stringContaining('extraction: a worker thread is gone:') as string,
    });
    expect((await pool.run('line', somePapers(1))).failure).toEqual(failure);
  });

  test('answers everything that is under way when it is closed, and ends its workers', async () => {
    const pool = aPool({ workers: 2 });
    const underWay = pool.run('line', somePapers(3_000));
    await pool.run('line', []);
    await pool.close();
    const { failure } = await underWay;
    expect(failure?.error).toMatchObject({ message: 'the extraction was ended' });
    await pool.close();
  });
});
