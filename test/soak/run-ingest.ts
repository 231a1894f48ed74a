// A real `benchgraph ingest`, as a process group of its own that may be killed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/ensure.mjs';

const WATCHER = pathToFileURL(join(root, 'test/soak/programs/watch-writes.mjs')).href;

export interface IngestRun {
  readonly pid: number;
  /** Whether its first process has ended. */
  readonly hasEnded: () => boolean;
  /** Settled when it has ended; `code` is null where it was killed. */
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
  /** What it said on standard error so far. */
  readonly said: () => string;
  kill(this: void): void;
  /** Kills it and every process that it started. */
  killGroup(this: void): void;
}

export interface IngestRunOptions {
  /** BENCHGRAPH_DATA, or NEO4J_URI and what belongs to it. */
  readonly store: Readonly<Record<string, string>>;
  readonly journal?: string;
}

export function startIngest(inputs: readonly string[], { store, journal }: IngestRunOptions): IngestRun {
  const child = spawn(
    process.execPath,
    [join(root, 'scripts/benchgraph.mjs'), 'ingest', '--workers', '0', ...inputs],
    {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NEO4J_URI: '',
        ...store,
        ...(journal === undefined
          ? {}
          : {
              BENCHGRAPH_JOURNAL: journal,
              NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${WATCHER}`,
            }),
      },
    },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('benchgraph could not be started');
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return {
    pid,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    ended: ended.then((code) => ({ code, out, err })),
    said: () => err,
    kill: () => void child.kill('SIGKILL'),
    killGroup: () => killIfThere(-pid),
  };
}

/** Runs it to its end. @throws what it said, where it did not end well */
export async function ingestAll(inputs: readonly string[], options: IngestRunOptions): Promise<string> {
  const { code, out, err } = await startIngest(inputs, options).ended;
  if (code !== 0) throw new Error(`the ingest ended with ${code}: ${err}${out}`);
  return out;
}

/** A process of ours, or a group (as a negative number), that may be gone already. */
export function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
