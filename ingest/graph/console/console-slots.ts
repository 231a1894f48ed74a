// Places for console processes: who gets one, who waits for one, and how long one without queries keeps its process.
import { BenchgraphError } from '../../errors.ts';
import type { ConsoleProcess } from './console-process-handle.ts';

const IDLE_LIMIT_MS = 60_000;
/** Each query may take its whole time, so those behind this many would wait for minutes. */
const MAX_WAITING = 16;

export interface ConsoleSlot {
  process: ConsoleProcess | undefined;
  idle: NodeJS.Timeout | undefined;
}

export interface ConsoleSlots {
  /** @throws QUERY_BUSY where too many wait already, QUERY_CANCELLED where the asker leaves */
  take(signal: AbortSignal | undefined): Promise<ConsoleSlot>;
  giveBack(slot: ConsoleSlot): void;
  /** Ends the processes of all of them. */
  endAll(): Promise<void>;
}

export function createConsoleSlots(count: number): ConsoleSlots {
  const free: ConsoleSlot[] = Array.from({ length: count }, () => ({ process: undefined, idle: undefined }));
  const slots = [...free];
  const waiting: ((slot: ConsoleSlot) => void)[] = [];

  async function wait(signal: AbortSignal | undefined): Promise<ConsoleSlot> {
    if (waiting.length >= MAX_WAITING)
      throw new BenchgraphError(
        'QUERY_BUSY',
        `the query is not run: ${waiting.length} others wait already; ask again in a moment`,
      );
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(take), 1);
        reject(cancelled());
      };
      const take = (freed: ConsoleSlot) => {
        signal?.removeEventListener('abort', leave);
        resolve(freed);
      };
      signal?.addEventListener('abort', leave, { once: true });
      waiting.push(take);
    });
  }

  return {
    async take(signal) {
      // One whose process runs already comes first.
      const running = free.findIndex(({ process }) => process?.isAlive === true);
      const [slot] = free.splice(Math.max(0, running), 1);
      if (slot === undefined) return wait(signal);
      clearTimeout(slot.idle);
      return slot;
    },
    giveBack(slot) {
      const next = waiting.shift();
      if (next !== undefined) {
        next(slot);
        return;
      }
      free.push(slot);
      slot.idle = setTimeout(() => void slot.process?.kill(), IDLE_LIMIT_MS).unref();
    },
    async endAll() {
      for (const { idle } of slots) clearTimeout(idle);
      await Promise.all(slots.map(async ({ process }) => process?.kill()));
    },
  };
}

export function cancelled(): BenchgraphError {
  return new BenchgraphError('QUERY_CANCELLED', 'the query: nobody waits for the answer');
}
