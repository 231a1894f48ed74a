// The inside of a console process, whatever the engine: it is ended, not asked to stop, when a query takes too long or
// too much memory, and holds nothing that anybody would miss.
import { Worker } from 'node:worker_threads';
import { BenchgraphError } from '../../errors.ts';
import { getEntryFile } from '../../package-root.ts';
import { removeScratch, type MemoryWatchStart } from './memory-watch-start.ts';
import type {
  ConsoleFailure,
  ConsoleOutcome,
  ConsoleReply,
  ConsoleRequest,
  ProcessAnswer,
} from './console-protocol.ts';

/** A process that holds more than this share of what a query may take, after an answer, is replaced. */
const MAX_LEFT_SHARE = 0.25;

/** The folder of what our engine keeps on disk. Whoever started us removes it when we end, if it is still there. */
const [, , scratch] = process.argv;
const parent = process.ppid;

export type AnswerConsoleRequest = (request: ConsoleRequest) => Promise<ProcessAnswer>;

function end(): void {
  removeScratch(scratch);
  process.exit();
}

/** Waits for what to start with, prepares with it, and answers queries one by one until the parent is gone. */
export function serveConsole(prepare: (start: unknown) => Promise<AnswerConsoleRequest>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.once('disconnect', end);
  // Whoever started us was killed while Node.js loaded this file: nothing will be told any more.
  if (!process.connected) end();
  process.once('message', (start) => void serve(prepare, start));
}

async function serve(
  prepare: (start: unknown) => Promise<AnswerConsoleRequest>,
  start: unknown,
): Promise<void> {
  try {
    const answer = await prepare(start);
    const memory = watchMemory();
    process.on('message', (request) => void answerInTurn(answer, memory, request as ConsoleRequest));
    reply({ ready: true });
  } catch (error) {
    reply(toErrorReply(error));
    process.disconnect();
  }
}

async function answerInTurn(
  answer: AnswerConsoleRequest,
  memory: MemoryWatch,
  request: ConsoleRequest,
): Promise<void> {
  const { maxMemoryBytes } = request;
  memory.limit(maxMemoryBytes);
  let outcome: ConsoleOutcome;
  try {
    outcome = { answer: await answer(request) };
  } catch (error) {
    outcome = toErrorReply(error);
  } finally {
    memory.limit(undefined);
  }
  reply({ ...outcome, isSpent: memory.heldBytes() > maxMemoryBytes * MAX_LEFT_SHARE });
}

interface MemoryWatch {
  /** What the process holds above what it held when it was ready. */
  readonly heldBytes: () => number;
  /** How much that may be; undefined: as much as it likes. */
  readonly limit: (extraBytes: number | undefined) => void;
}

/** A thread of this process looks, because the main thread may be busy for long. */
function watchMemory(): MemoryWatch {
  const limit = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  const watch = new Worker(getEntryFile('graph/console/memory-watch'), {
    workerData: { limit: limit.buffer, scratch, parent } satisfies MemoryWatchStart,
  });
  watch.unref();
  // What the process holds anyway (the data, on the embedded store) is no query's. Taken once: what a query leaves
  // would else be added to what the next one may take, and so on.
  const baseBytes = process.memoryUsage.rss();
  return {
    heldBytes: () => process.memoryUsage.rss() - baseBytes,
    limit: (extraBytes) => {
      limit[0] = extraBytes === undefined ? 0 : baseBytes + extraBytes;
    },
  };
}

function toErrorReply(error: unknown): ConsoleFailure {
  const known =
    error instanceof BenchgraphError
      ? error
      : new BenchgraphError('STORE_FAILED', 'the console: an unexpected error', { cause: error });
  const { code, message, position } = known;
  return { error: { code, message, position } };
}

function reply(message: ConsoleReply): void {
  process.send?.(message);
}
