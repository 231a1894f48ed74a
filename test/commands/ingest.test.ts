import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'benchgraph-ingest-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that cannot be read is counted as a file, a bad line as a paper that failed', async () => {
  const papers = join(folder, 'papers.jsonl');
  const paper = '{"id": "a", "title": "Nothing", "abstract": "No figures here."}';
  writeFileSync(papers, `${paper}\n{"id": "b"}\n`);
  const environment = { BENCHGRAPH_DATA: join(folder, 'data') };
  const { code, out } = await runCli(['ingest', papers, join(folder, 'missing.jsonl')], { environment });
  expect(code).not.toBe(0);
  expect(out).toContain('inputs   1 could not be read\n');
  expect(out).toContain('papers   1 read: 1 new, 0 changed, 0 unchanged, 1 failed\n');
});
