// The command line on all cores: the same as on one, and no process is left when it is over.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/ensure.mjs';
import { somePapers } from '../workers/many-papers.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'benchgraph-workers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, count: number): string {
  const path = join(folder, name);
  const lines = somePapers(count).map((paper) => JSON.stringify(paper));
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

test('extract prints the same to the last byte with and without workers', async () => {
  const papers = write('papers.jsonl', 700);
  const alone = await runCli(['extract', papers, '--workers', '0']);
  expect(alone).toMatchObject({ code: 0, err: '' });
  expect(await runCli(['extract', papers, '--workers', '2'])).toEqual(alone);
});

test('ingest stores and counts the same with and without workers', async () => {
  const papers = write('to-store.jsonl', 700);
  const outs: string[] = [];
  for (const workers of ['0', '2']) {
    const environment = { BENCHGRAPH_DATA: join(folder, `data-${workers}`) };
    const { code, out } = await runCli(['ingest', papers, '--workers', workers], { environment });
    expect(code).toBe(0);
    const { out: stats } = await runCli(['stats', '--json'], { environment });
    const { nodes, relationships } = JSON.parse(stats) as { nodes: unknown; relationships: unknown };
    outs.push(out, JSON.stringify({ nodes, relationships }));
  }
  expect(outs.slice(2)).toEqual(outs.slice(0, 2));
  expect(outs[0]).toContain('700 read: 700 new');
});

test.each(['-1', '1.5', 'all', '257', ''])('--workers %j is refused with what is expected', async (value) => {
  const { code, err } = await runCli(['extract', '-', `--workers=${value}`]);
  expect(code).toBe(2);
  expect(err).toContain('expected a whole number from 0 (none) to 256');
});

test.skipIf(process.platform === 'win32')('Ctrl-C ends it in the middle of its work', async () => {
  const papers = write('many.jsonl', 10_000);
  const child = spawn(
    process.execPath,
    [join(root, 'scripts/benchgraph.mjs'), 'extract', papers, '--workers', '2'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  // Enough that the workers run. What is printed is read on, so that it is not the end of its reader that ends it.
  await new Promise<void>((resolve) => {
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      lines += chunk.toString('utf8').split('\n').length - 1;
      if (lines > 700) resolve();
    });
  });
  child.kill('SIGINT');
  expect(await ended).toEqual([null, 'SIGINT']);
});
