// Starts an owner process for a data folder.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { BenchgraphError } from '../../errors.ts';
import { getEntryFile } from '../../package-root.ts';
import type { OwnerAddress, OwnerMessage, OwnerStart } from './owner-protocol.ts';

/** What an owner process that ends by itself said last. */
const MAX_SAID_LENGTH = 2_000;
/** An owner that ends writes its whole database first; one that could not start has nothing to write. */
const END_LIMIT_MS = 120_000;
const END_FAILED_LIMIT_MS = 10_000;

/** For `collect-garbage.ts`. */
const OWNER_FLAGS = ['--expose-gc'];
/**
 * The engine works in several threads, one at a time, and glibc would give each of them memory of its own, which it then holds
 * for the data of all: a quarter more a paper. Other systems do not look at this.
 */
const OWNER_ENVIRONMENT = { MALLOC_ARENA_MAX: '1' };

export interface SpawnedOwner {
  readonly address: OwnerAddress;
  /** Tells it to write everything and end, and waits for that; one that does not is killed, which loses nothing. */
  end(): Promise<void>;
}

/**
 * Starts an owner and waits until it answers. Undefined: another process has the folder's database open.
 * @throws STORE_VERSION, STORE_BROKEN, STORE_FAILED
 */
export async function spawnOwner(start: OwnerStart): Promise<SpawnedOwner | undefined> {
  const child = fork(getEntryFile('graph/embedded/owner-process'), [JSON.stringify(start)], {
    execArgv: OWNER_FLAGS,
    env: { ...process.env, ...OWNER_ENVIRONMENT },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const said = keepTail(child);
  const message = await firstMessage(child);
  if (message === undefined)
    throw new BenchgraphError('STORE_FAILED', 'the embedded store: its process ended while it started', {
      cause: new Error(said()),
    });
  if (!('ready' in message)) {
    await endOwner(child, END_FAILED_LIMIT_MS); // until then it may still have the database open
    if ('held' in message) return undefined;
    throw new BenchgraphError(message.failed.code, message.failed.message);
  }
  // It lives as long as we do: it must not keep us alive, and ends when we do.
  child.unref();
  child.channel?.unref();
  return { address: message.ready, end: async () => endOwner(child, END_LIMIT_MS) };
}

async function firstMessage(child: ChildProcess): Promise<OwnerMessage | undefined> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as OwnerMessage));
    child.once('exit', () => resolve(undefined));
    child.once('error', reject);
  });
}

/** What was acknowledged is in the engine's log, so a process that does not end in time may be killed. */
async function endOwner(child: ChildProcess, limitMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const ended = once(child, 'exit');
  if (child.connected) child.disconnect();
  const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
  await ended.finally(() => clearTimeout(limit));
}

function keepTail(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    text = `${text}${chunk.toString('utf8')}`.slice(-MAX_SAID_LENGTH);
  });
  // A pipe would keep us alive as the process itself would.
  (child.stderr as unknown as { unref?: () => void } | null)?.unref?.();
  return () => text;
}
