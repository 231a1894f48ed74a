// The console processes of this process: started when a query comes, at most a few at once, ended when nobody has asked
// for a while.
import { BenchgraphError } from '../../errors.ts';
import type { ConsoleAnswer, ConsoleLimits } from '../graph-store.ts';
import type { Parameters } from '../writing/cypher-transaction.ts';
import { startConsoleProcess, type ConsoleProcess, type ConsoleStart } from './console-process-handle.ts';
import type { ConsoleRequest, ProcessAnswer } from './console-protocol.ts';
import { cancelled, createConsoleSlots, type ConsoleSlot } from './console-slots.ts';

/** What a process starts with may be replaced before it has started; twice in a row only while much is written. */
const MAX_STARTS = 5;

export interface ConsoleSource {
  readonly maxProcesses: number;
  /** What a process has to be started with now; one that was started with another key is ended. */
  readonly getStart: () => Promise<ConsoleStart & { readonly asOf: string }>;
  /** What a query has to see: bookmarks of what this process wrote, on an engine of several servers. */
  readonly getBookmarks?: () => Promise<readonly string[]>;
}

export interface ConsolePool {
  /** @throws QUERY_BUSY where too many wait already, and what the query ended with */
  run(text: string, params: Parameters, limits: ConsoleLimits): Promise<ConsoleAnswer>;
  /** Ends all processes; what they are asked fails. */
  close(): Promise<void>;
}

export function createConsolePool({ maxProcesses, getStart, getBookmarks }: ConsoleSource): ConsolePool {
  const slots = createConsoleSlots(maxProcesses);
  let isClosed = false;

  /** The slot's process; starts one where it has none, or one that was started with something older. */
  async function prepare(slot: ConsoleSlot): Promise<{ process: ConsoleProcess; asOf: string }> {
    for (let starts = 1; ; starts += 1) {
      const { asOf, ...start } = await getStart();
      if (slot.process?.isAlive === true && slot.process.key === start.key)
        return { process: slot.process, asOf };
      await slot.process?.kill();
      slot.process = undefined;
      try {
        slot.process = await startConsoleProcess(start);
        return { process: slot.process, asOf };
      } catch (error) {
        const isGone = error instanceof BenchgraphError && error.code === 'STORE_UNAVAILABLE';
        if (!isGone || starts >= MAX_STARTS) throw error;
      }
    }
  }

  return {
    async run(text, params, limits) {
      if (isClosed) throw new BenchgraphError('STORE_UNAVAILABLE', 'the store: it was closed');
      assertAwaited(limits.signal);
      const slot = await slots.take(limits.signal);
      try {
        const { process, asOf } = await prepare(slot);
        if (isClosed) await process.kill();
        assertAwaited(limits.signal);
        const bookmarks = (await getBookmarks?.()) ?? [];
        const answer = await askWithin(process, { text, params, limits, bookmarks });
        return { ...answer, asOf };
      } finally {
        slots.giveBack(slot);
      }
    },
    async close() {
      isClosed = true;
      await slots.endAll();
    },
  };
}

/** Ends the process when time is up or the asker leaves. Time counts from here: starting a process is not the query's. */
async function askWithin(
  process: ConsoleProcess,
  { limits, ...query }: Pick<ConsoleRequest, 'text' | 'params' | 'bookmarks'> & { limits: ConsoleLimits },
): Promise<ProcessAnswer> {
  const { timeoutMs, signal, maxRows, maxBytes, maxMemoryBytes } = limits;
  const timer = setTimeout(() => {
    void process.kill(new BenchgraphError('QUERY_TIMEOUT', `the query: no answer within ${timeoutMs} ms`));
  }, timeoutMs);
  const cancel = () => void process.kill(cancelled());
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await process.ask({ ...query, timeoutMs, maxRows, maxBytes, maxMemoryBytes });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

/** @throws QUERY_CANCELLED where nobody waits any more */
function assertAwaited(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw cancelled();
}
