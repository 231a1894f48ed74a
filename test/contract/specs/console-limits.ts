import { execFileSync } from 'node:child_process';
import { beforeEach, describe, expect, test } from 'vitest';
import { openForTests } from '../open-for-tests.ts';
import { aStudy } from '../papers.ts';
import type { MakeTestStore } from '../test-store.ts';
import { LIMITS } from './console.ts';

/** Runs for minutes, and in little memory. */
const SLOW_QUERY = `
  MATCH (a:Paper), (b:Paper), (c:Paper), (d:Paper), (e:Paper)
  WHERE a.id + b.id + c.id + d.id + e.id < ''
  RETURN count(*) AS total`;

export function specifyConsoleLimits(make: MakeTestStore): void {
  describe("the limits of users' queries", () => {
    const opened = openForTests(make);
    beforeEach(async () => {
      await opened.store.replacePapers(
        Array.from({ length: 120 }, (_, index) => aStudy({ id: `p${index}` })),
      );
    });

    test('cuts rows off, and says so', async () => {
      const query = 'UNWIND range(1, 5000) AS x RETURN x';
      const cut = await opened.store.runConsole(query, {}, { ...LIMITS, maxRows: 10 });
      expect(cut.rows).toHaveLength(10);
      expect(cut).toMatchObject({ columns: ['x'], truncated: true, limitHit: 'rows' });
      const whole = await opened.store.runConsole(query, {}, { ...LIMITS, maxRows: 5_000 });
      expect(whole.rows).toHaveLength(5_000);
      expect(whole).toMatchObject({ truncated: false, limitHit: null });
    });

    test('cuts bytes off, and says so', async () => {
      const query = "UNWIND range(1, 100) AS x RETURN x, '0123456789' AS text";
      const cut = await opened.store.runConsole(query, {}, { ...LIMITS, maxBytes: 500 });
      expect(cut).toMatchObject({ truncated: true, limitHit: 'bytes' });
      expect(JSON.stringify(cut.rows).length).toBeLessThanOrEqual(501);
      expect(cut.rows.length).toBeGreaterThan(10);
    });

    test('ends a query in time, while others are answered', async () => {
      const started = performance.now();
      const slow = outcomeOf(opened.store.runConsole(SLOW_QUERY, {}, { ...LIMITS, timeoutMs: 5_000 }));
      const quick = await opened.store.runConsole('MATCH (p:Paper) RETURN count(p) AS total', {}, LIMITS);
      expect(quick.rows).toEqual([[120]]);
      expect((await opened.store.counts()).nodes).toMatchObject({ Paper: 120 });
      expect((await opened.store.replacePapers([aStudy({ id: 'new' })])).added).toEqual(['new']);
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(await slow).toBe('QUERY_TIMEOUT');
      expect(performance.now() - started).toBeLessThan(7_000);
    });

    test('ends a query when nobody waits for it any more', async () => {
      const controller = new AbortController();
      const started = performance.now();
      setTimeout(() => controller.abort(), 300);
      const asked = opened.store.runConsole(SLOW_QUERY, {}, { ...LIMITS, signal: controller.signal });
      expect(await outcomeOf(asked)).toBe('QUERY_CANCELLED');
      expect(performance.now() - started).toBeLessThan(3_000);
      const late = opened.store.runConsole('RETURN 1 AS one', {}, { ...LIMITS, signal: controller.signal });
      await expect(late).rejects.toMatchObject({ code: 'QUERY_CANCELLED' });
    });

    test('ends a query that takes too much memory', async () => {
      const bomb = 'UNWIND range(1, 2000000000) AS x RETURN collect(x) AS xs';
      const asked = opened.store.runConsole(bomb, {}, { ...LIMITS, timeoutMs: 60_000 });
      await expect(asked).rejects.toMatchObject({ code: 'QUERY_MEMORY' });
      expect((await opened.store.runConsole('RETURN 1 AS one', {}, LIMITS)).rows).toEqual([[1]]);
    });

    test.skipIf(process.platform !== 'linux')('lets no query add to what the next one may take', async () => {
      for (const rows of [600_000, 800_000, 1_000_000]) {
        const query = `UNWIND range(1, ${rows}) AS x RETURN x, 'aaaaaaaaaaaaaaaaaaaaaaaaa' AS text`;
        await outcomeOf(opened.store.runConsole(query, {}, { ...LIMITS, maxRows: 10 }));
        // A process of Node.js with nothing in it, and what may be left of a query.
        expect(largestConsoleBytes()).toBeLessThan(120e6 + LIMITS.maxMemoryBytes / 4);
      }
    });

    test('answers many at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, async (_, index) =>
          opened.store.runConsole('RETURN $x AS x', { x: index }, LIMITS),
        ),
      );
      expect(answers.map(({ rows }) => rows[0]?.[0])).toEqual([...Array(12).keys()]);
    });

    test('answers from data that holds what was written before it was asked', async () => {
      const query = 'MATCH (p:Paper) RETURN count(p) AS total';
      const before = await opened.store.runConsole(query, {}, LIMITS);
      const wroteAt = new Date().toISOString();
      await opened.store.replacePapers([aStudy({ id: 'new' })]);
      const after = await opened.store.runConsole(query, {}, LIMITS);
      expect([before.rows, after.rows]).toEqual([[[120]], [[121]]]);
      expect(before.asOf <= wroteAt).toBe(true);
      expect(after.asOf >= wroteAt).toBe(true);
      expect(after.elapsedMs).toBeGreaterThanOrEqual(0);
    });
  });
}

async function outcomeOf(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'answered',
    (error: { code?: string }) => error.code ?? 'an unknown error',
  );
}

/** Of what this process started to run queries in, the one that holds most. */
function largestConsoleBytes(): number {
  const lines = execFileSync('ps', ['-o', 'rss=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' });
  const consoles = lines.split('\n').filter((line) => line.includes('console/console-process'));
  return 1_024 * Math.max(0, ...consoles.map((line) => Number.parseInt(line, 10)));
}
