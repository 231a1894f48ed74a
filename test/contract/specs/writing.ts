import { describe, expect, test } from 'vitest';
import type { PaperGraph } from '../../../ingest/model/paper-graph.ts';
import { dumpGraph, aQuery } from '../dump-graph.ts';
import { openForTests } from '../open-for-tests.ts';
import { aName, anEdge, aPaper, aStudy } from '../papers.ts';
import type { MakeTestStore } from '../test-store.ts';

export function specifyWriting(make: MakeTestStore): void {
  describe('writing papers', () => {
    const opened = openForTests(make);

    test('stores a paper with all that hangs on it', async () => {
      const report = await opened.store.replacePapers([aStudy({ id: 'p1' })]);
      expect(report).toEqual({ added: ['p1'], changed: [], unchanged: [], failed: [] });
      expect(await opened.store.counts()).toEqual({
        nodes: { Paper: 1, Method: 3, BaseModel: 1, Benchmark: 1, Metric: 1, Result: 1 },
        relationships: {
          PROPOSES: 1,
          INTRODUCES: 0,
          MENTIONS: 0,
          REPORTS: 1,
          OF: 1,
          ON: 1,
          WITH: 1,
          MEASURED_BY: 1,
          AGAINST: 1,
          EVALUATED_ON: 1,
          COMPARED_WITH: 1,
          BUILT_ON: 1,
          VARIANT_OF: 0,
        },
      });
      expect(await opened.store.fingerprints(['p1', 'p2'])).toEqual(new Map([['p1', 'fingerprint of p1']]));
    });

    test('leaves a paper alone whose fingerprint is stored', async () => {
      await opened.store.replacePapers([aStudy({ id: 'p1' })]);
      const before = await dumpGraph(opened.store);
      const token = await opened.store.changeToken();
      const report = await opened.store.replacePapers([aStudy({ id: 'p1', value: 1 })]);
      expect(report.unchanged).toEqual(['p1']);
      expect(await dumpGraph(opened.store)).toEqual(before);
      expect(await opened.store.changeToken()).toBe(token);
    });

    test('replaces what a changed paper brought, and nothing else', async () => {
      await opened.store.replacePapers([
        aStudy({ id: 'p1', benchmarks: ['gsm8k', 'math'], metric: 'f1' }),
        aStudy({ id: 'p2', method: 'other' }),
      ]);
      const changed = aStudy({ id: 'p1', fingerprint: 'new', benchmarks: ['mmlu'], value: 12 });
      expect((await opened.store.replacePapers([changed])).changed).toEqual(['p1']);
      const replaced = await dumpGraph(opened.store);
      await opened.store.clear();
      await opened.store.replacePapers([aStudy({ id: 'p2', method: 'other' }), changed]);
      expect(await dumpGraph(opened.store)).toEqual(replaced);
    });

    test('reports each paper once and in the order of the batch; of two with one id the last counts', async () => {
      await opened.store.replacePapers([aStudy({ id: 'p2' }), aStudy({ id: 'p3' })]);
      const report = await opened.store.replacePapers([
        aStudy({ id: 'p4', fingerprint: 'first', value: 1 }),
        aStudy({ id: 'p3', fingerprint: 'new' }),
        aStudy({ id: 'p2' }),
        aStudy({ id: 'p4', fingerprint: 'last', value: 2 }),
        aStudy({ id: 'p1' }),
      ]);
      expect(report).toEqual({ added: ['p4', 'p1'], changed: ['p3'], unchanged: ['p2'], failed: [] });
      expect(await opened.store.fingerprints(['p4'])).toEqual(new Map([['p4', 'last']]));
    });

    test('marks the benchmarks of an average', async () => {
      await opened.store.replacePapers([
        aStudy({ id: 'p1', benchmarks: ['gsm8k', 'math'] }),
        aStudy({ id: 'p2', benchmarks: ['mmlu'] }),
      ]);
      const rows = await opened.store.read(
        aQuery(`
          MATCH (r:Result)-[on:ON]->(b:Benchmark)
          RETURN b.id AS benchmark, coalesce(on.aggregate, false) AS isAggregate
          ORDER BY benchmark`),
      );
      expect(rows).toEqual([
        { benchmark: 'gsm8k', isAggregate: true },
        { benchmark: 'math', isAggregate: true },
        { benchmark: 'mmlu', isAggregate: false },
      ]);
    });

    test('keeps whole scores as fractions, so that dividing them does not round', async () => {
      await opened.store.replacePapers([aStudy({ id: 'p1', value: 82 }), aStudy({ id: 'p2', value: 0.5 })]);
      const rows = await opened.store.read(
        aQuery('MATCH (r:Result) RETURN r.value / 4 AS quarter ORDER BY quarter'),
      );
      expect(rows).toEqual([{ quarter: 0.125 }, { quarter: 20.5 }]);
      const [size] = await opened.store.read(aQuery('MATCH (m:BaseModel) RETURN m.sizeB / 2 AS half'));
      expect(size).toEqual({ half: 3.5 });
    });

    test('stores the others of a batch where one paper names what it does not bring', async () => {
      const bad = aPaper('bad', [], [anEdge('PROPOSES', 'Paper bad', 'Method nobody')]);
      const report = await opened.store.replacePapers([aStudy({ id: 'p1' }), bad, aStudy({ id: 'p2' })]);
      expect(report.added).toEqual(['p1', 'p2']);
      expect(report.failed).toEqual([
        { id: 'bad', reason: 'PROPOSES: it ends at Method nobody, which is not part of the paper' },
      ]);
    });

    test('finds the paper that the engine refuses among many, and stores the others', async () => {
      await opened.store.replacePapers([aStudy({ id: 'p0' })]);
      const thief = aStudy({ id: 'thief' });
      const stolen: PaperGraph = JSON.parse(JSON.stringify(thief).replaceAll('thief#17', 'p0#17'));
      const others = Array.from({ length: 9 }, (_, index) => aStudy({ id: `p${index + 1}` }));
      const report = await opened.store.replacePapers([...others.slice(0, 5), stolen, ...others.slice(5)]);
      expect(report.added).toEqual(others.map(({ paper }) => paper.id));
      expect(report.failed).toEqual([{ id: 'thief', reason: expect.stringContaining('p0#17') }]);
      expect(await opened.store.fingerprints(['thief'])).toEqual(new Map());
      const after = await dumpGraph(opened.store);
      await opened.store.clear();
      await opened.store.replacePapers([aStudy({ id: 'p0' }), ...others]);
      expect(await dumpGraph(opened.store)).toEqual(after);
    });

    test('keeps a paper as it was where its new version fails', async () => {
      await opened.store.replacePapers([aStudy({ id: 'p0' }), aStudy({ id: 'p1' })]);
      const before = await dumpGraph(opened.store);
      const changed = aStudy({ id: 'p1', fingerprint: 'new', value: 1 });
      const stolen: PaperGraph = JSON.parse(JSON.stringify(changed).replaceAll('p1#17', 'p0#17'));
      expect((await opened.store.replacePapers([stolen])).failed).toHaveLength(1);
      expect(await dumpGraph(opened.store)).toEqual(before);
    });

    test('takes any text for what it is', async () => {
      const texts = [
        '`) DETACH DELETE n //',
        "'; DROP DATABASE neo4j; --",
        '"}) RETURN 1 UNION MATCH (n) //',
        '\\u0060 \\u0027 \\',
        '${x} $id {id: 1}',
        'line\nbreak\u2028and\u2029more\ttab',
        '  blanks  ',
        'Ωmega 🦙 été 中文',
        '__proto__',
        'constructor',
      ];
      for (const [index, text] of texts.entries())
        await opened.store.replacePapers([aStudy({ id: `${text} ${index}`, title: text, method: text })]);
      const papers = await opened.store.read(aQuery('MATCH (p:Paper) RETURN p.title AS title'));
      expect(new Set(papers.map(({ title }) => title))).toEqual(new Set(texts));
      const methods = await opened.store.read(aQuery('MATCH (:Paper)-[:PROPOSES]->(m) RETURN m.id AS id'));
      expect(new Set(methods.map(({ id }) => id))).toEqual(new Set(texts));
      const ids = texts.map((text, index) => `${text} ${index}`);
      expect(await opened.store.removePapers(ids)).toBe(texts.length);
      expect((await opened.store.counts()).nodes).toMatchObject({ Paper: 0, Method: 0, Result: 0 });
    });

    test('writes a batch that is larger than one transaction', async () => {
      const papers = Array.from({ length: 1_100 }, (_, index) =>
        aStudy({ id: `p${String(index).padStart(4, '0')}` }),
      );
      const report = await opened.store.replacePapers(papers);
      expect(report.added).toHaveLength(1_100);
      expect((await opened.store.counts()).nodes).toMatchObject({
        Paper: 1_100,
        Result: 1_100,
        Benchmark: 1,
      });
      expect(await opened.store.removePapers(papers.map(({ paper }) => paper.id))).toBe(1_100);
      expect((await opened.store.counts()).nodes).toMatchObject({ Paper: 0, Method: 0, Benchmark: 0 });
    });

    test('changes its token with every write, and with no read', async () => {
      const tokens = [await opened.store.changeToken()];
      const note = async () => tokens.push(await opened.store.changeToken());
      await opened.store.replacePapers([aStudy({ id: 'p1' })]);
      await note();
      await opened.store.replacePapers([aStudy({ id: 'p1', fingerprint: 'new' })]);
      await note();
      await opened.store.removePapers(['p1']);
      await note();
      expect(new Set(tokens).size).toBe(4);
      await opened.store.counts();
      await opened.store.search('anything', ['Method', 'Paper'], 3);
      await opened.store.read(aQuery('MATCH (p:Paper) RETURN p.id AS id'));
      expect(await opened.store.changeToken()).toBe(tokens.at(-1));
    });

    test('does the writes of one moment one after another', async () => {
      const batches = Array.from({ length: 8 }, (_, index) => [
        aStudy({ id: `a${index}` }),
        aStudy({ id: `b${index}`, benchmarks: [`bench-${index % 3}`] }),
      ]);
      const reports = await Promise.all(batches.map(async (batch) => opened.store.replacePapers(batch)));
      expect(reports.flatMap(({ added }) => added)).toHaveLength(16);
      const after = await dumpGraph(opened.store);
      await opened.store.clear();
      await opened.store.replacePapers(batches.flat());
      expect(await dumpGraph(opened.store)).toEqual(after);
    });

    test('tells papers that share a name apart from those that only spell it alike', async () => {
      await opened.store.replacePapers([
        aPaper('p1', [aName('Method', 'm1', { name: 'Same' }), aName('Benchmark', 'm1', { name: 'Same' })]),
        aPaper('p2', [aName('Method', 'm2', { name: 'Same' })]),
      ]);
      expect((await opened.store.counts()).nodes).toMatchObject({ Method: 2, Benchmark: 1 });
    });
  });
}
