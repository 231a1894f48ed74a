import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { isRunning, until } from '../contract/other-process.ts';

const PROGRAM = fileURLToPath(new URL('../contract/programs/orphan.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'benchgraph-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a console process that is busy when its parent is killed ends, and leaves nothing on disk', async () => {
  writeFileSync(join(folder, 'left'), 'by the engine');
  const parent = spawn(process.execPath, [PROGRAM, 'parent', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString('utf8'));
  expect(isRunning(pid)).toBe(true);
  parent.kill('SIGKILL');
  await until('it has ended', () => !isRunning(pid));
  expect(existsSync(folder)).toBe(false);
});
