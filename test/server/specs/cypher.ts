import { describe, expect, test } from 'vitest';
import { cypherReply, healthReply, LIMITS, statsReply, type CypherReply } from '../../../server/contract.ts';
import { expectProblem } from '../fixture/expect-problem.ts';
import type { ApiUnderTest } from './api-under-test.ts';

const HEAVY = 'MATCH (a), (b), (c), (d), (e), (f) WHERE a.id < f.id AND b.id <> c.id RETURN count(*) AS rows';

export function specifyCypher(api: () => ApiUnderTest): void {
  const run = async (body: unknown): Promise<CypherReply> => {
    const response = await api().cypher(body);
    if (response.statusCode !== 200) throw new Error(response.body);
    return cypherReply.parse(response.json());
  };

  describe('POST /api/cypher', () => {
    test('reads', async () => {
      const answer = await run({
        query: 'MATCH (m:Method {name: $name})<-[:OF]-(r:Result) RETURN m.name AS name, r.value AS value',
        params: { name: 'Lumina' },
      });
      expect(answer).toMatchObject({
        columns: ['name', 'value'],
        rows: [['Lumina', 88.5]],
        truncated: false,
        limitHit: null,
      });
      expect(Date.parse(answer.asOf)).not.toBeNaN();
    });

    test('names what of the query the graph does not have', async () => {
      const { rows, notes } = await run({
        query: 'MATCH (b:Benchmrk)<-[:EVALUATED]-(m:Method) RETURN m.nam AS name',
      });
      expect(rows).toEqual([]);
      expect(notes).toEqual([
        'benchgraph knows no label Benchmrk; did you mean Benchmark?',
        'benchgraph knows no relationship type EVALUATED',
        'benchgraph knows no property nam; did you mean name?',
      ]);
    });

    test('answers nodes and paths as such', async () => {
      const { rows } = await run({
        query: 'MATCH p = (m:Method {name: "Lumina"})-[:BUILT_ON]->(b) RETURN m AS m, p AS p',
      });
      expect(rows[0]).toMatchObject([
        { kind: 'node', labels: ['Method'], properties: { name: 'Lumina' } },
        { kind: 'path', relationships: [{ type: 'BUILT_ON' }] },
      ]);
    });

    test('keeps what the store keeps for itself to itself', async () => {
      const response = await api().cypher({ query: 'MATCH (m:Method {name: "Lumina"}) RETURN m AS m' });
      expect(response.body).not.toContain('"_');
    });

    test('takes hostile parameters as values', async () => {
      const value = '`\\u0060"\'//__proto__ 😀';
      expect((await run({ query: 'RETURN $x AS x', params: { x: value } })).rows).toEqual([[value]]);
    });

    test('cuts at the rows asked for, and says so', async () => {
      const query = 'MATCH (p:Paper) RETURN p.id AS id';
      expect(await run({ query, maxRows: 3 })).toMatchObject({ truncated: true, limitHit: 'rows' });
      expect((await run({ query, maxRows: 3 })).rows).toHaveLength(3);
      expect(await run({ query, maxRows: 12 })).toMatchObject({ truncated: false, limitHit: null });
    });

    test.each([
      'CREATE (n:Paper {id: "x"})',
      'MERGE (n:Paper {id: "x"}) RETURN n.id AS id',
      'MATCH (n) SET n.name = "x"',
      'MATCH (n) DETACH DELETE n',
      'MATCH (n:Paper) REMOVE n.title',
      'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line AS line',
      "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line AS line",
      'CALL { CREATE (n:X) RETURN n } RETURN n AS n',
      'MATCH (n) FOREACH (x IN [1] | SET n.x = x)',
      'CREATE INDEX x FOR (n:X) ON (n.x)',
      'DROP CONSTRAINT benchgraph_paper_id',
      'SHOW USERS',
      'CALL dbms.listConfig()',
      'RETURN 1 AS a; MATCH (n) DELETE n',
      'EXPLAIN MATCH (n) RETURN n AS n',
    ])('refuses %j and changes nothing', async (query) => {
      const before = await api().get(statsReply, '/api/stats');
      const response = await api().cypher({ query });
      expectProblem(response, response.json<{ code: string }>().code);
      expect(response.json()).toMatchObject({ code: expect.stringMatching(/^QUERY_(REFUSED|INVALID)$/) });
      expect(await api().get(statsReply, '/api/stats')).toEqual(before);
    });

    test('takes parameters of some depth, and refuses deeper ones', async () => {
      const nested = (depth: number) => ({ query: 'RETURN 1 AS a', params: nest(depth) });
      expect((await run(nested(LIMITS.cypherParamsDepth))).rows).toEqual([[1]]);
      for (const depth of [LIMITS.cypherParamsDepth + 1, 3_000])
        expect(expectProblem(await api().cypher(nested(depth)), 'REQUEST_INVALID').detail).toContain('64');
    });

    test('says where a query is not understood', async () => {
      const problem = expectProblem(await api().cypher({ query: 'RETURN 1 AS a\nRETURN' }), 'QUERY_INVALID');
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.column).toBeGreaterThan(0);
    });

    test('ends a heavy query in time, and answers others meanwhile', async () => {
      const started = performance.now();
      const heavy = api().cypher({ query: HEAVY, timeoutMs: 1_000 });
      await api().get(healthReply, '/api/health');
      const others = performance.now() - started;
      expectProblem(await heavy, 'QUERY_TIMEOUT');
      expect(others).toBeLessThan(1_000);
      expect(performance.now() - started).toBeLessThan(5_000);
    });

    test.each([
      [{}, 'body query: '],
      [{ query: '' }, 'body query: '],
      [{ query: 'x'.repeat(LIMITS.cypherTextLength + 1) }, 'body query: '],
      [{ query: 1 }, 'body query: '],
      [{ query: 'RETURN 1 AS a', maxRows: LIMITS.cypherRows.max + 1 }, 'body maxRows: '],
      [{ query: 'RETURN 1 AS a', maxRows: 0 }, 'body maxRows: '],
      [{ query: 'RETURN 1 AS a', timeoutMs: LIMITS.cypherTimeoutMs.max + 1 }, 'body timeoutMs: '],
      [{ query: 'RETURN 1 AS a', params: [1] }, 'body params: '],
      [[], 'body: '],
      ['"text"', 'body'],
    ])('refuses %.60j, and names the field', async (body, sentence) => {
      const response = await api().ask({
        method: 'POST',
        url: '/api/cypher',
        headers: { 'content-type': 'application/json' },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      });
      expect(expectProblem(response, 'REQUEST_INVALID').detail).toContain(sentence);
    });
  });
}

/** Parameters of which the deepest value stands within so many lists and maps. */
function nest(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 1; level < depth; level += 1) value = level % 2 === 0 ? [value] : { x: value };
  return { x: value };
}
