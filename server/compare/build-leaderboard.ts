// From all results on a benchmark to the rows that are shown, best first within each group. Pure.
import type { BenchmarkResult } from '../queries/benchmark-results.ts';
import { groupComparable, type ComparableGroup } from './comparable-group.ts';
import { rankResults, type Ranked } from './rank-results.ts';

export interface LeaderboardLimits {
  /** Of one group, and of the averages over several benchmarks. */
  readonly maxRowsPerGroup: number;
  readonly maxRows: number;
}

export interface Leaderboard {
  readonly groups: readonly (ComparableGroup & { readonly rows: readonly Ranked<BenchmarkResult>[] })[];
  /** Averages over several benchmarks: they have no place in a ranking of one. */
  readonly aggregates: readonly BenchmarkResult[];
  readonly truncated: boolean;
}

/** Ranks over all results; limits cut only what is shown. */
export function buildLeaderboard(
  results: readonly BenchmarkResult[],
  { maxRowsPerGroup, maxRows }: LeaderboardLimits,
): Leaderboard {
  const aggregates = results.filter(({ isAggregate }) => isAggregate).slice(0, maxRowsPerGroup);
  let room = maxRows - aggregates.length;
  const groups: Leaderboard['groups'][number][] = [];
  for (const group of groupComparable(results.filter(({ isAggregate }) => !isAggregate))) {
    const rows = rankResults(group.results, group.higherIsBetter).slice(0, Math.min(maxRowsPerGroup, room));
    room -= rows.length;
    if (rows.length > 0) groups.push({ ...group, rows });
  }
  const shown = aggregates.length + groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return { groups, aggregates, truncated: shown < results.length };
}
