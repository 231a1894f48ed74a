import { expect, test } from 'vitest';
import { createConsolePool } from '../../ingest/graph/console/console-pool.ts';
import { LIMITS } from '../contract/specs/console.ts';

test('so many queries may wait and no more; one that leaves makes room', async () => {
  // What its process would start with never comes, so that the first query never ends.
  const pool = createConsolePool({ maxProcesses: 1, getStart: async () => new Promise(() => undefined) });
  const leaving = new AbortController();
  void pool.run('RETURN 1', {}, LIMITS);
  const left = pool.run('RETURN 2', {}, { ...LIMITS, signal: leaving.signal });
  for (let waiting = 1; waiting < 16; waiting += 1) void pool.run('RETURN 3', {}, LIMITS);
  await expect(pool.run('RETURN 4', {}, LIMITS)).rejects.toMatchObject({ code: 'QUERY_BUSY' });
  leaving.abort();
  await expect(left).rejects.toMatchObject({ code: 'QUERY_CANCELLED' });
  const next = pool.run('RETURN 5', {}, LIMITS);
  await expect(Promise.race([next, Promise.resolve('it waits')])).resolves.toBe('it waits');
});
