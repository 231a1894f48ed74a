import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ConsoleLimits } from '../../../ingest/graph/graph-store.ts';
import type { GraphValue } from '../../../ingest/graph/graph-value.ts';
import { dumpGraph } from '../dump-graph.ts';
import { ALLOWED_QUERIES, HEAVY_QUERIES, REFUSED_QUERIES } from '../hostile-queries.ts';
import { openForTests } from '../open-for-tests.ts';
import { aStudy } from '../papers.ts';
import type { MakeTestStore } from '../test-store.ts';

export const LIMITS: ConsoleLimits = {
  timeoutMs: 20_000,
  maxRows: 1_000,
  maxBytes: 1_000_000,
  maxMemoryBytes: 200 * 2 ** 20,
};
const HEAVY_TIMEOUT_MS = 1_000;

/** Column names and rows that both engines have to give for the same text, however it is spaced and named. */
const AGREED: readonly [string, readonly string[], readonly (readonly GraphValue[])[]][] = [
  [
    'MATCH (p:Paper) RETURN p.id, count( * ) ORDER BY p.id',
    ['p.id', 'count( * )'],
    [
      ['p1', 1],
      ['p2', 1],
    ],
  ],
  ['MATCH (b:Benchmark) RETURN DISTINCT b . id ORDER BY b.id DESC', ['b . id'], [['math'], ['gsm8k']]],
  ['WITH 1 AS z, 2 AS a RETURN *, z + a AS c', ['a', 'z', 'c'], [[2, 1, 3]]],
  ['RETURN 1 AS `a b`, "x" AS `c,d`', ['a b', 'c,d'], [[1, 'x']]],
  ['RETURN [1, 2, 3][0..2], {a: 1}.a', ['[1, 2, 3][0..2]', '{a: 1}.a'], [[[1, 2], 1]]],
  ['RETURN 7 / 2 AS whole, 7 / 2.0 AS part, 2 ^ 3 AS power', ['whole', 'part', 'power'], [[3, 3.5, 8]]],
  ['RETURN 1 AS x UNION ALL RETURN 1 AS x', ['x'], [[1], [1]]],
  ['UNWIND [3, null, 1] AS x RETURN x ORDER BY x', ['x'], [[1], [3], [null]]],
  ['RETURN null = null AS a, 1 = 1.0 AS b, null IS NULL AS c', ['a', 'b', 'c'], [[null, true, true]]],
  [
    "RETURN 'a' + 1 AS text, [1] + [2] AS list, toUpper('x') AS upper",
    ['text', 'list', 'upper'],
    [['a1', [1, 2], 'X']],
  ],
  [
    'MATCH (n:Nobody) RETURN count(n), collect(n.id), max(n.x)',
    ['count(n)', 'collect(n.id)', 'max(n.x)'],
    [[0, [], null]],
  ],
  ['MATCH (n:Nobody) RETURN n.id AS id', ['id'], []],
  ['RETURN CASE WHEN 1 > 2 THEN "a" ELSE "b" END AS x', ['x'], [['b']]],
  [
    'RETURN reduce(s = 0, x IN [1, 2, 3] | s + x) AS total, [x IN range(1, 4) WHERE x % 2 = 0 | x * x] AS squares',
    ['total', 'squares'],
    [[6, [4, 16]]],
  ],
  [
    "MATCH (:Paper {id: 'p1'})-[r:REPORTS]->(x:Result)-[:ON]->(b) RETURN type(r), x.value, b.name",
    ['type(r)', 'x.value', 'b.name'],
    [['REPORTS', 82.5, 'gsm8k']],
  ],
];

export function specifyConsole(make: MakeTestStore): void {
  describe("users' queries", () => {
    const opened = openForTests(make);
    let calls = 0;
    const listener = createServer((_request, response) => {
      calls += 1;
      response.end('a,b\n1,2\n');
    });
    let port = 0;
    beforeAll(async () => {
      await new Promise<void>((resolve) => {
        listener.listen(0, '127.0.0.1', resolve);
      });
      ({ port } = listener.address() as AddressInfo);
    });
    afterAll(() => listener.close());
    beforeEach(async () => {
      calls = 0;
      await opened.store.replacePapers([aStudy({ id: 'p1' }), aStudy({ id: 'p2', benchmarks: ['math'] })]);
    });

    test.each(ALLOWED_QUERIES)('answers %s', async (query) => {
      const answer = await opened.store.runConsole(query, { x: 7 }, LIMITS);
      expect(answer.rows.length).toBeGreaterThan(0);
      expect(answer.truncated).toBe(false);
    });

    test.each(AGREED)('%s', async (query, columns, rows) => {
      const answer = await opened.store.runConsole(query, {}, LIMITS);
      expect([answer.columns, answer.rows]).toEqual([columns, rows]);
    });

    test('refuses everything else, and changes nothing by it', async () => {
      const before = await dumpGraph(opened.store);
      const token = await opened.store.changeToken();
      const outcomes: [string, string][] = [];
      for (const query of REFUSED_QUERIES)
        outcomes.push([query.slice(0, 80), await outcomeOf(query.replaceAll('PORT', String(port)))]);
      const answered = outcomes.filter(([, code]) => code !== 'QUERY_REFUSED' && code !== 'QUERY_INVALID');
      expect(answered).toEqual([]);
      expect(calls).toBe(0);
      expect(await dumpGraph(opened.store)).toEqual(before);
      expect(await opened.store.changeToken()).toBe(token);
    });

    test.each(['CREATE INDEX FOR (n:X) ON (n.a)', 'DROP CONSTRAINT benchgraph_paper_id'])(
      'says of %s that it is not allowed',
      async (query) => expect(await outcomeOf(query)).toBe('QUERY_REFUSED'),
    );

    test('ends what takes too long or too much, and changes nothing by it', async () => {
      const many = Array.from({ length: 150 }, (_, index) => aStudy({ id: `m${index}` }));
      await opened.store.replacePapers(many);
      const before = await opened.store.counts();
      for (const query of HEAVY_QUERIES) {
        const started = performance.now();
        const code = await outcomeOf(query, { timeoutMs: HEAVY_TIMEOUT_MS });
        expect([query, code]).toEqual([query, expect.stringMatching(/^QUERY_(?:TIMEOUT|MEMORY|INVALID)$/)]);
        expect(performance.now() - started).toBeLessThan(HEAVY_TIMEOUT_MS + 2_000);
      }
      expect(await opened.store.counts()).toEqual(before);
      expect((await opened.store.runConsole('RETURN 1 AS one', {}, LIMITS)).rows).toEqual([[1]]);
    });

    test('says what is wrong with a query, and where', async () => {
      const failing = opened.store.runConsole('MATCH (p:Paper)\nRETURN p.id AS id, AS x', {}, LIMITS);
      await expect(failing).rejects.toMatchObject({ code: 'QUERY_INVALID', position: { line: 2 } });
      const unknown = opened.store.runConsole('MATCH (p:Paper) RETURN q.id AS id', {}, LIMITS);
      await expect(unknown).rejects.toMatchObject({ code: 'QUERY_INVALID' });
    });

    async function outcomeOf(query: string, limits: Partial<ConsoleLimits> = {}): Promise<string> {
      try {
        const { rows } = await opened.store.runConsole(query, {}, { ...LIMITS, ...limits });
        return `answered ${rows.length} rows`;
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      }
    }
  });
}
