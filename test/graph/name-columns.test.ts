import { expect, test } from 'vitest';
import { readTokens } from '../../ingest/graph/cypher/cypher-tokens.ts';
import { nameColumns, orderColumns } from '../../ingest/graph/embedded/gate/name-columns.ts';

test.each([
  ['MATCH (m) RETURN m', 'MATCH (m) RETURN m AS `m`'],
  ['MATCH (m) RETURN m AS n', 'MATCH (m) RETURN m AS n'],
  ['RETURN m.x, count( * )  ORDER BY m.x', 'RETURN m.x AS `m.x`, count( * ) AS `count( * )`  ORDER BY m.x'],
  ['RETURN DISTINCT a, b AS c LIMIT 1', 'RETURN DISTINCT a AS `a`, b AS c LIMIT 1'],
  [
    'RETURN f(a, [b, c]), {d: e, f: g}',
    'RETURN f(a, [b, c]) AS `f(a, [b, c])`, {d: e, f: g} AS `{d: e, f: g}`',
  ],
  ['RETURN a UNION RETURN b AS a', 'RETURN a AS `a` UNION RETURN b AS a'],
  ['CALL { RETURN 1 AS x } RETURN x', 'CALL { RETURN 1 AS x } RETURN x AS `x`'],
  ['RETURN `a b`, n.`c`', 'RETURN `a b` AS `a b`, n.`c`'],
  ['RETURN *', 'RETURN *'],
  ['RETURN a // end\n', 'RETURN a AS `a`'],
  ['CALL db.labels()', 'CALL db.labels()'],
  ['RETURN n.return AS x', 'RETURN n.return AS x'],
])('names the columns of %j', (query, named) => {
  expect(nameColumns(query, readTokens(query)).text).toBe(named);
});

test('orders the columns of a star by name, and what follows as written', () => {
  const after = (query: string) => nameColumns(query, readTokens(query)).columnsAfterStar;
  expect([after('RETURN *'), after('RETURN *, 1 AS b, 2 AS a'), after('RETURN 1 AS x')]).toEqual([
    0,
    2,
    undefined,
  ]);
  expect(orderColumns(['z', 'y', 'b', 'a'], 2)).toEqual(['y', 'z', 'b', 'a']);
  expect(orderColumns(['z', 'y'], undefined)).toEqual(['z', 'y']);
});
