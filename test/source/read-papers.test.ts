import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readPapers } from '../../ingest/source/read-papers.ts';
import type { SourceRecord } from '../../ingest/source/source-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'benchgraph-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(path: string, input: Readable = Readable.from([])): Promise<SourceRecord[]> {
  return collect(readPapers(path, input));
}

async function collect(records: AsyncIterable<SourceRecord>): Promise<SourceRecord[]> {
  const found: SourceRecord[] = [];
  for await (const record of records) found.push(record);
  return found;
}

const LINE = '{"id": "a1", "title": "T", "abstract": "An abstract."}';

describe('JSON Lines', () => {
  test('keeps the id, the text as it is, and what is known beside it', async () => {
    const text = 'Two  blanks,\nnewline, \u2003 wide blank.';
    const line = JSON.stringify({
      id: 'x',
      title: 'T',
      abstract: text,
      year: 2020,
      venue: 'V',
      authors: ['A', 'B'],
      url: 'https://example.org/a',
    });
    const [record] = await read(file('one.jsonl', line));
    expect(record).toEqual({
      kind: 'paper',
      paper: {
        id: 'x',
        title: 'T',
        abstract: text,
        date: null,
        year: 2020,
        venue: 'V',
        url: 'https://example.org/a',
        source: 'one.jsonl',
        authors: ['A', 'B'],
        authorCount: 2,
      },
    });
  });

  test('goes on after a bad line and says which one it was', async () => {
    const records = await read(
      file('bad.jsonl', `${LINE}\n{"id": "broken", \n\n{"title": 5}\n{"id": "none"}\n${LINE}\n`),
    );
    expect(records.map((record) => (record.kind === 'paper' ? 'paper' : record.place))).toEqual([
      'paper',
      'line 2',
      'line 4',
      'line 5',
      'paper',
    ]);
  });

  test.each([
    ['a script as address', { url: 'javascript:alert(1)' }, 'url'],
    ['a year that is no number', { year: 'last' }, 'year'],
    ['a date that is no day', { date: '31 May' }, 'date'],
  ] as const)('leaves out %s', async (_name, extra, field) => {
    const [record] = await read(
      file('odd.jsonl', JSON.stringify({ id: 'x', title: 'T', abstract: 'A', ...extra })),
    );
    expect(record?.kind === 'paper' ? record.paper[field] : 'bad').toBeNull();
  });

  test('gives the same paper the same id where a record has none', async () => {
    const lines = [
      '{"title": "Deep  Réading!", "abstract": "A"}',
      '{"title": "deep reading", "abstract": "B"}',
      '{"title": "other", "abstract": "A"}',
    ];
    const ids = (await read(file('noid.jsonl', lines.join('\n')))).map((record) =>
      record.kind === 'paper' ? record.paper.id : '',
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('takes keys such as __proto__ for data', async () => {
    const [record] = await read(
      file('proto.jsonl', '{"id": "x", "title": "T", "abstract": "A", "__proto__": {"venue": "polluted"}}'),
    );
    expect(record?.kind === 'paper' ? record.paper.venue : 'bad').toBeNull();
    expect(({} as { venue?: string }).venue).toBeUndefined();
  });

  test('refuses an id that holds half a character, and mends other texts', async () => {
    const text =
      '"title": "T\\udc00", "abstract": "We\\ud800 😀", "venue": "V\\ud800", "authors": ["A\\ud800"]';
    const records = await read(
      file('surrogates.jsonl', `{"id": "x\\ud800", ${text}}\n{"id": "😀", ${text}}\n`),
    );
    expect(records).toMatchObject([
      { kind: 'bad', place: 'line 1', reason: expect.stringMatching(/^id .*lone surrogate/) },
      { kind: 'paper', paper: { id: '😀', title: 'T\uFFFD', abstract: 'We\uFFFD 😀' } },
    ]);
    expect(records[1]).toMatchObject({ paper: { venue: 'V\uFFFD', authors: ['A\uFFFD'] } });
  });

  test('reports a line that is no UTF-8, and goes on', async () => {
    const bad = Buffer.concat([Buffer.from(LINE.slice(0, -2)), Buffer.from([0xff]), Buffer.from('"}\n')]);
    const records = await read(file('latin.jsonl', Buffer.concat([bad, Buffer.from(`${LINE}\n`), bad])));
    expect(records).toMatchObject([
      { kind: 'bad', place: 'line 1', reason: expect.stringContaining('UTF-8') },
      { kind: 'paper' },
      { kind: 'bad', place: 'line 3' },
    ]);
  });

  test('reports a paper of a page that is no UTF-8, and reads the others', async () => {
    const abstract = 'We study things. '.repeat(20);
    const footer = '• 5 authors\n\n·\n\nOct 31, 2024\n\n';
    const page = Buffer.from(`First\n\n${abstract}\n\n${footer}S@cond\n\n${abstract}\n\n${footer}`);
    page[page.indexOf('@')] = 0xe9;
    expect(await read(file('latin.txt', page))).toMatchObject([
      { kind: 'paper', paper: { title: 'First' } },
      { kind: 'bad', place: '"S\uFFFDcond"', reason: expect.stringContaining('UTF-8') },
    ]);
  });

  test('refuses a line that no paper has', async () => {
    const [record] = await read(
      file('long.jsonl', `{"id": "x", "title": "T", "abstract": "${'a'.repeat(4_000_001)}"}`),
    );
    expect(record).toMatchObject({ kind: 'bad', place: 'line 1' });
  });
});

describe('any input', () => {
  test.each([
    ['gzip', gzipSync(`${LINE}\n`)],
    ['a byte order mark and Windows line ends', `\uFEFF${LINE}\r\n`],
    ['no final line end', LINE],
  ])('is read with %s', async (name, content) => {
    expect(await read(file(`${name.slice(0, 4)}.x`, content))).toMatchObject([
      { kind: 'paper', paper: { id: 'a1' } },
    ]);
  });

  test('is read from standard input', async () => {
    expect(await read('-', Readable.from([LINE.slice(0, 10), LINE.slice(10)]))).toMatchObject([
      { paper: { id: 'a1', source: 'standard input' } },
    ]);
  });

  test('is decoded whole where a chunk ends inside a character', async () => {
    const bytes = Buffer.from('{"id": "é", "title": "→", "abstract": "A"}');
    const chunks = [...bytes].map((byte) => Buffer.from([byte]));
    expect(await read('-', Readable.from(chunks))).toMatchObject([{ paper: { id: 'é', title: '→' } }]);
  });

  test.each([
    ['nothing', '', 'INPUT_EMPTY'],
    ['blanks only', ' \n\n ', 'INPUT_EMPTY'],
    ['bytes that are no text', Buffer.from([1, 0, 2, 3]), 'INPUT_UNRECOGNISED'],
    ['prose', 'Dear all, this is a letter.', 'INPUT_UNRECOGNISED'],
    ['broken gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), 'INPUT_UNREADABLE'],
  ])('is refused with a code where it holds %s', async (name, content, code) => {
    await expect(read(file(`refused-${name}`, content))).rejects.toMatchObject({ code });
  });

  test.each([
    ['no file', 'INPUT_NOT_FOUND', () => join(folder, 'missing.jsonl')],
    ['a folder', 'INPUT_UNREADABLE', () => folder],
  ])('is refused where there is %s', async (_name, code, path) => {
    await expect(read(path())).rejects.toMatchObject({ code });
  });
});
