// Names that alone do not say which method they mean: where they lead follows from all papers in the store.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameNode, PaperGraph } from '../../../ingest/model/paper-graph.ts';
import { countRuns } from '../../setup/count-runs.ts';
import { aQuery, dumpGraph } from '../dump-graph.ts';
import { exportText, importText } from '../export-text.ts';
import { openForTests } from '../open-for-tests.ts';
import { aName, anEdge, aPaper } from '../papers.ts';
import type { MakeTestStore } from '../test-store.ts';

const CAUSAL = 'method:cat~causalattentiontuning';
const CROSS = 'method:cat~crossattentiontransformer';
const BARE = 'method:cat';
const UNRESOLVED = 'method:cat?';

/** Where the papers' mentions, results and claims lead. */
const LINKS = aQuery(`
  MATCH (a)-[e:MENTIONS|OF|AGAINST|COMPARED_WITH|EVALUATED_ON|BUILT_ON|VARIANT_OF]->(b)
  RETURN type(e) AS type, a.id AS start, b.id AS target
  ORDER BY type, start, target`);

/** A paper that proposes the method under this id. */
function aProposal(paper: string, id: string): PaperGraph {
  return aPaper(paper, [aName('Method', id, { name: 'CAT', nameRank: 2 })]);
}

/** A paper that compares its own method with what it calls "CAT", on a benchmark, with a number. */
function aComparison(paper: string, changes: Partial<NameNode> = {}): PaperGraph {
  const own = `method:own${paper}`;
  const result = `${paper}#1`;
  const claim = { paper, start: 0, end: 3 };
  return {
    paper: { id: paper, fingerprint: `fingerprint of ${paper}`, properties: { title: paper } },
    names: [
      aName('Method', own, { name: own, nameRank: 2 }),
      aName('Method', BARE, { name: 'CAT', ...changes }),
      aName('Method', 'method:cat-7b', { name: 'CAT-7B' }),
      aName('Benchmark', 'benchmark:b'),
    ],
    results: [{ id: result, properties: { value: 1.5, start: 1 } }],
    edges: [
      anEdge('PROPOSES', `Paper ${paper}`, `Method ${own}`),
      anEdge('MENTIONS', `Paper ${paper}`, `Method ${BARE}`, { bareId: BARE }),
      anEdge('REPORTS', `Paper ${paper}`, `Result ${result}`),
      anEdge('OF', `Result ${result}`, `Method ${own}`),
      anEdge('AGAINST', `Result ${result}`, `Method ${BARE}`),
      anEdge('COMPARED_WITH', `Method ${own}`, `Method ${BARE}`, { ...claim, tie: false }),
      anEdge('EVALUATED_ON', `Method ${BARE}`, 'Benchmark benchmark:b', { ...claim, results: [result] }),
      anEdge('BUILT_ON', `Method ${BARE}`, `Method ${own}`, claim),
      anEdge('VARIANT_OF', 'Method method:cat-7b', `Method ${BARE}`),
    ],
  };
}

export function specifyOpenNames(make: MakeTestStore): void {
  describe('names that do not say which method they mean', () => {
    const opened = openForTests(make);
    const targetsOf = async (paper: string): Promise<unknown[]> => {
      const rows = await opened.store.read(LINKS);
      const ends = rows
        .filter(({ type }) => type !== 'OF')
        .filter(
          ({ type, start }) =>
            type === 'VARIANT_OF' || [paper, `${paper}#1`, `method:own${paper}`].includes(start as string),
        )
        .map(({ target }) => target);
      const starts = rows
        .filter(
          ({ type, target }) => ['EVALUATED_ON', 'BUILT_ON'].includes(type as string) && target !== BARE,
        )
        .map(({ start }) => start);
      return [...new Set([...ends, ...starts])];
    };

    test('lead to the only method that papers call so, whichever paper came first', async () => {
      await opened.store.replacePapers([aComparison('p1')]);
      expect(await targetsOf('p1')).toEqual([BARE]);
      await opened.store.replacePapers([aProposal('p2', CAUSAL)]);
      expect(await targetsOf('p1')).toEqual([CAUSAL]);
      const nodes = await opened.store.read(
        aQuery(`MATCH (m:Method) WHERE m.id STARTS WITH 'method:cat' RETURN m.id AS id ORDER BY id`),
      );
      expect(nodes).toEqual([{ id: 'method:cat-7b' }, { id: CAUSAL }]);
    });

    test('lead to an unresolved node that says so where papers call several so', async () => {
      await opened.store.replacePapers([aProposal('p2', CAUSAL), aComparison('p1'), aProposal('p3', CROSS)]);
      expect(await targetsOf('p1')).toEqual([UNRESOLVED]);
      const rows = await opened.store.read(
        aQuery('MATCH (m:Method) WHERE m.unresolved RETURN m.id AS id, m.name AS name'),
      );
      expect(rows).toEqual([{ id: UNRESOLVED, name: 'CAT' }]);
      await opened.store.removePapers(['p3']);
      expect(await targetsOf('p1')).toEqual([CAUSAL]);
      await opened.store.removePapers(['p2']);
      expect(await targetsOf('p1')).toEqual([BARE]);
    });

    test('do not lead to one of two when one of them is proposed without a long form', async () => {
      await opened.store.replacePapers([aComparison('p1'), aProposal('p2', CAUSAL), aProposal('p3', BARE)]);
      expect(await targetsOf('p1')).toEqual([UNRESOLVED]);
    });

    test('lead to what is spelled out only by the way where nobody proposes it', async () => {
      const byTheWay = aPaper('p2', [aName('Method', CAUSAL, { name: 'CAT', nameRank: 1 })]);
      await opened.store.replacePapers([aComparison('p1'), byTheWay]);
      expect(await targetsOf('p1')).toEqual([CAUSAL]);
      await opened.store.replacePapers([aProposal('p3', CROSS)]);
      expect(await targetsOf('p1')).toEqual([CROSS]);
    });

    test('a long form alone leads to the method that has it', async () => {
      const long = 'method:causalattentiontuning';
      const mention = anEdge('MENTIONS', 'Paper p1', `Method ${long}`, { bareId: long });
      await opened.store.replacePapers([
        { ...aPaper('p1'), names: [aName('Method', long)], edges: [mention] },
        aProposal('p2', CAUSAL),
      ]);
      expect(await opened.store.read(LINKS)).toEqual([{ type: 'MENTIONS', start: 'p1', target: CAUSAL }]);
    });

    test('lead where the papers of the store say that they are imported into', async () => {
      await opened.store.replacePapers([aComparison('p1'), aProposal('p2', CAUSAL)]);
      const exported = await exportText(opened.store);
      await opened.store.clear();
      await importText(opened.store, exported);
      expect(await exportText(opened.store)).toBe(exported);
      await opened.store.clear();
      await opened.store.replacePapers([aProposal('p3', CROSS)]);
      await importText(opened.store, exported);
      expect(await targetsOf('p1')).toEqual([UNRESOLVED]);
    });

    test('any order and any split of the same papers gives the same graph, also after papers went', async () => {
      const papers = [
        aComparison('p1'),
        aComparison('p2'),
        aProposal('p3', CAUSAL),
        aProposal('p4', CROSS),
        aProposal('p5', CAUSAL),
        aProposal('p6', BARE),
      ];
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(papers, { minLength: 2 }),
          fc.shuffledSubarray(papers.map(({ paper }) => paper.id)),
          fc.integer({ min: 1, max: 4 }),
          async (given, gone, size) => {
            const { store } = opened;
            await store.clear();
            for (let start = 0; start < given.length; start += size)
              await store.replacePapers(given.slice(start, start + size));
            for (const id of gone) await store.removePapers([id]);
            const grown = await dumpGraph(store);
            await store.clear();
            await store.replacePapers(
              papers.filter((paper) => given.includes(paper) && !gone.includes(paper.paper.id)),
            );
            expect(grown).toEqual(await dumpGraph(store));
          },
        ),
        { numRuns: countRuns(25) },
      );
    });
  });
}
