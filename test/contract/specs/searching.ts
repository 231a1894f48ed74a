import { beforeEach, describe, expect, test } from 'vitest';
import type { SearchType } from '../../../ingest/graph/graph-store.ts';
import { openForTests } from '../open-for-tests.ts';
import { aName, aPaper } from '../papers.ts';
import type { MakeTestStore } from '../test-store.ts';

const ALL: readonly SearchType[] = ['Method', 'BaseModel', 'Benchmark', 'Metric', 'Paper'];

export function specifySearching(make: MakeTestStore): void {
  describe('searching', () => {
    const opened = openForTests(make);
    beforeEach(async () => {
      await opened.store.replacePapers([
        titled('p1', 'Graph transformers for language', [
          aName('Benchmark', 'gsm8k', { name: 'GSM8K', aliases: ['Grade School Math'] }),
          aName('Benchmark', 'gsm-hard', { name: 'GSM-Hard' }),
          aName('Method', 'gpt-4', { name: 'GPT-4', isBaseModel: true }),
        ]),
        titled('p2', 'Reasoning about trees', [
          aName('Benchmark', 'gsm8k', { name: 'GSM8K' }),
          aName('Method', 'gpt-4o', { name: 'GPT-4o', isBaseModel: true }),
          aName('Method', 'gpt-4', { name: 'GPT-4', isBaseModel: true }),
        ]),
        titled('p3', 'Reasoning over graphs with language models', [
          aName('Benchmark', 'gsm8k', { name: 'GSM8K' }),
          aName('Benchmark', 'gsm', { name: 'GSM' }),
          aName('Metric', 'accuracy', { name: 'accuracy' }),
        ]),
      ]);
    });

    test('finds names by their beginning, an exact one first, then the one that more papers mention', async () => {
      expect(await idsOf('gsm', ['Benchmark'])).toEqual(['gsm', 'gsm8k', 'gsm-hard']);
      expect(await idsOf('GPT-4', ['Method'])).toEqual(['gpt-4', 'gpt-4o']);
    });

    test.each(['gsm8k', 'GSM 8k', 'gsm-8K', 'gms8k', 'grade school', 'Grade Shcool Math', ' gsm8k '])(
      'finds GSM8K as %j',
      async (text) => {
        expect((await idsOf(text, ['Benchmark']))[0]).toBe('gsm8k');
      },
    );

    test('finds papers by words of their title', async () => {
      expect(await idsOf('reasoning trees', ['Paper'])).toEqual(['p2', 'p3']);
      expect(await idsOf('language', ['Paper'])).toHaveLength(2);
      expect(await idsOf('nowhere', ['Paper'])).toEqual([]);
    });

    test('says what kind of thing it found, and keeps to the kinds asked for', async () => {
      const hits = await opened.store.search('gpt', ALL, 10);
      expect(hits.map(({ type, id, name }) => ({ type, id, name }))).toEqual([
        { type: 'BaseModel', id: 'gpt-4', name: 'GPT-4' },
        { type: 'BaseModel', id: 'gpt-4o', name: 'GPT-4o' },
      ]);
      expect((await opened.store.search('gpt', ['Method'], 10)).map(({ type }) => type)).toEqual([
        'Method',
        'Method',
      ]);
      expect(await idsOf('gpt', ['Benchmark'])).toEqual([]);
      expect(await idsOf('accuracy', ['Metric'])).toEqual(['accuracy']);
    });

    test('follows what is written, changed and removed', async () => {
      await idsOf('gsm', ['Benchmark']);
      await opened.store.replacePapers([
        titled('p4', 'Newest work', [aName('Benchmark', 'gsm-plus', { name: 'GSM-Plus' })]),
      ]);
      expect(await idsOf('gsm plus', ['Benchmark'])).toContain('gsm-plus');
      expect(await idsOf('newest', ['Paper'])).toEqual(['p4']);
      await opened.store.removePapers(['p4']);
      expect(await idsOf('gsm plus', ['Benchmark'])).not.toContain('gsm-plus');
      expect(await idsOf('newest', ['Paper'])).toEqual([]);
      await opened.store.clear();
      expect(await idsOf('gsm', ALL)).toEqual([]);
    });

    test('finds the same after the store was opened again', async () => {
      await opened.reopen();
      expect(await idsOf('gsm8k', ['Benchmark'])).toContain('gsm8k');
      expect(await idsOf('trees', ['Paper'])).toEqual(['p2']);
    });

    test('gives no more than asked for, and papers their part of it', async () => {
      const names = Array.from({ length: 20 }, (_, index) =>
        aName('Method', `reason-${index}`, { name: `Reason ${index}` }),
      );
      await opened.store.replacePapers([titled('p5', 'Reason with many', names)]);
      const hits = await opened.store.search('reason', ALL, 9);
      expect(hits).toHaveLength(9);
      expect(hits.some(({ type }) => type === 'Paper')).toBe(true);
      expect(await opened.store.search('reason', ALL, 0)).toEqual([]);
    });

    test.each([
      '',
      '   ',
      '"',
      '*',
      'AND OR NOT',
      '(((',
      '~2',
      'title:x',
      '\\',
      '+-!',
      '`',
      'a'.repeat(5_000),
    ])('takes %j as text', async (text) => {
      expect(Array.isArray(await opened.store.search(text, ALL, 5))).toBe(true);
    });

    test('takes a very long text for its beginning', async () => {
      expect(await opened.store.search('gsm '.repeat(2_000), ['Benchmark'], 5)).not.toEqual([]);
      expect(await opened.store.search('a'.repeat(5_000), ALL, 5)).toEqual([]);
    });

    async function idsOf(text: string, types: readonly SearchType[]): Promise<string[]> {
      return (await opened.store.search(text, types, 10)).map(({ id }) => id);
    }
  });
}

function titled(id: string, title: string, names: Parameters<typeof aPaper>[1]): ReturnType<typeof aPaper> {
  const paper = aPaper(id, names);
  return { ...paper, paper: { ...paper.paper, properties: { title } } };
}
