import { expect, test } from 'vitest';
import { findUnknownNames } from '../../ingest/graph/cypher/unknown-names.ts';
import { EXAMPLE_QUERIES } from '../../web/src/pages/cypher/example-queries.ts';

test.each([
  ['MATCH (b:benchmark) RETURN b.name AS name', ['label benchmark; did you mean Benchmark?']],
  ['MATCH (:Method|Paperr) RETURN 1 AS one', ['label Paperr; did you mean Paper?']],
  ['MATCH (m:Method&!`Base Model`) RETURN m AS m', ['label Base Model; did you mean BaseModel?']],
  ['MATCH ()-[e:ON|:UNDER*1..2]->() RETURN e AS e', ['relationship type UNDER']],
  ['MATCH (m) WHERE (m:Nothing) RETURN m AS m', ['label Nothing']],
  ['MATCH (b:Benchmark {titel: "x"}) RETURN b AS b', ['property titel; did you mean title?']],
  [
    'MATCH (r:Result) WHERE r.metrik = 1 RETURN r.scoore AS s',
    ['property metrik; did you mean metric?', 'property scoore; did you mean scope?'],
  ],
])('%s', (query, names) => {
  expect(findUnknownNames(query)).toEqual(names.map((name) => `benchgraph knows no ${name}`));
});

test.each([
  'MATCH (m:Method)-[:EVALUATED_ON]->(:Benchmark {name: $name, id: coalesce($a, $b)}) RETURN m._papers AS papers',
  'MATCH (r:Result) WITH {anything: r.value} AS r RETURN r.anything AS anything',
  'MATCH (r:Result) RETURN [r IN [{x: 1}] | r.x] AS xs, {any: 1, key: 2} AS map',
  'UNWIND $rows AS row MATCH (m:Method {id: row.key}) RETURN m.id AS id, $p.key AS key',
  "MATCH (m:Method) WHERE m.name = '(x:Wrong)' /* (y:Wrong) */ RETURN date.truncate('year') AS y",
  'MATCH (n:BenchgraphStore) RETURN n.schemaVersion AS v',
  ...EXAMPLE_QUERIES.map(({ query }) => query),
])('says nothing about %s', (query) => {
  expect(findUnknownNames(query)).toEqual([]);
});
