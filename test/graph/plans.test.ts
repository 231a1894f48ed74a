import type { ResultSummary } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { assertReadingPlan as assertEmbeddedPlan } from '../../ingest/graph/embedded/console/check-plan.ts';
import { assertReadingPlan as assertNeo4jPlan } from '../../ingest/graph/neo4j/console/check-plan.ts';

test.each([
  'Return (n AS n)\n  Filter (n.x Gt 1) [index: id]\n    NodeScan (n:Paper)\n',
  'Distinct\n  Union (2 branches)\n    Return (1 AS x)\n      Empty\n    Return (2 AS x)\n      Empty\n',
  'Return (label AS l)\n  CallProcedure (db.labels)\n',
  'Return (CountSubquery(Expand(ExpandOp { input: NodeScan(NodeScanOp { variable: "n" }) })) AS x)\n  Empty\n',
])('a plan of the embedded engine that reads is allowed: %j', (plan) => {
  expect(() => assertEmbeddedPlan(plan)).not.toThrow();
});

test.each([
  ["Return (l AS l)\n  LoadCsv ('/etc/passwd' AS l)\n", 'LoadCsv'],
  ['Return ()\n  Create (n:X)\n', 'only reads'],
  ['Return ()\n  DeleteNode (n)\n    NodeScan (n:*)\n', 'only reads'],
  ['Return ()\n  Merge (n)\n    Empty\n', 'only reads'],
  ['CallProcedure (grafeo.pagerank)\n', 'grafeo.pagerank'],
  ['Return (x AS x)\n  Novelty (x)\n', 'Novelty'],
  ['Return (ExistsSubquery(LoadCsv(LoadCsvOp { path: "x" })) AS x)\n', 'LoadCsv'],
])('a plan of the embedded engine that does more is refused: %j', (plan, reason) => {
  expect(() => assertEmbeddedPlan(plan)).toThrow(
    expect.objectContaining({ code: 'QUERY_REFUSED', message: expect.stringContaining(reason) }),
  );
});

test.each([
  ['r', ['ProduceResults@neo4j', 'VarLengthExpand(Pruning,BFS,All)@neo4j', 'NodeUniqueIndexSeek@neo4j']],
  ['r', ['ProduceResults', 'DirectedRelationshipTypeScan', 'UndirectedUnionRelationshipTypesScan']],
  [
    'r',
    ['ProduceResults', 'LetSelectOrAntiSemiApply', 'OrderedAggregation', 'Top1WithTies', 'Repeat(Trail)'],
  ],
])('a plan of Neo4j that reads is allowed: %s %j', (type, operators) => {
  expect(() => assertNeo4jPlan(aSummary(type, operators))).not.toThrow();
});

test.each([
  ['w', ['ProduceResults@neo4j']],
  ['rw', ['ProduceResults@neo4j']],
  ['s', ['ProduceResults@neo4j']],
  ['r', ['ProduceResults@neo4j', 'LoadCSV@neo4j']],
  ['r', ['ProduceResults@neo4j', 'ShowTransactions@neo4j']],
  ['r', ['ProduceResults@neo4j', 'TerminateTransactions@neo4j']],
  ['r', ['ProduceResults@neo4j', 'TransactionApply@neo4j']],
  ['r', ['ProduceResults@neo4j', 'NodeUniqueIndexSeek(Locking)@neo4j']],
  ['r', ['ProduceResults@neo4j', 'ProcedureCall@neo4j']],
  ['r', ['AdministrationCommand@system']],
])('a plan of Neo4j that does more is refused: %s %j', (type, operators) => {
  expect(() => assertNeo4jPlan(aSummary(type, operators))).toThrow(
    expect.objectContaining({ code: 'QUERY_REFUSED' }),
  );
});

test('a procedure of Neo4j runs only if it is listed', () => {
  const calls = (details: string) => aSummary('r', ['ProcedureCall@neo4j'], details);
  expect(() => assertNeo4jPlan(calls('db.labels() :: (label :: STRING)'))).not.toThrow();
  for (const details of [
    'db.clearQueryCaches() :: (value :: STRING)',
    'apoc.load.json($a) :: ()',
    'db.labelsX()',
    '',
  ])
    expect(() => assertNeo4jPlan(calls(details))).toThrow(expect.objectContaining({ code: 'QUERY_REFUSED' }));
});

/** As much of the driver's summary as the check looks at: one operator above the next. */
function aSummary(queryType: string, operators: readonly string[], details?: string): ResultSummary {
  const plan = operators.toReversed().reduce<unknown>(
    (child, operatorType) => ({
      operatorType,
      arguments: details === undefined ? {} : { Details: details },
      children: child === undefined ? [] : [child],
    }),
    undefined,
  );
  return { queryType, plan } as ResultSummary;
}
