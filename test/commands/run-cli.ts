import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/ensure.mjs';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a user would; `input` goes to its standard input. */
export async function runCli(
  args: readonly string[],
  options: { input?: string; environment?: Record<string, string>; cwd?: string } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, 'scripts/benchgraph.mjs'), ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, NEO4J_URI: '', ...options.environment },
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, out: out.join(''), err: err.join('') };
}
