import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isHfDailyPage, readHfDailyPage } from '../../ingest/source/hf-daily-page.ts';
import type { SourceRecord } from '../../ingest/source/source-record.ts';
import { shared } from '../setup/shared.ts';

const ABSTRACT = `${'A reader is described that reads with care and writes down what it has read. '.repeat(5)}It works.`;

function read(text: string): SourceRecord[] {
  return [...readHfDailyPage(text, 'page.txt')];
}

function papersOf(text: string): object[] {
  return read(text).map((record) =>
    record.kind === 'paper'
      ? {
          title: record.paper.title,
          date: record.paper.date,
          authorCount: record.paper.authorCount,
          whole: record.paper.abstract === ABSTRACT,
        }
      : { bad: record.place },
  );
}

const HEADER =
  'new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\nbyAK and the research community\n\nDec 11\n\n';

describe('pages with footers', () => {
  test('gives title, abstract, authors and date, the year of the page where a date has none', () => {
    const page = `${HEADER}First Title\n\n${ABSTRACT}\n\n  • 5 authors\n·\nMay 25\n\nSecond Title\n\n${ABSTRACT}\n\n  • 1 author\n·\nOct 31, 2024 3\n`;
    expect(papersOf(page)).toEqual([
      { title: 'First Title', date: '2025-05-25', authorCount: 5, whole: true },
      { title: 'Second Title', date: '2024-10-31', authorCount: 1, whole: true },
    ]);
  });

  test('keeps papers apart that have no footer', () => {
    const page = `${HEADER}First Title\n\n${ABSTRACT}\n\nSecond Title\n\n${ABSTRACT}\n\n  • 5 authors\n·\nMay 25, 2023\n`;
    expect(papersOf(page)).toEqual([
      { title: 'First Title', date: null, authorCount: null, whole: true },
      { title: 'Second Title', date: '2023-05-25', authorCount: 5, whole: true },
    ]);
  });

  test('takes an organisation for part of the footer', () => {
    const page = `${HEADER}First Title\n\n${ABSTRACT}\n\nacme Acme\n·\nSep 30, 2022 2\n\nSecond Title\n\n${ABSTRACT}\n`;
    expect(papersOf(page)).toEqual([
      { title: 'First Title', date: '2022-09-30', authorCount: null, whole: true },
      { title: 'Second Title', date: null, authorCount: null, whole: true },
    ]);
  });

  test('leaves the year open where no date of the page has one', () => {
    expect(papersOf(`${HEADER}First Title\n\n${ABSTRACT}\n\n  • 5 authors\n·\nMay 25\n`)).toEqual([
      { title: 'First Title', date: null, authorCount: 5, whole: true },
    ]);
  });

  test('reports a title without an abstract and goes on', () => {
    const page = `${HEADER}A Lonely Title\n\nFirst Title\n\n${ABSTRACT}\n\n  • 5 authors\n·\nMay 25, 2023\n`;
    expect(papersOf(page)).toEqual([
      { bad: 'line 13' },
      { title: 'First Title', date: '2023-05-25', authorCount: 5, whole: true },
    ]);
  });
});

describe('pages of title and abstract lines', () => {
  test('cuts the header off the first title', () => {
    const page = `Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribeFirst Title\n${ABSTRACT}\nSecond Title\n${ABSTRACT}`;
    expect(papersOf(page)).toEqual([
      { title: 'First Title', date: null, authorCount: null, whole: true },
      { title: 'Second Title', date: null, authorCount: null, whole: true },
    ]);
  });
});

test.each([
  ['Get trending papers in your email inbox!\nSubscribeX', true],
  ['{"title": "a saved page"}', false],
  ['Dear all,\nplease find attached', false],
])('tells a saved page from other text: %j', (text, is) => expect(isHfDailyPage(text)).toBe(is));

describe.skipIf(!existsSync(shared('seeds')))(
  'the three real pages (skipped where ../shared is missing)',
  () => {
    const gold = new Map(
      readFileSync(shared('gold/dev.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { title: string; abstract: string })
        .map(({ title, abstract }) => [title, abstract]),
    );

    test.each([
      ['000_b95e8fc5c77486fe.txt', 49, 46, 47],
      ['001_97922eb66ea6c4bc.txt', 65, 0, 0],
      ['004_a2a4ae9bad4bc7a5.txt', 84, 72, 74],
    ])('gives every paper of %s whole', (name, papers, withAuthors, withDate) => {
      const records = read(readFileSync(shared(`seeds/${name}`), 'utf8'));
      const found = records.flatMap((record) => (record.kind === 'paper' ? [record.paper] : []));
      expect(found).toHaveLength(papers);
      expect(records).toHaveLength(papers);
      expect(found.filter(({ authorCount }) => authorCount !== null)).toHaveLength(withAuthors);
      expect(found.filter(({ date }) => date !== null)).toHaveLength(withDate);
      for (const { title, abstract } of found) expect(abstract).toBe(gold.get(title));
    });

    test('gives 184 different papers', () => {
      const ids = [
        '000_b95e8fc5c77486fe.txt',
        '001_97922eb66ea6c4bc.txt',
        '004_a2a4ae9bad4bc7a5.txt',
      ].flatMap((name) =>
        read(readFileSync(shared(`seeds/${name}`), 'utf8')).flatMap((record) =>
          record.kind === 'paper' ? [record.paper.id] : [],
        ),
      );
      expect(new Set(ids).size).toBe(184);
    });
  },
);
