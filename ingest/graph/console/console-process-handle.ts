// A console process as its parent sees it.
import { fork, type ChildProcess, type Serializable } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchgraphError } from '../../errors.ts';
import { getEntryFile } from '../../package-root.ts';
import type { ConsoleReply, ConsoleRequest, ProcessAnswer } from './console-protocol.ts';

/** On the embedded store the whole graph is read first. */
const START_LIMIT_MS = 120_000;

export interface ConsoleProcess {
  /** Names what it was started with. */
  readonly key: string;
  readonly isAlive: boolean;
  /**
   * One at a time. One whose query left much in its memory is ended after the answer.
   * @throws QUERY_MEMORY where the process ended over it, else what the query ended with
   */
  ask(request: ConsoleRequest): Promise<ProcessAnswer>;
  /** Ends it at once; what it is asked fails with `reason`. Answers when it has ended. */
  kill(reason?: BenchgraphError): Promise<void>;
}

export interface ConsoleStart {
  /** The built module that the process runs, named as under `ingest/` and without ending. */
  readonly module: string;
  readonly key: string;
  /** Sent as its first message, never as an argument: other users of the machine see those. */
  readonly message: Serializable;
}

/** Starts a process and waits until it can answer. @throws what it replies instead, STORE_FAILED where it does not start */
export async function startConsoleProcess({ module, key, message }: ConsoleStart): Promise<ConsoleProcess> {
  const { child, ended } = await forkWithScratch(module);
  let killedFor: BenchgraphError | undefined;
  let isReady = false;

  async function nextReply(): Promise<ConsoleReply> {
    return new Promise((resolve, reject) => {
      const stop = () => child.off('message', onMessage).off('exit', onExit).off('error', onError);
      const onMessage = (message: unknown) => {
        stop();
        resolve(message as ConsoleReply);
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
        stop();
        reject(killedFor ?? describeEnd(code, signal, isReady));
      };
      const onError = (error: Error) => {
        stop();
        reject(
          new BenchgraphError('STORE_FAILED', 'the console: its process cannot start', { cause: error }),
        );
      };
      child.on('message', onMessage).on('exit', onExit).on('error', onError);
    });
  }

  const handle: ConsoleProcess = {
    key,
    get isAlive() {
      return (
        child.connected && killedFor === undefined && child.exitCode === null && child.signalCode === null
      );
    },
    async ask(request) {
      if (!handle.isAlive)
        throw killedFor ?? new BenchgraphError('STORE_UNAVAILABLE', 'the console: its process has ended');
      const replied = nextReply();
      keepAlive(child, true);
      // Where it cannot be sent the process is ending, and its end is the reply.
      child.send(request, () => undefined);
      let isSpent = false;
      try {
        const reply = await replied;
        isSpent = 'isSpent' in reply && reply.isSpent;
        if ('answer' in reply) return reply.answer;
        throw toError(reply);
      } finally {
        if (isSpent) await handle.kill();
        keepAlive(child, false);
      }
    },
    async kill(reason) {
      killedFor ??= reason ?? new BenchgraphError('QUERY_CANCELLED', 'the query: the store was closed');
      child.kill('SIGKILL');
      keepAlive(child, true);
      await ended;
    },
  };
  const replied = nextReply();
  child.send(message, () => undefined);
  const limit = setTimeout(() => {
    void handle.kill(new BenchgraphError('STORE_TIMEOUT', 'the console: its process did not start in time'));
  }, START_LIMIT_MS);
  const ready = await replied.finally(() => clearTimeout(limit));
  if (!('ready' in ready)) throw toError(ready);
  isReady = true;
  keepAlive(child, false);
  return handle;
}

/** The process, and a promise that is kept when it has ended and left nothing. */
async function forkWithScratch(module: string): Promise<{ child: ChildProcess; ended: Promise<void> }> {
  // A process that is killed leaves what its engine kept on disk: that has a folder of its own, removed when it ends
  // (by the process itself, where we are gone first).
  const scratch = await mkdtemp(join(tmpdir(), 'benchgraph-console-'));
  const child = fork(getEntryFile(module), [scratch], {
    env: { ...process.env, TMPDIR: scratch, TMP: scratch, TEMP: scratch },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => {
    const finish = () => {
      rmSync(scratch, { recursive: true, force: true });
      resolve();
    };
    child.once('exit', finish);
    child.once('error', finish);
  });
  return { child, ended };
}

/** An idle process must not keep its parent from ending; one that is asked must. */
function keepAlive(child: ChildProcess, isAsked: boolean): void {
  if (isAsked) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function toError(reply: ConsoleReply): BenchgraphError {
  if (!('error' in reply)) return new BenchgraphError('STORE_FAILED', 'the console: an unexpected reply');
  const { code, message, position } = reply.error;
  return new BenchgraphError(code, message, position === undefined ? {} : { position });
}

/**
 * Of a process that answered queries: killed by its own watch (which on Windows looks like code 1) or by the system, or
 * aborted by the engine for want of memory or stack.
 */
function describeEnd(code: number | null, signal: NodeJS.Signals | null, isReady: boolean): BenchgraphError {
  const isKilled = signal === 'SIGKILL' || (process.platform === 'win32' && code === 1);
  const isMemory = isReady && (isKilled || signal === 'SIGABRT' || signal === 'SIGSEGV');
  return isMemory
    ? new BenchgraphError('QUERY_MEMORY', 'the query: it needed more memory than one query may take')
    : new BenchgraphError('STORE_FAILED', `the console: its process ended (${signal ?? code ?? 'unknown'})`);
}
