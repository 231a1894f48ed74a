// What the engine says it would do, against what may be done: the plan decides, not the text. What is not listed is
// refused, so an operator of another version of the engine is refused until somebody has looked at it.
import { BenchgraphError } from '../../../errors.ts';

/** Operators that only read the graph. `Discriminant(51)` is how 0.6.0 prints the row that a subquery is given. */
const OPERATORS = new Set([
  'Aggregate',
  'AntiJoin',
  'Apply',
  'Discriminant(51)',
  'Distinct',
  'EdgeScan',
  'Empty',
  'Except',
  'Expand',
  'Filter',
  'HorizontalAggregate',
  'Intersect',
  'Join',
  'LeftJoin',
  'Limit',
  'MapCollect',
  'MultiWayJoin',
  'NodeScan',
  'Project',
  'Return',
  'SemiJoin',
  'ShortestPath',
  'Skip',
  'Sort',
  'Union',
  'Unwind',
]);

const PROCEDURES = ['db.labels', 'db.propertyKeys', 'db.relationshipTypes'];

/** What changes the graph, for a better sentence. */
const WRITING = /^(?:Add|Create|Delete|Merge|Remove|Set)/;

/** @throws QUERY_REFUSED naming what the query would do */
export function assertReadingPlan(plan: string): void {
  for (const line of plan.split('\n')) {
    const operator = /^\s*(\S+)/.exec(line)?.[1];
    if (operator === undefined) continue;
    if (operator === 'CallProcedure') assertListedProcedure(line);
    else if (!OPERATORS.has(operator)) throw refuse(operator);
    // A subquery within an expression is printed as the engine holds it: `Expand(ExpandOp { … })`.
    for (const [, inner] of line.matchAll(/\b(\w+)\(\w+Op \{/g))
      if (inner !== undefined && !OPERATORS.has(inner)) throw refuse(inner);
  }
}

function assertListedProcedure(line: string): void {
  const name = /^\s*CallProcedure \(([^)]*)\)/.exec(line)?.[1] ?? '';
  if (!PROCEDURES.includes(name))
    throw new BenchgraphError(
      'QUERY_REFUSED',
      `the query is not run: the procedure ${name} is not allowed; these are: ${PROCEDURES.join(', ')}`,
    );
}

function refuse(operator: string): BenchgraphError {
  const reason = WRITING.test(operator) ? 'the console only reads' : `${operator} is not allowed`;
  return new BenchgraphError('QUERY_REFUSED', `the query is not run: ${reason}`);
}
