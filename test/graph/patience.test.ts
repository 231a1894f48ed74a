import { expect, test } from 'vitest';
import { BenchgraphError, type ErrorCode } from '../../ingest/errors.ts';
import { withPatience } from '../../ingest/graph/patience.ts';
import type { StoreBackend } from '../../ingest/graph/store-backend.ts';

const STAMP = { changeToken: 'token', extractorVersion: null };

test.each(['STORE_UNAVAILABLE', 'STORE_TIMEOUT'] as const)(
  'waits after %s, and says so once',
  async (code) => {
    const states: string[] = [];
    const { backend, asked } = aBackend([code, code]);
    const patient = withPatience(backend, { limitMs: 5_000, onChange: (state) => states.push(state) });
    expect(await patient.remove(['p1'], STAMP)).toBe(1);
    expect(asked()).toBe(3);
    expect(states).toEqual(['waiting', 'back']);
  },
);

test.each(['STORE_BROKEN', 'STORE_AUTH', 'STORE_FAILED'] as const)('does not wait after %s', async (code) => {
  const { backend, asked } = aBackend([code]);
  await expect(withPatience(backend, { limitMs: 5_000 }).remove([], STAMP)).rejects.toMatchObject({ code });
  expect(asked()).toBe(1);
});

test('ends with the same code and how long it waited', async () => {
  const { backend } = aBackend(Array<ErrorCode>(9).fill('STORE_UNAVAILABLE'));
  await expect(withPatience(backend, { limitMs: 300 }).remove([], STAMP)).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringMatching(/^it is gone \(waited for \d+ s; what was stored stays/),
  });
});

/** One that fails with these codes, one at each call, and then answers. */
function aBackend(codes: readonly ErrorCode[]): { backend: StoreBackend; asked: () => number } {
  let calls = 0;
  const remove = async (): Promise<number> => {
    calls += 1;
    const code = codes[calls - 1];
    if (code !== undefined) throw new BenchgraphError(code, 'it is gone');
    return 1;
  };
  return { backend: { remove } as Partial<StoreBackend> as StoreBackend, asked: () => calls };
}
