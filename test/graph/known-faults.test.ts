import { describe, expect, test } from 'vitest';
import { checkConsoleText } from '../../ingest/graph/cypher/check-console-text.ts';
import { checkKnownFaults } from '../../ingest/graph/embedded/gate/check-known-faults.ts';
import { KNOWN_FAULTS } from '../../ingest/graph/embedded/gate/known-faults.ts';
import { readTokens } from '../../ingest/graph/cypher/cypher-tokens.ts';

/** Queries that the engine answers wrongly, by the fault that they show. */
const FAULTY: Readonly<Record<string, readonly string[]>> = {
  'compare-types': [
    "RETURN '1' = 1 AS x",
    "MATCH (r:Result) WHERE r.value = '82' RETURN r",
    "MATCH (p:Paper) WHERE '2024' < p.year RETURN p",
    'MATCH (p:Paper) WHERE p.date > 2023 RETURN p',
    "MATCH (r:Result) WHERE r.relative = 'true' RETURN r",
    "MATCH (m:Method) WHERE size(m.aliases) > '3' RETURN m",
    "MATCH (r:Result) WHERE r.value >= -'1' RETURN r",
    "RETURN [1] = 'a' AS x",
  ],
  'compare-booleans': ['RETURN true > false AS x', 'MATCH (r:Result) WHERE r.relative < true RETURN r'],
  'number-plus-text': [
    "RETURN 1 + 'a' AS x",
    "MATCH (r:Result) RETURN r.value + ' %' AS x",
    "RETURN count(*) + ' rows' AS x",
  ],
  'list-plus-element': [
    'RETURN [1, 2] + 3 AS x',
    'RETURN 3 + [1, 2] AS x',
    "MATCH (m:Method) RETURN m.aliases + 'x' AS x",
    "RETURN collect(1) + 'a' AS x",
  ],
  'negative-slice': [
    'RETURN [1, 2, 3][-2..] AS x',
    'RETURN [1, 2, 3][..-1] AS x',
    'MATCH (m:Method) RETURN m.aliases[0..-1] AS x',
    'RETURN [1, 2][null..1] AS x',
  ],
  'null-in-list-predicate': [
    'RETURN any(x IN [1, null] WHERE x = 2) AS x',
    'RETURN none(x IN [null] WHERE x = 1) AS x',
  ],
  'null-in-list-equality': [
    'RETURN [1, null] = [1, null] AS x',
    'WITH [1] AS l RETURN l = [null] AS x',
    'RETURN {a: null} = {a: 1} AS x',
  ],
  'null-in-pattern-comprehension': [
    'MATCH (p:Paper) RETURN [(p)-->(r) | r.value] AS xs',
    'MATCH (p:Paper) RETURN [q = (p)-->(r) WHERE r.value > 1 | r.unit] AS xs',
  ],
  'percentile-parameter': ['MATCH (r:Result) RETURN percentileCont(r.value, $p) AS x'],
  temporal: [
    "RETURN date('2024-01-01') AS d",
    "RETURN duration('P1D') AS d",
    'RETURN datetime() AS d',
    "RETURN date.truncate('year', x) AS d",
    'RETURN time({hour: 1}) AS t',
  ],
  'power-chain': ['RETURN 2 ^ 3 ^ 2 AS x'],
  'proto-name': ['RETURN 1 AS __proto__', 'RETURN 1 AS `__proto__`', 'RETURN {__proto__: 1} AS x'],
};

/** Queries that look alike and that the engine answers rightly. */
const SOUND: readonly string[] = [
  'MATCH (r:Result) WHERE r.value > 80 AND r.unit = "%" RETURN r',
  "MATCH (p:Paper) WHERE p.date >= '2024-01-01' AND p.year = 2024 RETURN p.date, p.time",
  "MATCH (m:Method) WHERE m.name = 'GPT-4' RETURN m.name + ' (' + m.id + ')' AS label",
  "RETURN 'a' + 1 AS x",
  'RETURN [1, 2] + [3] AS x',
  'MATCH (m:Method) RETURN m.aliases + [m.name] AS names',
  'RETURN [1, 2, 3][0..2] AS a, [1, 2, 3][1..] AS b, [1, 2, 3][-1] AS last',
  'MATCH (a)-[:BUILT_ON*1..3]->(b) RETURN b',
  'MATCH (a)<-[e]-(b) WHERE a.x < -1 RETURN e',
  'RETURN any(x IN [1, 2] WHERE x = 2) AS x',
  'MATCH (m:Method) WHERE all(x IN m.aliases WHERE x IS NOT NULL) RETURN m',
  'MATCH (p:Paper) RETURN [(p)-->(r) | r] AS xs, [(p)-->(r) | r.id] AS ids',
  'MATCH (p:Paper) RETURN [(p)-->(r) | coalesce(r.value, 0)] AS xs',
  'RETURN [x IN range(1, 5) WHERE x > 2 | x * 2] AS xs',
  'MATCH (r:Result) RETURN percentileCont(r.value, 0.5) AS median',
  'RETURN (2 ^ 3) ^ 2 AS x, 2 ^ 3 AS y',
  'MATCH (p:Paper) RETURN p.date AS date, p.duration AS duration',
  'WITH 1 AS date RETURN date',
  'RETURN \'1 = "1"\' AS text, "date(\'x\')" AS other',
  'MATCH (n) WHERE n.x IN [1, 2] RETURN n // [1][-1..]',
  'RETURN $a = 1 AS x, $b + [1] AS y',
  'MATCH (r:Result) WHERE r.value - 1 = 2 RETURN r',
  'RETURN CASE WHEN 1 = 1 THEN "a" ELSE 2 END AS x',
];

describe('what the embedded engine is known to answer wrongly', () => {
  test.each(Object.entries(FAULTY).flatMap(([id, queries]) => queries.map((query) => [id, query] as const)))(
    '%s is recognised in %s',
    (id, query) => {
      expect(findFaults(query)).toContain(id);
      expect(() => checkKnownFaults(query, readTokens(query))).toThrow(
        expect.objectContaining({ code: 'QUERY_REFUSED', position: expect.anything() }),
      );
    },
  );

  test.each(SOUND)('nothing is found in %s', (query) => {
    expect(findFaults(query)).toEqual([]);
  });

  test('every fault has a query that shows it, and says what to write instead', () => {
    expect(Object.keys(FAULTY).toSorted()).toEqual(KNOWN_FAULTS.map(({ id }) => id).toSorted());
    for (const { reason } of KNOWN_FAULTS) expect(reason).toMatch(/: .*\S/);
  });
});

test.each([
  ['nested deeply', `RETURN ${'('.repeat(61)}1${')'.repeat(61)} AS x`],
  ['nested by NOT', `RETURN ${'NOT '.repeat(61)}true AS x`],
  ['nested by CASE', `RETURN ${'CASE WHEN true THEN '.repeat(61)}1${' END'.repeat(61)} AS x`],
  ['longer than a query', `RETURN '${'x'.repeat(66_000)}' AS x`],
  ['made of very many signs', `RETURN ${Array(2_600).fill('1').join(' + ')} AS x`],
])('a text that is %s is refused before an engine sees it', (_title, query) => {
  expect(() => checkConsoleText(query)).toThrow(expect.objectContaining({ code: 'QUERY_REFUSED' }));
});

test('a function of a plugin is refused, a function of the language is not', () => {
  expect(() => checkConsoleText('RETURN apoc.version() AS x')).toThrow(
    expect.objectContaining({ code: 'QUERY_REFUSED' }),
  );
  expect(() => checkConsoleText('RETURN `apoc` . `version` () AS x')).toThrow(
    expect.objectContaining({ code: 'QUERY_REFUSED' }),
  );
  expect(checkConsoleText("RETURN point.distance(a, b) AS x, date.truncate('day') AS y")).not.toHaveLength(0);
  expect(checkConsoleText('MATCH (n) WHERE size(n.names) > 1 RETURN (n.x) AS x;')).not.toHaveLength(0);
});

function findFaults(query: string): string[] {
  const tokens = readTokens(query);
  return KNOWN_FAULTS.filter(({ isAt }) => tokens.some((_token, index) => isAt(tokens, index))).map(
    ({ id }) => id,
  );
}
