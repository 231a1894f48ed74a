import { describe, expect, test } from 'vitest';
import { graphReply, LIMITS, type GraphReply } from '../../../server/contract.ts';
import { expectProblem } from '../fixture/expect-problem.ts';
import { HOSTILE_ID } from '../fixture/papers.ts';
import type { ApiUnderTest } from './api-under-test.ts';

export function specifyGraph(api: () => ApiUnderTest): void {
  const get = async (query: string): Promise<GraphReply> => api().get(graphReply, `/api/graph${query}`);
  const ids = ({ nodes }: GraphReply): string[] => nodes.map(({ id }) => id);

  describe('GET /api/graph', () => {
    test('shows well-supported benchmarks and the methods that meet on them, before anything is asked for', async () => {
      const graph = await get('');
      expect(ids(graph)[0]).toBe('benchmark:gsm8k');
      expect(ids(graph)).toContain('method:lumina');
      expect(new Set(graph.nodes.map(({ type }) => type))).not.toContain('Paper');
      const ends = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
      expect(ids(graph).filter((id) => !ends.has(id))).toEqual([]);
    });

    test('holds the papers that bring or report on what it shows where they are asked for', async () => {
      const { nodes, edges } = await get('?types=Method,BaseModel,Benchmark,Paper');
      const papers = nodes.filter(({ type }) => type === 'Paper').map(({ id }) => id);
      expect(papers).toContain('arxiv:2401.00001');
      expect(edges).toContainEqual({
        id: 'PROPOSES arxiv:2401.00001 method:lumina',
        type: 'PROPOSES',
        source: 'arxiv:2401.00001',
        target: 'method:lumina',
        papers: 1,
      });
      const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
      expect(papers.filter((id) => !joined.has(id))).toEqual([]);
      const few = await get('?types=Method,BaseModel,Benchmark,Paper&limit=8');
      expect(few.nodes).toHaveLength(8);
      expect(new Set(few.nodes.map(({ type }) => type))).toEqual(new Set(['Benchmark', 'Method', 'Paper']));
    });

    test('accounts for every node of its types', async () => {
      const whole = await get('');
      expect(whole).toMatchObject({
        truncated: false,
        total: whole.nodes.length + whole.unconnected,
      });
      const cut = await get('?limit=7');
      expect(cut).toMatchObject({ truncated: true, total: whole.total, unconnected: 0 });
      expect(cut.nodes).toHaveLength(7);
      const ends = new Set(cut.edges.flatMap(({ source, target }) => [source, target]));
      expect(ids(cut).filter((id) => !ends.has(id))).toEqual([]);
    });

    test('joins a benchmark to the papers that report on it', async () => {
      const { nodes, edges } = await get('?around=benchmark:gsm8k&types=Benchmark,Paper');
      expect(nodes.filter(({ type }) => type === 'Paper').length).toBeGreaterThan(4);
      expect(edges).toContainEqual({
        id: 'REPORTS_ON arxiv:2409.00009 benchmark:gsm8k',
        type: 'REPORTS_ON',
        source: 'arxiv:2409.00009',
        target: 'benchmark:gsm8k',
        papers: 1,
      });
    });

    test('shows what is one step around a node, the best supported first', async () => {
      const graph = await get('?around=method:lumina');
      expect(graph.nodes[0]).toEqual({
        id: 'method:lumina',
        type: 'Method',
        name: 'Lumina',
        papers: 3,
        results: 1,
        year: 2024,
      });
      expect(ids(graph)).toEqual([
        'method:lumina',
        'benchmark:gsm8k',
        'method:orbit',
        'arxiv:2401.00001',
        'method:llama2-7b',
        'method:quiverine',
        'method:zephyrine',
      ]);
      expect(graph).toMatchObject({ truncated: false, total: 7 });
    });

    test('knows types, years and counts of every kind of node', async () => {
      const { nodes } = await get(
        `?around=method:llama2-7b&around=benchmark:tangrambench&around=metric:accuracy&around=${encodeURIComponent(HOSTILE_ID)}`,
      );
      const byId = new Map(nodes.map((node) => [node.id, node]));
      expect(byId.get('method:llama2-7b')).toMatchObject({ type: 'BaseModel', results: 1, year: null });
      expect(byId.get('benchmark:tangrambench')).toMatchObject({ type: 'Benchmark', results: 1, year: 2024 });
      expect(byId.get('metric:accuracy')).toMatchObject({ type: 'Metric', name: 'accuracy' });
      expect(byId.get(HOSTILE_ID)).toMatchObject({ type: 'Paper', papers: 1, results: 1, year: 2025 });
    });

    test('adds up what several papers say between the same two', async () => {
      const { edges } = await get('?around=benchmark:gsm8k');
      const orbit = edges.filter(({ source }) => source === 'method:orbit');
      expect(orbit).toEqual([
        {
          id: 'EVALUATED_ON method:orbit benchmark:gsm8k',
          type: 'EVALUATED_ON',
          source: 'method:orbit',
          target: 'benchmark:gsm8k',
          papers: 2,
        },
      ]);
    });

    test('draws edges between shown nodes only, each once', async () => {
      for (const query of [
        '',
        '?limit=5',
        '?around=benchmark:gsm8k&depth=2',
        '?around=benchmark:gsm8k&limit=3',
      ]) {
        const graph = await get(query);
        const shown = new Set(ids(graph));
        expect(graph.edges.filter(({ source, target }) => !shown.has(source) || !shown.has(target))).toEqual(
          [],
        );
        expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length);
        expect(shown.size).toBe(graph.nodes.length);
      }
    });

    test('goes two steps where asked to', async () => {
      const one = await get('?around=method:meanwell');
      const two = await get('?around=method:meanwell&depth=2');
      expect(ids(one)).not.toContain('method:lumina');
      expect(ids(two)).toContain('method:lumina');
      expect(ids(two).slice(0, one.nodes.length)).toEqual(ids(one));
    });

    test('cuts at the limit, keeps the best supported and says so', async () => {
      const whole = await get('?around=benchmark:gsm8k');
      const cut = await get('?around=benchmark:gsm8k&limit=3');
      expect(whole).toMatchObject({ truncated: false, total: whole.nodes.length });
      expect(ids(cut)).toEqual(ids(whole).slice(0, 3));
      expect(cut).toMatchObject({ truncated: true, total: whole.total });
      const support = whole.nodes.slice(1).map(({ papers }) => papers);
      expect(support).toEqual(support.toSorted((a, b) => b - a));
    });

    test('shows the types asked for, and what was asked for by id', async () => {
      const graph = await get('?around=method:lumina&types=Benchmark,BaseModel');
      expect(ids(graph)).toEqual(['method:lumina', 'benchmark:gsm8k', 'method:llama2-7b']);
      const seeds = await get('?types=Benchmark');
      expect(seeds).toMatchObject({ nodes: [], edges: [], truncated: false, unconnected: seeds.total });
    });

    test('leaves unknown ids out, and refuses where all are unknown', async () => {
      const known = await get('?around=method:lumina');
      expect(await get('?around=method:nobody&around=method:lumina')).toEqual(known);
      expectProblem(await api().ask('/api/graph?around=method:nobody'), 'NODE_NOT_FOUND');
    });

    test('is the same whenever it is asked', async () => {
      expect(await get('?around=benchmark:gsm8k&depth=2')).toEqual(
        await get('?around=benchmark:gsm8k&depth=2'),
      );
    });

    test.each([
      ['?depth=3', 'query depth: '],
      ['?depth=0', 'query depth: '],
      [`?limit=${LIMITS.graphNodes.max + 1}`, 'query limit: '],
      ['?limit=-1', 'query limit: '],
      ['?around=', 'query around: '],
      [`?around=${'a'.repeat(1_001)}`, 'query around: '],
      [`?${Array.from({ length: 51 }, (_, index) => `around=${index}`).join('&')}`, 'query around: '],
      ['?types=method', 'query types: '],
    ])('refuses %.60s, and names the field', async (query, sentence) => {
      expect(expectProblem(await api().ask(`/api/graph${query}`), 'REQUEST_INVALID').detail).toContain(
        sentence,
      );
    });
  });
}
