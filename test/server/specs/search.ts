import { describe, expect, test } from 'vitest';
import { LIMITS, searchReply } from '../../../server/contract.ts';
import { expectProblem } from '../fixture/expect-problem.ts';
import { HOSTILE_ID } from '../fixture/papers.ts';
import type { ApiUnderTest } from './api-under-test.ts';

export function specifySearch(api: () => ApiUnderTest): void {
  describe('GET /api/search', () => {
    test.each([
      ['lumin', { type: 'Method', id: 'method:lumina', name: 'Lumina' }],
      ['gsm-8k', { type: 'Benchmark', id: 'benchmark:gsm8k', name: 'GSM8K' }],
      ['qwen2.5', { type: 'BaseModel', id: 'method:qwen2.5-7b' }],
      ['Snowline', { type: 'Paper', id: HOSTILE_ID }],
    ])('finds %j', async (q, hit) => {
      const { hits } = await api().get(searchReply, `/api/search?q=${encodeURIComponent(q)}`);
      expect(hits).toContainEqual(expect.objectContaining(hit));
    });

    test('looks for the types asked for only', async () => {
      const { hits } = await api().get(searchReply, '/api/search?q=lumina&types=Benchmark,Paper');
      expect(hits.map(({ type }) => type)).toEqual(['Paper']);
      expect(await api().get(searchReply, '/api/search?q=lumina&types=')).toEqual(
        await api().get(searchReply, '/api/search?q=lumina'),
      );
    });

    test('answers at most as many as asked for', async () => {
      const { hits } = await api().get(searchReply, '/api/search?q=m&limit=2');
      expect(hits).toHaveLength(2);
    });

    test('finds nothing where there is nothing', async () => {
      expect(await api().get(searchReply, '/api/search?q=xyzzyplugh')).toEqual({ hits: [] });
    });

    test.each([
      ['/api/search', 'query q: '],
      ['/api/search?q=', 'query q: '],
      ['/api/search?q=%20%20', 'query q: '],
      [`/api/search?q=${'x'.repeat(201)}`, 'query q: '],
      ['/api/search?q=a&limit=0', 'query limit: '],
      [`/api/search?q=a&limit=${LIMITS.search.max + 1}`, `<=${LIMITS.search.max}`],
      ['/api/search?q=a&limit=five', 'expected number'],
      ['/api/search?q=a&limit=1.5', 'query limit: '],
      ['/api/search?q=a&types=Method,Person', 'expected some of Method, BaseModel'],
      ['/api/search?q=a&q=b', 'query q: '],
    ])('refuses %.60s, and names the field', async (url, sentence) => {
      expect(expectProblem(await api().ask(url), 'REQUEST_INVALID').detail).toContain(sentence);
    });
  });
}
