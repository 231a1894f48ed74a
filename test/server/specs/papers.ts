import { describe, expect, test } from 'vitest';
import { paperReply, type PaperReply } from '../../../server/contract.ts';
import { expectProblem } from '../fixture/expect-problem.ts';
import { PAPERS } from '../fixture/papers.ts';
import type { ApiUnderTest } from './api-under-test.ts';

export function specifyPapers(api: () => ApiUnderTest): void {
  const get = async (id: string): Promise<PaperReply> =>
    api().get(paperReply, `/api/papers/${encodeURIComponent(id)}`);

  describe('GET /api/papers/:id', () => {
    test('gives every paper back as it was stored', async () => {
      for (const paper of PAPERS) expect(await get(paper.id)).toMatchObject(paper);
    });

    test('marks what was found, and what was skipped and why', async () => {
      const { abstract, highlights } = await get('arxiv:2401.00001');
      const marks = highlights.map(({ role, span, id, label }) => [
        role,
        abstract.slice(span.start, span.end),
        id,
        label,
      ]);
      expect(marks).toContainEqual(['method', 'Lumina', 'method:lumina', 'Lumina']);
      expect(marks).toContainEqual(['benchmark', 'GSM8K', 'benchmark:gsm8k', 'GSM8K']);
      expect(marks).toContainEqual(['baseModel', 'Llama-2-7B', 'method:llama2-7b', 'Llama-2-7B']);
      expect(marks).toContainEqual(['compared', 'Orbit', 'method:orbit', 'Orbit']);
      const result = marks.find(([role]) => role === 'result');
      expect(result?.[1]).toContain('88.5');
      const skips = marks.filter(([role]) => role === 'skip').map(([, , id, label]) => [id, label]);
      expect(skips).toContainEqual([null, 'a number of things: datasets, tasks, samples, users …']);
      expect(skips).not.toContainEqual([null, 'part of a name or of a word']);
      const starts = highlights.map(({ span }) => span.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    });

    test('names results by the ids that marks have', async () => {
      const { highlights, results } = await get('arxiv:2402.00002');
      const marked = highlights.filter(({ role }) => role === 'result').map(({ id }) => id);
      expect(results.map(({ id }) => id)).toEqual(marked);
      expect(results.map(({ value }) => value)).toEqual([84, 41.2]);
    });

    test('says what the paper claims, with both ends', async () => {
      const { claims } = await get('arxiv:2401.00001');
      expect(claims.map(({ type, subject, other }) => [type, subject.id, other.id])).toEqual(
        expect.arrayContaining([
          ['PROPOSES', 'arxiv:2401.00001', 'method:lumina'],
          ['EVALUATED_ON', 'method:lumina', 'benchmark:gsm8k'],
          ['COMPARED_WITH', 'method:lumina', 'method:orbit'],
          ['BUILT_ON', 'method:lumina', 'method:llama2-7b'],
        ]),
      );
      expect(new Set(claims.map(({ isOutgoing }) => isOutgoing))).toEqual(new Set([true]));
      expect(claims.every(({ evidence }) => evidence?.paper === 'arxiv:2401.00001')).toBe(true);
    });

    test('shows a paper in which nothing was found', async () => {
      expect(await get('nothing-in-it')).toMatchObject({
        highlights: [],
        results: [],
        claims: [],
        year: null,
      });
    });

    test('knows papers only', async () => {
      for (const id of ['method:lumina', 'arxiv:9999.99999', 'constructor'])
        expectProblem(await api().ask(`/api/papers/${encodeURIComponent(id)}`), 'PAPER_NOT_FOUND');
    });
  });
}
