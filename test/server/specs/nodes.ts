import { describe, expect, test } from 'vitest';
import { nodeReply, type NodeReply } from '../../../server/contract.ts';
import { expectProblem } from '../fixture/expect-problem.ts';
import { PAPERS } from '../fixture/papers.ts';
import type { ApiUnderTest } from './api-under-test.ts';

export function specifyNodes(api: () => ApiUnderTest): void {
  const get = async (id: string): Promise<NodeReply> =>
    api().get(nodeReply, `/api/nodes/${encodeURIComponent(id)}`);

  describe('GET /api/nodes/:id', () => {
    test('shows a method with its results, each with the sentence it stands in', async () => {
      const { node, results, truncated } = await get('method:lumina');
      expect(node).toMatchObject({ id: 'method:lumina', name: 'Lumina', type: 'Method' });
      expect(results).toHaveLength(1);
      expect(results[0]).toMatchObject({
        value: 88.5,
        kind: 'score',
        unit: '%',
        relative: false,
        quantity: 'quality',
        method: { id: 'method:lumina', name: 'Lumina' },
        benchmarks: [{ id: 'benchmark:gsm8k', name: 'GSM8K' }],
        baseModel: { id: 'method:llama2-7b', name: 'Llama-2-7B' },
        metric: { id: 'metric:accuracy', name: 'accuracy' },
        evidence: {
          paper: 'arxiv:2401.00001',
          date: '2024-01-10',
          text: 'Lumina reaches 88.5% accuracy on GSM8K with Llama-2-7B.',
        },
      });
      expect(truncated).toBe(false);
    });

    test('shows claims from both sides, with evidence', async () => {
      const { claims } = await get('method:lumina');
      const short = claims.map(({ type, isOutgoing, tie, other, benchmark }) => [
        type,
        isOutgoing ? 'to' : 'from',
        other.id,
        ...(benchmark === null ? [] : [benchmark.name]),
        ...(tie ? ['tie'] : []),
      ]);
      expect(short).toEqual([
        ['EVALUATED_ON', 'to', 'benchmark:gsm8k'],
        ['EVALUATED_ON', 'to', 'benchmark:gsm8k'],
        ['COMPARED_WITH', 'to', 'method:orbit', 'GSM8K'],
        ['COMPARED_WITH', 'from', 'method:zephyrine', 'tie'],
        ['COMPARED_WITH', 'from', 'method:quiverine', 'GSM8K'],
        ['BUILT_ON', 'to', 'method:llama2-7b'],
        ['PROPOSES', 'from', 'arxiv:2401.00001'],
      ]);
      expect(new Set(claims.map(({ subject }) => subject.id))).toEqual(new Set(['method:lumina']));
      const compared = claims.find(({ other }) => other.id === 'method:orbit');
      expect(compared?.evidence?.text).toBe('It outperforms Orbit on GSM8K.');
    });

    test('shows what a model’s name says, and what it is a variant of', async () => {
      const { node, properties, claims } = await get('method:llama2-7b');
      expect(node.type).toBe('BaseModel');
      expect(properties).toEqual({ family: 'Llama', version: '2', sizeB: 7 });
      const variant = claims.find(({ type }) => type === 'VARIANT_OF');
      expect(variant).toMatchObject({ isOutgoing: true, other: { name: 'Llama2' }, evidence: null });
    });

    test('shows benchmarks and metrics too, the newest results first', async () => {
      const benchmark = await get('benchmark:gsm8k');
      expect(benchmark.results.length).toBeGreaterThan(4);
      const dates = benchmark.results.map(({ evidence }) => evidence.date ?? String(evidence.year));
      expect(dates).toEqual(dates.toSorted().toReversed());
      expect(benchmark.claims.map(({ type }) => type)).toContain('EVALUATED_ON');
      const metric = await get('metric:accuracy');
      expect(metric.node.results).toBe(metric.results.length);
      expect(metric.properties).toEqual({ higherIsBetter: true, unit: '%' });
    });

    test('evidence is cut out of the abstract, UTF-16 unit by unit', async () => {
      const abstracts = new Map(PAPERS.map(({ id, abstract }) => [id, abstract]));
      for (const id of ['method:snowline', 'benchmark:gsm8k', 'metric:wer']) {
        const { results, claims } = await get(id);
        const cited = [...results.map(({ evidence }) => evidence), ...claims.map(({ evidence }) => evidence)];
        for (const evidence of cited.filter((item) => item !== null))
          expect(abstracts.get(evidence.paper)?.slice(evidence.span.start, evidence.span.end)).toBe(
            evidence.text,
          );
        for (const { number, evidence, value } of results)
          expect(abstracts.get(evidence.paper)?.slice(number.start, number.end)).toContain(String(value));
      }
    });

    test('a paper is no such node, and neither is what nobody named', async () => {
      for (const id of ['arxiv:2401.00001', 'method:nobody', 'lumina'])
        expectProblem(await api().ask(`/api/nodes/${encodeURIComponent(id)}`), 'NODE_NOT_FOUND');
    });
  });
}
