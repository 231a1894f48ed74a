import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'benchgraph-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const abstracts = write('abstracts.jsonl', '{"id": "a", "title": "Nothing", "abstract": "No figures here."}');

describe('benchgraph eval', () => {
  test.each(['', '\n\n'])('refuses annotations that hold no paper: %j', async (text) => {
    const { code, out, err } = await runCli(['eval', write('gold.jsonl', text), '--abstracts', abstracts]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('[INPUT_EMPTY]');
  });

  test('gives no figure where there is nothing to count', async () => {
    const none = { proposed: [], benchmarks: [], base_models: [], compared: [], results: [] };
    const gold = write('nothing.jsonl', JSON.stringify({ id: 'a', ...none }));
    const { code, out } = await runCli(['eval', gold, '--abstracts', abstracts]);
    expect(code).toBe(0);
    expect(out).toMatch(/P +– +R +– +F1 +– +\(0 of 0, 0 extracted\)/);
    expect(out).not.toContain('1.000');
  });

  test('says in its help that the abstracts have to be named', async () => {
    const { out } = await runCli(['eval', '--help']);
    expect(out).toContain('<gold> --abstracts <file> [options]');
    expect(out).toMatch(/--abstracts <file>.*\(required\)/s);
  });
});
