import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BENCHMARK_START, parseBenchmark, toBenchmarkSearch } from '../../../web/src/state/benchmark-url.ts';
import { parseCypher, toCypherPath } from '../../../web/src/state/cypher-url.ts';
import { parsePage, toBenchmarkPath, toPaperPath } from '../../../web/src/state/page.ts';
import { parsePaper } from '../../../web/src/state/paper-url.ts';

describe('which page an address means', () => {
  test.each([
    ['/', { name: 'explore' }],
    ['/benchmarks', { name: 'benchmarks' }],
    ['/benchmarks/', { name: 'benchmarks' }],
    ['/cypher', { name: 'cypher' }],
    ['/papers/arxiv%3A2408.06195', { name: 'paper', id: 'arxiv:2408.06195' }],
    ['/papers', { name: 'missing' }],
    ['/benchmarks/%E0%A4%A', { name: 'benchmarks' }],
    ['/benchmarks/a/b', { name: 'missing' }],
    ['/cypher/x', { name: 'missing' }],
    ['/constructor', { name: 'missing' }],
  ])('%s', (path, page) => {
    expect(parsePage(path)).toEqual(page);
  });

  test('ids come back whole', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        expect(parsePage(toBenchmarkPath(id))).toEqual({ name: 'benchmark', id });
        expect(parsePage(toPaperPath(id))).toEqual({ name: 'paper', id });
      }),
    );
  });
});

test('a leaderboard’s order and open row come back', () => {
  expect(parseBenchmark('')).toEqual(BENCHMARK_START);
  expect(parseBenchmark('?sort=nothing&order=up&open=')).toEqual(BENCHMARK_START);
  const state = { sort: 'date', isDescending: true, open: 'arxiv:1#20' } as const;
  expect(parseBenchmark(toBenchmarkSearch(state))).toEqual(state);
});

test('a query in an address comes back as text', () => {
  const state = { query: 'MATCH (n)\nRETURN n AS n // 100 % & more', parameters: '{"a": 1}' };
  const [, search = ''] = toCypherPath(state).split('?');
  expect(parseCypher(`?${search}`)).toEqual(state);
  expect(parseCypher(`?query=${'x'.repeat(30_000)}`)).toEqual({ query: null, parameters: null });
});

test('a paper’s result comes back', () => {
  const [, search = ''] = toPaperPath('arxiv:1', 'arxiv:1#20').split('?');
  expect(parsePaper(`?${search}`)).toEqual({ result: 'arxiv:1#20' });
  expect(parsePaper('')).toEqual({ result: null });
});
