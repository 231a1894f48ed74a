// benchgraph resolve and explain-name, as they are called.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benchgraph-names-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('resolve prints id and parents of every name, by rules and by aliases', async () => {
  const aliases = join(folder, 'mine.jsonl');
  writeFileSync(aliases, '{"type": "benchmark", "name": "Foo", "sameAs": "GSM8K"}\n');
  const input = '{"type": "model", "name": "Qwen 2.5 7B"}\n\n{"type": "benchmark", "name": "foo"}\n';
  const { out: stdout, code } = await runCli(['resolve', '-', '--aliases', aliases], { input });
  expect(code).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      type: 'model',
      name: 'Qwen 2.5 7B',
      canonicalId: 'method:qwen2.5-7b',
      parentIds: ['method:qwen2.5', 'method:qwen'],
    },
    { type: 'benchmark', name: 'foo', canonicalId: 'benchmark:gsm8k', parentIds: [] },
  ]);
});

test('resolve says which line is wrong, and what was expected', async () => {
  const { err: stderr, code } = await runCli(['resolve', '-'], {
    input: '{"type": "model", "name": "a"}\n{"name": "b"}\n',
  });
  expect(code).toBe(1);
  expect(stderr).toContain('-, line 2: expected {"type": "benchmark" | "model"');
});

test('explain-name says by which rule a name is resolved, and who uses it', async () => {
  const environment = { BENCHGRAPH_DATA: join(folder, 'data') };
  const paper = {
    id: 'p1',
    title: 'Lumina',
    abstract: 'We propose Lumina. Lumina reaches 88.5% accuracy on GSM-8K.',
  };
  await runCli(['ingest', '-'], { input: JSON.stringify(paper), environment });
  const { out: stdout, code } = await runCli(['explain-name', 'gsm 8k', '--type', 'benchmark'], {
    environment,
  });
  expect(code).toBe(0);
  expect(stdout).toContain('as a benchmark: benchmark:gsm8k');
  expect(stdout).toContain('benchmark.known');
  expect(stdout).toContain('GSM-8K');
  expect(stdout).toContain('p1 Lumina');
});
