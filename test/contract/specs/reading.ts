import { beforeEach, describe, expect, test } from 'vitest';
import type { GraphValue } from '../../../ingest/graph/graph-value.ts';
import { aQuery } from '../dump-graph.ts';
import { openForTests } from '../open-for-tests.ts';
import { aName, aPaper, aStudy } from '../papers.ts';
import type { MakeTestStore } from '../test-store.ts';

/** Rows that both engines have to give: with ties, nulls, empty lists, numbers of every kind, and no order but the given one. */
const READINGS: readonly {
  readonly title: string;
  readonly text: string;
  readonly params?: Parameters<typeof aQuery>[1];
  readonly rows: readonly Readonly<Record<string, GraphValue>>[];
}[] = [
  {
    title: 'orders ties by the next key',
    text: 'MATCH (r:Result)<-[:REPORTS]-(p:Paper) RETURN p.id AS id, r.value AS value ORDER BY value DESC, id',
    rows: [
      { id: 'p1', value: 90 },
      { id: 'p3', value: 90 },
      { id: 'p2', value: 82.5 },
    ],
  },
  {
    title: 'keeps nulls, and puts them where Cypher does',
    text: 'MATCH (p:Paper) RETURN p.id AS id, p.date AS date ORDER BY date, id',
    rows: [
      { id: 'p1', date: '2023-05-01' },
      { id: 'p2', date: '2024-01-31' },
      { id: 'p3', date: null },
      { id: 'p4', date: null },
    ],
  },
  {
    title: 'keeps empty lists apart from nulls',
    text: 'MATCH (m:Method) WHERE m.id IN $ids RETURN m.id AS id, m.aliases AS aliases, m.nothing AS nothing ORDER BY id',
    params: { ids: ['gpt-4', 'shared', 'not there'] },
    rows: [
      { id: 'gpt-4', aliases: [], nothing: null },
      { id: 'shared', aliases: ['shared', 'the shared one'], nothing: null },
    ],
  },
  {
    title: 'gives integers beyond 2^53 by their digits',
    text: 'RETURN 9007199254740993 AS large, -9223372036854775808 AS least, 9007199254740991 AS safe',
    rows: [
      {
        large: { kind: 'integer', digits: '9007199254740993' },
        least: { kind: 'integer', digits: '-9223372036854775808' },
        safe: 9_007_199_254_740_991,
      },
    ],
  },
  {
    title: 'takes and gives back every kind of value',
    text: 'RETURN $whole AS whole, $part AS part, $text AS text, $yes AS yes, $none AS none, $list AS list, $map AS map',
    params: {
      whole: 7,
      part: 0.1,
      text: 'é\u2028"`',
      yes: true,
      none: null,
      list: [1, [2]],
      map: { a: [{ b: 'c' }] },
    },
    rows: [
      {
        whole: 7,
        part: 0.1,
        text: 'é\u2028"`',
        yes: true,
        none: null,
        list: [1, [2]],
        map: { kind: 'map', entries: { a: [{ kind: 'map', entries: { b: 'c' } }] } },
      },
    ],
  },
  {
    title: 'divides whole numbers as Cypher does',
    text: 'RETURN $seven / 2 AS whole, $seven / 2.0 AS part, size($list) AS size',
    params: { seven: 7, list: [1, 2] },
    rows: [{ whole: 3, part: 3.5, size: 2 }],
  },
  {
    title: 'limits by a parameter',
    text: 'MATCH (p:Paper) RETURN p.id AS id ORDER BY id SKIP $skip LIMIT $limit',
    params: { skip: 1, limit: 2 },
    rows: [{ id: 'p2' }, { id: 'p3' }],
  },
  {
    title: 'counts nothing as 0 and collects nothing as an empty list',
    text: 'MATCH (n:Paper {id: $id}) RETURN count(n) AS total, collect(n.id) AS ids, max(n.year) AS latest',
    params: { id: 'not there' },
    rows: [{ total: 0, ids: [], latest: null }],
  },
  {
    title: 'groups and keeps what an optional match does not find',
    text: `
      MATCH (p:Paper)
      OPTIONAL MATCH (p)-[:REPORTS]->(r:Result)
      RETURN p.id AS id, count(r) AS results, collect(r.value) AS scores
      ORDER BY id`,
    rows: [
      { id: 'p1', results: 1, scores: [90] },
      { id: 'p2', results: 1, scores: [82.5] },
      { id: 'p3', results: 1, scores: [90] },
      { id: 'p4', results: 0, scores: [] },
    ],
  },
];

export function specifyReading(make: MakeTestStore): void {
  describe("the project's own queries", () => {
    const opened = openForTests(make);
    beforeEach(async () => {
      await opened.store.replacePapers([
        aStudy({ id: 'p1', value: 90, date: '2023-05-01', method: 'shared', spelling: { name: 'Shared' } }),
        aStudy({ id: 'p2', date: '2024-01-31', loser: 'shared' }),
        aStudy({ id: 'p3', value: 90 }),
        aPaper('p4', [aName('Method', 'shared', { aliases: ['the shared one'] })]),
      ]);
    });

    test.each(READINGS)('$title', async ({ text, params, rows }) => {
      expect(await opened.store.read(aQuery(text, params))).toEqual(rows);
    });

    test('gives nodes with all their labels and without what the store keeps for itself', async () => {
      const [row] = await opened.store.read(aQuery("MATCH (m:Method {id: 'llama-2-7b'}) RETURN m AS model"));
      expect(row?.['model']).toEqual({
        kind: 'node',
        elementId: expect.any(String),
        labels: ['BaseModel', 'Method'],
        properties: { aliases: [], id: 'llama-2-7b', name: 'llama-2-7b', sizeB: 7 },
      });
    });

    test('gives paths whose parts belong together', async () => {
      const [row] = await opened.store.read(
        aQuery("MATCH path = (:Paper {id: 'p1'})-[:REPORTS]->(:Result)-[:OF]->(:Method) RETURN path AS path"),
      );
      const path = row?.['path'];
      expect(path).toMatchObject({
        kind: 'path',
        nodes: [{ labels: ['Paper'] }, { labels: ['Result'] }, { labels: ['Method'] }],
        relationships: [{ type: 'REPORTS' }, { type: 'OF' }],
      });
      if (typeof path !== 'object' || path === null || !('nodes' in path)) throw new Error('no path');
      expect(path.relationships.map((edge) => [edge.startElementId, edge.endElementId])).toEqual([
        [path.nodes[0]?.elementId, path.nodes[1]?.elementId],
        [path.nodes[1]?.elementId, path.nodes[2]?.elementId],
      ]);
    });

    test('gives up on an answer that takes too long, and answers the next', async () => {
      const slow = aQuery(
        'MATCH (a), (b), (c), (d), (e), (f), (g) WHERE a.id + b.id = c.id + d.id + e.id + f.id + g.id RETURN count(*) AS total',
      );
      const started = performance.now();
      await expect(opened.store.read(slow, { timeoutMs: 500 })).rejects.toMatchObject({
        code: 'STORE_TIMEOUT',
      });
      expect(performance.now() - started).toBeLessThan(2_500);
      const signal = AbortSignal.timeout(200);
      await expect(opened.store.read(slow, { signal })).rejects.toMatchObject({ code: 'QUERY_CANCELLED' });
      expect((await opened.store.counts()).nodes).toMatchObject({ Paper: 4 });
    });

    test('says that its own query is wrong, and by its name', async () => {
      const wrong = opened.store.read({
        ...aQuery('MATCH (p:Paper) RETURN q.id AS id'),
        name: 'wrong-query',
      });
      await expect(wrong).rejects.toMatchObject({ code: 'STORE_FAILED' });
    });

    test('gives many rows whole and in order', async () => {
      const rows = await opened.store.read(aQuery('UNWIND range(1, 30000) AS x RETURN x AS x ORDER BY x'));
      expect(rows).toHaveLength(30_000);
      expect(rows.at(-1)).toEqual({ x: 30_000 });
    });
  });
}
