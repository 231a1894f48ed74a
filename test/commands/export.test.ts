import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someReadPapers } from '../contract/read-papers.ts';
import { runServer } from '../server/fixture/run-server.ts';
import { runCli, type Ran } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'benchgraph-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string): string => join(folder, name);
const environment = { BENCHGRAPH_DATA: inFolder('data') };

/** Texts that have to be escaped somewhere. */
const ODD = {
  id: 'odd "<&>\u0001',
  title: 'A, "quoted" <title> & more 🦙',
  abstract: 'We propose Odd. Odd reaches 12%.\nIt = 1; 2',
};

beforeAll(async () => {
  const input = [...someReadPapers(), ODD].map((paper) => JSON.stringify(paper)).join('\n');
  await runCli(['ingest', '-'], { input, environment });
}, 60_000);

async function exportTo(name: string, ...args: readonly string[]): Promise<Ran> {
  return runCli(['export', '--out', inFolder(name), ...args], { environment });
}

describe('benchgraph export', () => {
  test('writes JSON Lines that import reads back, beside a server that holds the data', async () => {
    const server = await runServer(environment);
    expect(await exportTo('graph.jsonl.gz')).toEqual({ code: 0, out: '', err: '' });
    const printed = await runCli(['export'], { environment });
    await server.stop();
    const text = gunzipSync(readFileSync(inFolder('graph.jsonl.gz'))).toString('utf8');
    expect(printed).toEqual({ code: 0, out: text, err: '' });
    const records = text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { record: string }).record);
    expect(records.toSpliced(1, records.length - 6)).toEqual([
      'head',
      'paper',
      'paper',
      'paper',
      'paper',
      'end',
    ]);

    const other = { BENCHGRAPH_DATA: inFolder('other') };
    const imported = await runCli(['import', inFolder('graph.jsonl.gz')], { environment: other });
    expect(imported).toMatchObject({ code: 0, out: 'papers   4 new, 0 changed, 0 unchanged, 0 failed\n' });
    expect((await runCli(['export'], { environment: other })).out).toBe(text);
    const again = await runCli(['import', '-'], { environment: other, input: text });
    expect(again.out).toBe('papers   0 new, 0 changed, 4 unchanged, 0 failed\n');
  });

  test('writes CSV with a row for each node and relationship', async () => {
    await exportTo('graph.csv', '--format', 'csv');
    const text = readFileSync(inFolder('graph.csv'), 'utf8');
    expect(text).toMatch(/^_key,_labels,_id,_from,_to,_type,title,abstract,/);
    expect(text).toContain('Paper/read:1,Paper,read:1,,,,Lumina: Reading Slowly,');
    expect(text).toContain('"A, ""quoted"" <title> & more 🦙"');
    expect(text).toContain(',,,Paper/read:1,Method/method:lumina,PROPOSES,');
  });

  test.each([
    ['graphml', 'data', 'key'],
    ['gexf', 'attvalue', 'for'],
  ])('writes %s whose relationships lead between its nodes', async (format, valueTag, nameOf) => {
    await exportTo(`graph.${format}`, '--format', format);
    const text = readFileSync(inFolder(`graph.${format}`), 'utf8');
    expect(text).not.toContain('\u0001');
    // happy-dom takes no dot in the name of an attribute, and GraphML has `attr.name`.
    const readable = text.replaceAll(' attr.', ' attr-');
    const { DOMParser } = new Window();
    const document = new DOMParser().parseFromString(readable, 'application/xml');
    expect(document.querySelector('parsererror')).toBeNull();
    const attribute = (tag: string, name: string): (string | null)[] =>
      [...document.getElementsByTagName(tag)].map((element) => element.getAttribute(name));
    const nodes = new Set(attribute('node', 'id'));
    expect(nodes).toContain('Paper/odd "<&>\uFFFD');
    const ends = [...attribute('edge', 'source'), ...attribute('edge', 'target')];
    expect(ends.length).toBeGreaterThan(20);
    expect(ends.filter((end) => !nodes.has(end))).toEqual([]);
    expect(new Set(attribute(valueTag, nameOf))).toContain('higherIsBetter');
    expect(text).toContain('🦙');
  });

  test('leaves nothing behind where the file cannot be written', async () => {
    const { code, err } = await exportTo('missing/graph.jsonl');
    expect(code).toBe(1);
    expect(err).toContain('[OUTPUT_UNWRITABLE]');
    expect(readdirSync(folder).filter((name) => name.includes('.part-'))).toEqual([]);
    expect(existsSync(inFolder('missing'))).toBe(false);
  });
});

describe('benchgraph import', () => {
  const target = { BENCHGRAPH_DATA: inFolder('target') };
  const importFile = async (name: string, text: string): Promise<Ran> => {
    writeFileSync(inFolder(name), text);
    return runCli(['import', inFolder(name)], { environment: target });
  };

  test.each([
    ['papers.jsonl', '{"id": "a", "title": "T", "abstract": "A."}\n', 'line 1: expected the first line'],
    ['nothing.txt', 'nothing\n', 'line 1: expected the first line'],
    [
      'cut.jsonl',
      '{"record":"head","format":"benchgraph","version":1,"schemaVersion":1}\n',
      'line 2: expected the last line',
    ],
    [
      'wrong.jsonl',
      '{"record":"head","format":"benchgraph","version":1,"schemaVersion":1}\n{"record":"end","papers":1,"names":0}\n',
      'line 2: expected 1 papers and 0 names before it',
    ],
  ])('says of %s what is wrong with it', async (name, text, sentence) => {
    const { code, err } = await importFile(name, text);
    expect(code).toBe(1);
    expect(err).toContain(`${name}, ${sentence}`);
    expect(err).toContain('[INPUT_UNRECOGNISED]');
  });

  test('refuses the file of a newer benchgraph', async () => {
    const { code, err } = await importFile(
      'newer.jsonl',
      '{"record":"head","format":"benchgraph","version":1,"schemaVersion":99}\n',
    );
    expect(code).toBe(2);
    expect(err).toContain('[STORE_VERSION]');
  });
});

describe('benchgraph backup and restore', () => {
  test('give everything back, and take nothing away unasked', async () => {
    const file = inFolder('backup.jsonl.gz');
    expect(await runCli(['backup', file], { environment })).toMatchObject({ code: 0 });
    const before = await runCli(['export'], { environment });
    await runCli(['remove', 'read:1', 'read:2'], { environment });

    const refused = await runCli(['restore', file], { environment });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('[STORE_NOT_EMPTY]');
    expect(JSON.parse((await runCli(['stats', '--json'], { environment })).out)).toMatchObject({
      nodes: { Paper: 2 },
    });

    const broken = inFolder('broken.jsonl');
    writeFileSync(broken, before.out.slice(0, -20));
    const failed = await runCli(['restore', broken, '--replace'], { environment });
    expect(failed.err).toContain('[INPUT_UNRECOGNISED]');

    const restored = await runCli(['restore', file, '--replace'], { environment });
    expect(restored).toMatchObject({ code: 0, out: 'papers   4 new, 0 changed, 0 unchanged, 0 failed\n' });
    expect((await runCli(['export'], { environment })).out).toBe(before.out);
  });
});
