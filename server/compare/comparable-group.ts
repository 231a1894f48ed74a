// Which results may stand in one ranking. Pure.
import { compareText } from '../../ingest/graph/writing/name-support.ts';
import type { BenchmarkResult } from '../queries/benchmark-results.ts';
import { firstDifference } from '../sort-order.ts';

/** What all results of a group have in common, beside the benchmark. */
export interface ComparableGroup {
  /** The same for the same group, in every answer. */
  readonly key: string;
  readonly metric: string | null;
  readonly unit: string;
  readonly kind: BenchmarkResult['kind'];
  readonly direction: BenchmarkResult['direction'];
  readonly relative: boolean;
  readonly quantity: BenchmarkResult['quantity'];
  readonly scope: string | null;
  /** Whether the larger value is the better one; null where nothing says so. */
  readonly higherIsBetter: boolean | null;
  /** In the order in which they came. */
  readonly results: readonly BenchmarkResult[];
}

/**
 * Groups results on one benchmark: the same metric, unit, kind and scope; of changes and ratios also the same direction and
 * the same base (relative or in points), because 5 % less and 5 points more are not of one scale. The largest group comes
 * first, of equal ones the first by key.
 */
export function groupComparable(results: readonly BenchmarkResult[]): ComparableGroup[] {
  const groups = new Map<string, BenchmarkResult[]>();
  for (const result of results) {
    const key = toGroupKey(result);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [result]);
    else members.push(result);
  }
  return [...groups]
    .map(([key, members]) => toGroup(key, members))
    .toSorted((a, b) => firstDifference(b.results.length - a.results.length, compareText(a.key, b.key)));
}

function toGroupKey(result: BenchmarkResult): string {
  const { metric, unit, kind, scope, direction, relative, quantity } = result;
  const moves = isMovement(kind);
  return JSON.stringify([
    metric?.id ?? null,
    unit,
    kind,
    scope,
    quantity,
    moves ? direction : null,
    moves && relative,
  ]);
}

function toGroup(key: string, results: readonly BenchmarkResult[]): ComparableGroup {
  const [first] = results;
  if (first === undefined) throw new RangeError('groupComparable: expected a group to have a member');
  const { metric, unit, kind, scope, direction, relative, quantity } = first;
  const moves = isMovement(kind);
  return {
    key,
    metric: metric?.name ?? null,
    unit,
    kind,
    direction: moves ? direction : null,
    relative: moves && relative,
    quantity,
    scope,
    higherIsBetter: findBetterEnd(first),
    results,
  };
}

/**
 * Of levels the metric says which end is better. A change or ratio is printed without sign: the larger one is better where it
 * goes the metric's good way, the smaller one where it goes the other.
 */
export function findBetterEnd({
  kind,
  direction,
  higherIsBetter,
}: Pick<BenchmarkResult, 'kind' | 'direction' | 'higherIsBetter'>): boolean | null {
  if (!isMovement(kind) || higherIsBetter === null) return higherIsBetter;
  return direction === null ? null : (direction === 'up') === higherIsBetter;
}

function isMovement(kind: BenchmarkResult['kind']): boolean {
  return kind === 'change' || kind === 'ratio';
}
