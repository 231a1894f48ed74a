import { describe, expect, test } from 'vitest';
import type { BenchgraphError } from '../../../ingest/errors.ts';
import { checkGraph } from '../../../ingest/graph/check/check-graph.ts';
import type { CheckReport } from '../../../ingest/graph/check/check-report.ts';
import type { Invariant } from '../../../ingest/graph/check/invariants.ts';
import { openForTests } from '../open-for-tests.ts';
import { aStudy } from '../papers.ts';
import { extractGraph, someReadPapers } from '../read-papers.ts';
import type { MakeTestStore } from '../test-store.ts';

/** What somebody may do past benchgraph, and what is no longer true then. */
const DAMAGES: readonly (readonly [what: string, statement: string, broken: readonly Invariant[]])[] = [
  [
    'a changed abstract',
    "MATCH (p:Paper {id: 'read:1'}) SET p.abstract = 'We study. ' + p.abstract",
    ['paper-fingerprint', 'result-evidence'],
  ],
  [
    'an extraction that is no JSON',
    "MATCH (p:Paper {id: 'read:3'}) SET p.extraction = 'gone'",
    ['paper-extraction'],
  ],
  [
    'a paper that lost what it brought',
    "MATCH (p:Paper {id: 'read:2'}) SET p._part = '{}'",
    ['paper-part', 'name-support', 'edge-owner'],
  ],
  [
    'a relationship that no paper says',
    "MATCH (r:Result)-[e:OF]->(m:Method) WITH r LIMIT 1 MATCH (g:Method {name: 'GPT-4o'}) CREATE (r)-[:OF]->(g)",
    ['edge-supported'],
  ],
  [
    'a relationship that is there twice',
    'MATCH (p:Paper)-[e:PROPOSES]->(m) WITH p, m LIMIT 1 CREATE (p)-[:PROPOSES]->(m)',
    ['edge-once', 'edge-supported'],
  ],
  ['a relationship that is gone', 'MATCH (:Result)-[e:ON]->() DELETE e', ['extraction-stored']],
  [
    'a claim of a paper that is not there',
    "MATCH (a:Method)-[e:EVALUATED_ON]->(b) WITH a, b LIMIT 1 CREATE (a)-[:EVALUATED_ON {paper: 'nobody', results: []}]->(b)",
    ['edge-owner'],
  ],
  ['a result that no paper reports', "CREATE (:Result {id: 'nobody#1', value: 1.0})", ['result-paper']],
  ['another value', 'MATCH (r:Result) SET r.value = 99.5', ['result-extraction']],
  [
    'a number of papers that is not right',
    "MATCH (b:Benchmark {id: 'benchmark:gsm8k'}) SET b._papers = 7",
    ['name-support'],
  ],
  ['another name', "MATCH (b:Benchmark {id: 'benchmark:gsm8k'}) SET b.name = 'X'", ['name-shown']],
  [
    'a name that no paper mentions',
    "CREATE (:Benchmark {id: 'benchmark:x', name: 'X', aliases: []})",
    ['name-reason'],
  ],
  ['a mention that is gone', 'MATCH ()-[e:MENTIONS]->() DELETE e', ['extraction-stored']],
  [
    'a mention that no paper makes',
    "MATCH (p:Paper {id: 'read:2'}) MATCH (g:Method {name: 'GPT-4o'}) CREATE (p)-[:MENTIONS {bareId: g.id}]->(g)",
    ['edge-supported'],
  ],
  ['a variant that is gone', 'MATCH ()-[e:VARIANT_OF]->() DELETE e', ['name-variants']],
];

export function specifyChecking(make: MakeTestStore): void {
  describe('checking', () => {
    const opened = openForTests(make);

    async function check(): Promise<CheckReport> {
      return checkGraph(opened.store, { maxOffenders: 3 });
    }

    test('finds nothing in what was written, changed and removed', async () => {
      const papers = someReadPapers();
      await opened.store.replacePapers(papers.map(extractGraph));
      const report = await check();
      expect(report.invariants.filter(({ broken }) => broken > 0)).toEqual([]);
      expect(report.invariants.filter(({ checked }) => checked === 0)).toEqual([]);
      expect(report).toMatchObject({ papers: 3, papersWithoutVersion: 0, broken: 0 });
      const [first, ...others] = papers.map((paper) => ({ ...paper, abstract: `Well. ${paper.abstract}` }));
      await opened.store.replacePapers(others.map(extractGraph));
      await opened.store.removePapers([first?.id ?? '']);
      expect(await check()).toMatchObject({ papers: 2, broken: 0 });
    });

    test.each(DAMAGES)('finds %s', async (_what, statement, broken) => {
      await opened.store.replacePapers(someReadPapers().map(extractGraph));
      await opened.reopen(statement);
      const { invariants } = await check();
      const found = invariants.filter((row) => row.broken > 0);
      expect(found.map(({ invariant }) => invariant)).toEqual(expect.arrayContaining([...broken]));
      for (const { offenders } of found) expect(offenders[0]).toMatch(/\S: \S/);
    });

    test('says of papers without an extraction that they have none', async () => {
      await opened.store.replacePapers([aStudy({ id: 'p1' })]);
      const { invariants, papersWithoutVersion } = await check();
      expect(papersWithoutVersion).toBe(1);
      expect(invariants.filter(({ broken }) => broken > 0).map(({ invariant }) => invariant)).toEqual([
        'paper-extraction',
        'result-evidence',
      ]);
    });

    test('reads a snapshot that later writes do not change, or says that they came', async () => {
      await opened.store.replacePapers(someReadPapers().map(extractGraph));
      const snapshot = await opened.store.snapshot();
      await snapshot.assertUnchanged();
      await opened.store.removePapers(['read:1']);
      const code = await snapshot.assertUnchanged().then(
        () => undefined,
        (error: BenchgraphError) => error.code,
      );
      const isCopy = opened.testStore.engine === 'embedded';
      expect(code).toBe(isCopy ? undefined : 'STORE_CHANGED');
      const { papers, broken } = await checkGraph(snapshot, { maxOffenders: 1 });
      expect({ papers, broken }).toEqual({ papers: isCopy ? 3 : 2, broken: 0 });
      await snapshot.close();
      expect(await opened.store.fingerprints(['read:1'])).toEqual(new Map());
    });
  });
}
