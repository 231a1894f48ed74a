// The second layer of the console: what the server says it would do, against what may be done. Not the text decides but
// the plan; what is not listed is refused, so a new operator of a new server is refused until somebody has looked at it.
import type { Plan, ResultSummary } from 'neo4j-driver';
import { BenchgraphError } from '../../../errors.ts';

/** Operators that only read the graph, without the database's name that the server appends. */
const OPERATORS: readonly RegExp[] = [
  // Where rows come from.
  /^(?:Partitioned)?(?:AllNodesScan|NodeByLabelScan|NodeIndex(?:Scan|Seek|SeekByRange|ContainsScan|EndsWithScan))$/,
  /^(?:Partitioned)?(?:Intersection|Subtraction|Union)NodeByLabelsScan$/,
  /^(?:Partitioned)?(?:Directed|Undirected)(?:All|Union)?Relationships?(?:Type|Types)?(?:Index)?(?:Scan|Seek|SeekByRange|ContainsScan|EndsWithScan)$/,
  /^(?:Directed|Undirected)Relationship(?:ById|ByElementId)Seek$/,
  /^(?:MultiNodeIndexSeek|NodeBy(?:Element)?IdSeek|NodeUniqueIndexSeek|NodeUniqueIndexSeekByRange)$/,
  /^(?:Node|Relationship)CountFromCountStore$/,
  /^(?:Argument|EmptyRow|PartitionedUnwind|Unwind)$/,
  // Ways through the graph.
  /^(?:Optional)?Expand\((?:All|Into)\)$/,
  /^VarLengthExpand\((?:All|Into|Pruning|Pruning,BFS,All|Pruning,BFS,Into|Pruning,BFS)\)$/,
  /^(?:Bidirectional)?Repeat\((?:Trail|Walk|Acyclic)\)$/,
  /^(?:ShortestPath|StatefulShortestPath\((?:All|Into)\)|ProjectEndpoints|AssertSame(?:Node|Relationship))$/,
  // What is done with rows.
  /^(?:Apply|CartesianProduct|Optional|RollUpApply|TriadicBuild|TriadicFilter|TriadicSelection)$/,
  /^(?:Let)?(?:SelectOr)?(?:Anti)?SemiApply$/,
  /^(?:Anti|AntiConditionalApply|ConditionalApply)$/,
  /^(?:NodeHashJoin|ValueHashJoin|LeftOuterHashJoin|RightOuterHashJoin)$/,
  /^(?:Ordered)?(?:Distinct|Union)$/,
  /^(?:EagerAggregation|OrderedAggregation|Eager|Filter|Projection|CacheProperties|PreserveOrder|NullifyMetadata)$/,
  /^(?:Sort|PartialSort|Top|PartialTop|Top1WithTies|Limit|ExhaustiveLimit|Skip)$/,
  /^(?:EmptyResult|ProduceResults)$/,
];

const PROCEDURES = [
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.labels',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
];

/** @throws QUERY_REFUSED naming what the query would do */
export function assertReadingPlan(summary: ResultSummary): void {
  if (summary.queryType !== 'r') throw refusal('the console only reads');
  if (summary.plan === false) throw refusal('the server did not say what it would do');
  assertReadingOperator(summary.plan);
}

function assertReadingOperator(plan: Plan): void {
  const operator = plan.operatorType.split('@')[0] ?? '';
  if (operator === 'ProcedureCall') assertListedProcedure(plan);
  else if (!OPERATORS.some((pattern) => pattern.test(operator))) throw refusal(`${operator} is not allowed`);
  for (const child of plan.children) assertReadingOperator(child);
}

/** `db.labels() :: (label :: STRING)` */
function assertListedProcedure(plan: Plan): void {
  const details: unknown = plan.arguments['Details'];
  const name = typeof details === 'string' ? details.split('(')[0] : undefined;
  if (name === undefined || !PROCEDURES.includes(name))
    throw refusal(`the procedure ${name ?? ''} is not allowed; these are: ${PROCEDURES.join(', ')}`);
}

function refusal(reason: string): BenchgraphError {
  return new BenchgraphError('QUERY_REFUSED', `the query is not run: ${reason}`);
}
