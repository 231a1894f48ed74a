import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import { createEvidenceFinder } from '../claims/read-claims.ts';
import { buildLeaderboard, type Leaderboard } from '../compare/build-leaderboard.ts';
import { LIMITS, type LeaderboardGroup, type LeaderboardReply, type ResultRow } from '../contract.ts';
import { readBenchmarkResults } from '../queries/benchmark-results.ts';
import { readCitedPapers } from '../queries/cited-papers.ts';
import { readUnnumberedEvaluations } from '../queries/unnumbered-evaluations.ts';
import { readResultRows } from './read-result-rows.ts';

/** All results on a benchmark are ranked before any are left out; more than this no benchmark has. */
const MAX_RANKED_RESULTS = 50_000;
const MAX_ROWS_PER_GROUP = 100;

type Board = Pick<LeaderboardReply, 'groups' | 'aggregates' | 'withoutNumber' | 'truncated'>;

/** Everything about a benchmark but itself: ranks from light rows, then the whole rows of what is shown. */
export async function readLeaderboard(
  store: GraphStore,
  benchmark: string,
  options: ReadOptions,
): Promise<Board> {
  const [results, unnumbered] = await Promise.all([
    store.read(readBenchmarkResults(benchmark, MAX_RANKED_RESULTS), options),
    store.read(readUnnumberedEvaluations(benchmark, LIMITS.list.default + 1), options),
  ]);
  const board = buildLeaderboard(results, { maxRowsPerGroup: MAX_ROWS_PER_GROUP, maxRows: LIMITS.list.max });
  const shownUnnumbered = unnumbered.slice(0, LIMITS.list.default);
  const [rows, papers] = await Promise.all([
    readResultRows(store, idsOf(board), options),
    store.read(readCitedPapers([...new Set(shownUnnumbered.map(({ paper }) => paper))]), options),
  ]);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const findEvidence = createEvidenceFinder(papers);
  return {
    groups: board.groups.map((group) => toReplyGroup(group, rowOf)),
    aggregates: board.aggregates.flatMap(({ id }) => rowOf.get(id) ?? []),
    withoutNumber: shownUnnumbered.flatMap(({ method, paper, span }) => {
      const evidence = findEvidence({ paper, span });
      return evidence === null ? [] : [{ method, evidence }];
    }),
    truncated: board.truncated || unnumbered.length > shownUnnumbered.length,
  };
}

function idsOf({ groups, aggregates }: Leaderboard): string[] {
  return [
    ...groups.flatMap(({ rows }) => rows.map(({ result }) => result.id)),
    ...aggregates.map(({ id }) => id),
  ];
}

function toReplyGroup(
  group: Leaderboard['groups'][number],
  rowOf: ReadonlyMap<string, ResultRow>,
): LeaderboardGroup {
  const { results: _, rows, ...shown } = group;
  return {
    ...shown,
    rows: rows.flatMap(({ result, rank }) => {
      const row = rowOf.get(result.id);
      return row === undefined ? [] : [{ ...row, rank }];
    }),
  };
}
