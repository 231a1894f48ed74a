// Starts programs/use-store.mjs and reads what it prints.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('programs/use-store.mjs', import.meta.url));
const DEADLINE_MS = 20_000;

export interface OtherProcess {
  readonly child: ChildProcess;
  /** The values that it has printed so far. */
  readonly printed: readonly unknown[];
  readonly said: () => string;
}

export function startOther(folder: string, ...args: readonly string[]): OtherProcess {
  const child = spawn(process.execPath, [PROGRAM, folder, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const printed: unknown[] = [];
  let text = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) printed.push(JSON.parse(line));
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  return { child, printed, said: () => errors };
}

/** Runs it to its end; answers what it printed. */
export async function runOther(folder: string, ...args: readonly string[]): Promise<readonly unknown[]> {
  const other = startOther(folder, ...args);
  const [code] = (await once(other.child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the other process ended with ${code}: ${other.said()}`);
  return other.printed;
}

/** Looks again and again until `condition` holds. @throws after the deadline, saying what was waited for */
export async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const limit = performance.now() + DEADLINE_MS;
  while (!(await condition())) {
    if (performance.now() > limit) throw new Error(`it did not happen in time: ${what}`);
    await sleep(20);
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
