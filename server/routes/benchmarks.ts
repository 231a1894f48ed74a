import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { askerSignal } from '../asker-signal.ts';
import { benchmarksQuery, benchmarksReply, leaderboardReply, nodeParams } from '../contract.ts';
import { readBenchmarks } from '../queries/benchmarks.ts';
import { readLabelSize } from '../queries/label-size.ts';
import { getName } from '../nodes/get-name.ts';
import { readLeaderboard } from '../results/read-leaderboard.ts';
import { describeName } from '../nodes/read-node.ts';
import type { ServerApp } from '../server-app.ts';
import { PROBLEM_RESPONSE } from './problem-response.ts';

export function addBenchmarkRoutes(app: ServerApp, store: GraphStore): void {
  app.get(
    '/api/benchmarks',
    {
      schema: {
        summary: 'Benchmarks, those with most results first',
        querystring: benchmarksQuery,
        response: { 200: benchmarksReply, default: PROBLEM_RESPONSE },
      },
    },
    async ({ query: { limit } }, reply) => {
      const options = { signal: askerSignal(reply) };
      const [benchmarks, [total]] = await Promise.all([
        store.read(readBenchmarks(limit), options),
        store.read(readLabelSize('Benchmark'), options),
      ]);
      return { benchmarks: [...benchmarks], total: total ?? 0 };
    },
  );
  app.get(
    '/api/benchmarks/:id',
    {
      schema: {
        summary: 'What is reported on a benchmark, ranked within groups of comparable results',
        params: nodeParams,
        response: { 200: leaderboardReply, default: PROBLEM_RESPONSE },
      },
    },
    async ({ params: { id } }, reply) => {
      const options = { signal: askerSignal(reply) };
      const name = await getName(store, id, { labels: ['Benchmark'], options });
      const [benchmark, board] = await Promise.all([
        describeName(store, name, options),
        readLeaderboard(store, id, options),
      ]);
      return { benchmark, aliases: [...name.aliases], ...board };
    },
  );
}
