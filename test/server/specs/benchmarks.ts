import { describe, expect, test } from 'vitest';
import {
  benchmarksReply,
  leaderboardReply,
  LIMITS,
  type LeaderboardReply,
} from '../../../server/contract.ts';
import { expectProblem } from '../fixture/expect-problem.ts';
import type { ApiUnderTest } from './api-under-test.ts';

export function specifyBenchmarks(api: () => ApiUnderTest): void {
  const get = async (id: string): Promise<LeaderboardReply> =>
    api().get(leaderboardReply, `/api/benchmarks/${encodeURIComponent(id)}`);
  const places = (group: LeaderboardReply['groups'][number] | undefined) =>
    group?.rows.map(({ rank, value, method }) => [rank, value, method?.name ?? null]);

  describe('GET /api/benchmarks', () => {
    test('lists those with most results first, and counts all', async () => {
      const { benchmarks, total } = await api().get(benchmarksReply, '/api/benchmarks');
      expect(benchmarks[0]).toMatchObject({ id: 'benchmark:gsm8k', name: 'GSM8K' });
      const results = benchmarks.map((benchmark) => benchmark.results);
      expect(results).toEqual(results.toSorted((a, b) => b - a));
      expect(total).toBe(benchmarks.length);
    });

    test('lists as many as asked for, and still counts all', async () => {
      const { benchmarks, total } = await api().get(benchmarksReply, '/api/benchmarks?limit=2');
      expect(benchmarks).toHaveLength(2);
      expect(total).toBeGreaterThan(2);
      expectProblem(await api().ask(`/api/benchmarks?limit=${LIMITS.list.max + 1}`), 'REQUEST_INVALID');
    });
  });

  describe('GET /api/benchmarks/:id', () => {
    test('ranks comparable results, with ties and with ranges by their high end', async () => {
      const { benchmark, groups, truncated } = await get('benchmark:gsm8k');
      expect(benchmark).toMatchObject({ id: 'benchmark:gsm8k', type: 'Benchmark' });
      expect(groups[0]).toMatchObject({ metric: 'accuracy', unit: '%', kind: 'score', higherIsBetter: true });
      expect(places(groups[0])).toEqual([
        [1, 88.5, 'Zephyrine'],
        [1, 88.5, 'Lumina'],
        [3, 84, 'Orbit'],
        [4, 79.9, 'Snowline'],
        [5, 75, null],
      ]);
      expect(groups[0]?.rows[4]).toMatchObject({ valueLow: 70, method: null });
      expect(truncated).toBe(false);
    });

    test('puts the lowest first where low is good', async () => {
      const { groups } = await get('benchmark:librispeech');
      expect(places(groups[0])).toEqual([
        [1, 4.8, 'Whisperling'],
        [2, 5.2, 'Murmur'],
      ]);
    });

    test('keeps changes in points and relative changes out of the ranking of scores, and apart', async () => {
      const [gsm8k, math] = [await get('benchmark:gsm8k'), await get('benchmark:math')];
      const points = gsm8k.groups.find(({ kind }) => kind === 'change');
      expect(points).toMatchObject({
        unit: 'points',
        relative: false,
        direction: 'up',
        rows: [{ value: 3.5 }],
      });
      const relative = math.groups.find(({ kind }) => kind === 'change');
      expect(relative).toMatchObject({ unit: '%', relative: true, direction: 'up', rows: [{ value: 12 }] });
    });

    test('keeps averages over several benchmarks apart', async () => {
      const { aggregates, groups } = await get('benchmark:math');
      expect(aggregates).toMatchObject([{ value: 60.1, method: { name: 'Meanwell' } }]);
      expect(aggregates[0]?.benchmarks.map(({ name }) => name)).toEqual(['GSM8K', 'MATH']);
      const ranked = groups.flatMap(({ rows }) => rows.map(({ value }) => value));
      expect(ranked).not.toContain(60.1);
    });

    test('lists methods that are evaluated on it without a number', async () => {
      const { withoutNumber, groups } = await get('benchmark:humaneval');
      expect(groups).toEqual([]);
      expect(withoutNumber).toMatchObject([
        { method: { name: 'Meanwell' }, evidence: { text: 'We also evaluate Meanwell on HumanEval.' } },
      ]);
    });

    test('gives every row its evidence', async () => {
      const { groups } = await get('benchmark:gsm8k');
      for (const { evidence, value } of groups.flatMap(({ rows }) => rows))
        expect(evidence.text).toContain(String(value));
    });

    test('knows benchmarks only', async () => {
      for (const id of ['method:lumina', 'metric:accuracy', 'benchmark:nowhere'])
        expectProblem(await api().ask(`/api/benchmarks/${encodeURIComponent(id)}`), 'NODE_NOT_FOUND');
    });
  });
}
