import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'benchgraph-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RESULT = '{"id": "b", "title": "Lumina", "abstract": "We propose Lumina. It reaches 88.5% on GSM8K."}';
const EMPTY = '{"id": "a", "title": "Nothing", "abstract": "No figures here."}';

function linesOf(text: string): Extraction[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Extraction);
}

describe('benchgraph extract', () => {
  test('prints a line for every paper in input order, also for one without results', async () => {
    const { code, out } = await runCli(['extract', '-'], { input: `${EMPTY}\n${RESULT}\n${EMPTY}` });
    expect(code).toBe(0);
    expect(linesOf(out).map(({ id, results }) => [id, results.length])).toEqual([
      ['a', 0],
      ['b', 1],
      ['a', 0],
    ]);
  });

  test('prints every field that is promised', async () => {
    const { out } = await runCli(['extract'], { input: RESULT });
    const [extraction] = linesOf(out);
    expect(Object.keys(extraction ?? {})).toEqual([
      'id',
      'title',
      'methods',
      'benchmarks',
      'baseModels',
      'compared',
      'metrics',
      'evaluations',
      'comparisons',
      'results',
      'skips',
    ]);
    expect(Object.keys(extraction?.results[0] ?? {}).toSorted()).toEqual(
      [
        'value',
        'valueLow',
        'baselineValue',
        'kind',
        'unit',
        'direction',
        'qualifier',
        'relative',
        'quantity',
        'method',
        'benchmark',
        'baseModel',
        'metric',
        'baseline',
        'scope',
        'number',
        'evidence',
        'sentence',
        'confidence',
        'rule',
      ].toSorted(),
    );
    expect(extraction?.benchmarks[0]).toMatchObject({
      name: 'GSM8K',
      canonicalId: 'benchmark:gsm8k',
      introduced: false,
    });
  });

  test('writes a file whole, and nothing where it fails', async () => {
    const out = join(folder, 'out.jsonl');
    expect((await runCli(['extract', '-', '--out', out], { input: RESULT })).code).toBe(0);
    expect(linesOf(readFileSync(out, 'utf8'))).toHaveLength(1);
    const missing = join(folder, 'no-folder', 'out.jsonl');
    const { code, err } = await runCli(['extract', '-', '--out', missing], { input: RESULT });
    expect([code, err]).toEqual([1, expect.stringContaining('[OUTPUT_UNWRITABLE]')]);
    expect(readdirSync(folder)).toEqual(['out.jsonl']);
  });

  test('does what it can and says what failed', async () => {
    const good = join(folder, 'good.jsonl');
    writeFileSync(good, `${RESULT}\nnot json\n`);
    const binary = join(folder, 'binary.bin');
    writeFileSync(binary, Buffer.from([0, 1, 2]));
    const { code, out, err } = await runCli(['extract', good, join(folder, 'missing.jsonl'), binary]);
    expect(code).toBe(1);
    expect(linesOf(out)).toHaveLength(1);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^good\.jsonl, line 2: expected one JSON object a line/),
      expect.stringMatching(/missing\.jsonl, the input: expected a file or a folder, there is none$/),
      expect.stringMatching(/binary\.bin, the input: expected text, this is a binary file$/),
    ]);
  });

  test('ends quietly where its reader has seen enough', async () => {
    const many = join(folder, 'many.jsonl');
    writeFileSync(many, `${RESULT}\n`.repeat(5_000));
    expect(existsSync(many)).toBe(true);
    const { code, err } = await runCli(['extract', many]);
    expect([code, err]).toEqual([0, '']);
  });
});

describe('wrong usage ends with 2 and says what is right', () => {
  test.each([
    [['frobnicate'], 'unknown command'],
    [['extract', '--frobnicate'], 'unknown option'],
    [['ingest'], "missing required argument 'inputs'"],
    [['query'], 'missing required argument'],
    [['query', 'RETURN 1', '--format', 'xml'], 'Allowed choices are table, json, csv'],
    [['query', 'RETURN 1', '--param', 'novalue'], 'expected name=value'],
    [['eval', 'gold.jsonl'], "required option '--abstracts"],
  ])('%j', async (args, sentence) => {
    const { code, err } = await runCli(args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test('a variable that is wrong is named, its value is not printed', async () => {
    const { code, err } = await runCli(['stats'], { environment: { NEO4J_URI: 'http://secret-host:7474' } });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('NEO4J_URI: expected an address that starts with one of bolt://'),
    ]);
    expect(err).not.toContain('secret-host');
  });

  test.each(['extract', 'ingest', 'query', 'stats', 'eval'])('%s --help ends with 0', async (command) => {
    const { code, out } = await runCli([command, '--help']);
    expect([code, out]).toEqual([0, expect.stringContaining('Usage: benchgraph')]);
  });
});
