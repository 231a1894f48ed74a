// The inside of a console process, whatever the engine: it is ended, not asked to stop, when a query takes too long or
// too much memory, and holds nothing that anybody would miss.
import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { BenchgraphError } from '../../errors.ts';
import { getEntryFile } from '../../package-root.ts';
import type { ConsoleReply, ConsoleRequest, ProcessAnswer } from './console-protocol.ts';

export type AnswerConsoleRequest = (request: ConsoleRequest) => Promise<ProcessAnswer>;

/** Waits for what to start with, prepares with it, and answers queries one by one until the parent is gone. */
export function serveConsole(prepare: (start: unknown) => Promise<AnswerConsoleRequest>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.once('disconnect', () => {
    const [, , scratch] = process.argv;
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
    process.exit();
  });
  process.once('message', (start) => void serve(prepare, start));
}

async function serve(
  prepare: (start: unknown) => Promise<AnswerConsoleRequest>,
  start: unknown,
): Promise<void> {
  const memory = watchMemory();
  try {
    const answer = await prepare(start);
    process.on('message', (request) => void answerInTurn(answer, memory, request as ConsoleRequest));
    reply({ ready: true });
  } catch (error) {
    replyError(error);
    process.disconnect();
  }
}

async function answerInTurn(
  answer: AnswerConsoleRequest,
  memory: MemoryWatch,
  request: ConsoleRequest,
): Promise<void> {
  memory.limit(request.maxMemoryBytes);
  try {
    reply({ answer: await answer(request) });
  } catch (error) {
    replyError(error);
  } finally {
    memory.limit(undefined);
  }
}

interface MemoryWatch {
  /** How much more than now the process may hold; undefined: as much as it likes. */
  readonly limit: (extraBytes: number | undefined) => void;
}

/** A thread of this process looks, because the main thread may be busy for long. */
function watchMemory(): MemoryWatch {
  const limit = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  const watch = new Worker(getEntryFile('graph/console/memory-watch'), {
    workerData: { limit: limit.buffer },
  });
  watch.unref();
  return {
    limit: (extraBytes) => {
      // What the process holds anyway (the data, on the embedded store) is not the query's.
      limit[0] = extraBytes === undefined ? 0 : process.memoryUsage.rss() + extraBytes;
    },
  };
}

function replyError(error: unknown): void {
  const known =
    error instanceof BenchgraphError
      ? error
      : new BenchgraphError('STORE_FAILED', 'the console: an unexpected error', { cause: error });
  const { code, message, position } = known;
  reply({ error: { code, message, position } });
}

function reply(message: ConsoleReply): void {
  process.send?.(message);
}
