import { describe, expect, test } from 'vitest';
import type { PaperGraph } from '../../../ingest/model/paper-graph.ts';
import { aQuery, dumpGraph } from '../dump-graph.ts';
import { openForTests } from '../open-for-tests.ts';
import { aName, anEdge, aPaper, aStudy } from '../papers.ts';
import type { MakeTestStore } from '../test-store.ts';

const METHODS = aQuery(`
  MATCH (m:Method)
  RETURN m.id AS id, m.name AS name, m.aliases AS aliases, 'BaseModel' IN labels(m) AS isBaseModel
  ORDER BY id`);

export function specifyNames(make: MakeTestStore): void {
  describe('names that papers share', () => {
    const opened = openForTests(make);

    test('shows the spelling with the highest rank, and of equals the first', async () => {
      const spellings = [
        { name: 'gsm-8k', nameRank: 1, aliases: ['GSM 8k'] },
        { name: 'GSM8k', nameRank: 2 },
        { name: 'GSM8K', nameRank: 2, aliases: ['gsm-8k', 'Grade School Math'] },
      ];
      await opened.store.replacePapers(
        spellings.map((spelling, index) => aPaper(`p${index}`, [aName('Benchmark', 'gsm8k', spelling)])),
      );
      const rows = await opened.store.read(
        aQuery('MATCH (b:Benchmark) RETURN b.name AS name, b.aliases AS aliases'),
      );
      expect(rows).toEqual([{ name: 'GSM8K', aliases: ['GSM 8k', 'GSM8k', 'Grade School Math', 'gsm-8k'] }]);
    });

    test('forgets the spelling, the properties and the label that a paper brought when it goes', async () => {
      const plain = aPaper('p1', [aName('Method', 'm', { name: 'Model' })]);
      const rich = aPaper('p2', [
        aName('Method', 'm', {
          name: 'MODEL',
          nameRank: 3,
          aliases: ['The Model'],
          isBaseModel: true,
          properties: { family: 'Model' },
        }),
      ]);
      await opened.store.replacePapers([plain]);
      const before = await dumpGraph(opened.store);
      await opened.store.replacePapers([rich]);
      expect(await opened.store.read(METHODS)).toEqual([
        { id: 'm', name: 'MODEL', aliases: ['Model', 'The Model'], isBaseModel: true },
      ]);
      await opened.store.removePapers(['p2']);
      expect(await dumpGraph(opened.store)).toEqual(before);
    });

    test('keeps the label of a base model while one paper says so', async () => {
      const base = [aName('Method', 'm', { isBaseModel: true })];
      const papers = [aPaper('p1', base), aPaper('p2', base), aPaper('p3', [aName('Method', 'm')])];
      await opened.store.replacePapers(papers);
      const isBaseModel = async () => (await opened.store.read(METHODS)).map((row) => row['isBaseModel']);
      await opened.store.removePapers(['p1']);
      expect(await isBaseModel()).toEqual([true]);
      await opened.store.removePapers(['p2']);
      expect(await isBaseModel()).toEqual([false]);
    });

    test('removes a name with the last paper that mentions it, and what it was a variant of', async () => {
      await opened.store.replacePapers([aVariant('p1', 'qwen-7b-chat'), aVariant('p2', 'qwen-7b-code')]);
      expect((await opened.store.counts()).relationships).toMatchObject({ VARIANT_OF: 3 });
      await opened.store.removePapers(['p1']);
      expect((await opened.store.read(METHODS)).map(({ id }) => id)).toEqual([
        'qwen',
        'qwen-7b',
        'qwen-7b-code',
      ]);
      await opened.store.removePapers(['p2']);
      expect(await opened.store.read(METHODS)).toEqual([]);
      expect((await opened.store.counts()).relationships).toMatchObject({ VARIANT_OF: 0 });
    });

    test('moves a name to another parent when its papers say so', async () => {
      await opened.store.replacePapers([aVariant('p1', 'qwen-7b-chat')]);
      const names = [aName('Method', 'qwen-7b-chat'), aName('Method', 'other')];
      const moved = aPaper('p1', names, [anEdge('VARIANT_OF', 'Method qwen-7b-chat', 'Method other')]);
      await opened.store.replacePapers([{ ...moved, paper: { ...moved.paper, fingerprint: 'new' } }]);
      const after = await dumpGraph(opened.store);
      await opened.store.clear();
      await opened.store.replacePapers([{ ...moved, paper: { ...moved.paper, fingerprint: 'new' } }]);
      expect(await dumpGraph(opened.store)).toEqual(after);
    });

    test('gives the same graph in whatever order and in whatever batches papers come', async () => {
      const papers = aCorpus();
      const expected = await storeAndDump(papers, papers.length);
      for (const [order, size] of [
        [papers.toReversed(), papers.length],
        [papers, 1],
        [rotate(papers, 3), 2],
        [rotate(papers.toReversed(), 5), 3],
      ] as const) {
        await opened.store.clear();
        expect(await storeAndDump(order, size)).toEqual(expected);
      }
    });

    test('removing papers gives the graph in which they never were', async () => {
      const papers = aCorpus();
      const kept = papers.filter((_, index) => index % 3 === 0);
      const expected = await storeAndDump(kept, kept.length);
      await opened.store.clear();
      await storeAndDump(papers, 2);
      const gone = papers.filter((paper) => !kept.includes(paper)).map(({ paper }) => paper.id);
      expect(await opened.store.removePapers([...gone, 'never there'])).toBe(gone.length);
      expect(await dumpGraph(opened.store)).toEqual(expected);
    });

    async function storeAndDump(papers: readonly PaperGraph[], batchSize: number) {
      for (let start = 0; start < papers.length; start += batchSize)
        await opened.store.replacePapers(papers.slice(start, start + batchSize));
      return dumpGraph(opened.store);
    }
  });
}

/** A name with its parent and grandparent. */
function aVariant(id: string, method: string): PaperGraph {
  const names = ['qwen', 'qwen-7b', method].map((name) => aName('Method', name));
  return aPaper(id, names, [
    anEdge('VARIANT_OF', `Method ${method}`, 'Method qwen-7b'),
    anEdge('VARIANT_OF', 'Method qwen-7b', 'Method qwen'),
  ]);
}

/** Papers that agree and disagree about names in every way that counts. */
function aCorpus(): PaperGraph[] {
  return [
    aStudy({ id: 'p1', spelling: { name: 'Ours', aliases: ['ours', 'OURS'] }, method: 'shared' }),
    aStudy({ id: 'p2', spelling: { name: 'OURS', nameRank: 2 }, method: 'shared' }),
    aStudy({ id: 'p3', spelling: { name: 'Another', properties: { family: 'x' } }, method: 'shared' }),
    aStudy({ id: 'p4', spelling: { properties: { family: 'y', version: '2' } }, method: 'shared' }),
    aStudy({ id: 'p5', loser: 'shared', benchmarks: ['gsm8k', 'math'] }),
    aStudy({ id: 'p6', baseModel: 'qwen-7b', benchmarks: ['math', 'mmlu', 'gsm8k'] }),
    aVariant('p7', 'qwen-7b-chat'),
    aVariant('p8', 'shared'),
  ];
}

function rotate<Value>(values: readonly Value[], by: number): Value[] {
  return [...values.slice(by), ...values.slice(0, by)];
}
