// Waiting for an engine that went away: a server that is started again, a connection that was cut, an owner process that
// was killed. A write may be asked for twice: it reads what is stored first, and leaves alone what is there already.
import { setTimeout as sleep } from 'node:timers/promises';
import { BenchgraphError } from '../errors.ts';
import type { StoreBackend } from './store-backend.ts';

export interface Patience {
  /** How long an engine that does not answer is waited for, in milliseconds, since it was asked first. */
  readonly limitMs: number;
  /** Told once for each time that the engine is gone, with the error, and once when it is back. */
  readonly onChange?: (state: 'waiting' | 'back', error: BenchgraphError) => void;
}

const FIRST_WAIT_MS = 250;
const MAX_WAIT_MS = 5_000;

/** The same engine, asked again and again while it does not answer. @throws STORE_UNAVAILABLE, STORE_TIMEOUT once the time is over */
export function withPatience(backend: StoreBackend, patience: Patience): StoreBackend {
  return {
    ...backend,
    write: async (papers, stamp) => waitFor(patience, async () => backend.write(papers, stamp)),
    remove: async (ids, stamp) => waitFor(patience, async () => backend.remove(ids, stamp)),
    read: async (query, options) => waitFor(patience, async () => backend.read(query, options)),
  };
}

async function waitFor<Result>(patience: Patience, ask: () => Promise<Result>): Promise<Result> {
  const startedMs = performance.now();
  let lost: BenchgraphError | undefined;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(2 * waitMs, MAX_WAIT_MS)) {
    try {
      const result = await ask();
      if (lost !== undefined) patience.onChange?.('back', lost);
      return result;
    } catch (error) {
      if (!isGone(error)) throw error;
      const waitedMs = performance.now() - startedMs;
      if (waitedMs + waitMs > patience.limitMs) throw describeEnd(error, waitedMs);
      if (lost === undefined) patience.onChange?.('waiting', error);
      lost = error;
      await sleep(waitMs);
    }
  }
}

/** An engine that went away while it was asked may also be noticed by the time that the answer takes. */
function isGone(error: unknown): error is BenchgraphError {
  return (
    error instanceof BenchgraphError && (error.code === 'STORE_UNAVAILABLE' || error.code === 'STORE_TIMEOUT')
  );
}

function describeEnd(error: BenchgraphError, waitedMs: number): BenchgraphError {
  const message = `${error.message} (waited for ${Math.round(waitedMs / 1000)} s; what was stored stays, and the same command goes on from there)`;
  return new BenchgraphError(error.code, message, { cause: error });
}
