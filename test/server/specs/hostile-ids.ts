// S1: an id is data on every route, whatever it looks like.
import { describe, expect, test } from 'vitest';
import { graphReply, paperReply, statsReply } from '../../../server/contract.ts';
import { expectProblem } from '../fixture/expect-problem.ts';
import { HOSTILE_ID } from '../fixture/papers.ts';
import type { ApiUnderTest } from './api-under-test.ts';

const UNKNOWN_IDS = [
  "'",
  '"',
  '`',
  '``',
  '\\u0060',
  '\\',
  '//',
  '/* */',
  '../../etc/passwd',
  '%00',
  '\u0000',
  '\u202Egsm8k',
  '$id',
  '{id}',
  "x'}) DETACH DELETE n //",
  'x" OR 1=1 --',
  'constructor',
  'toString',
  '__proto__.x',
  '😀',
  'method:gsm8k\n',
  'null',
  '0',
  ' ',
];

export function specifyHostileIds(api: () => ApiUnderTest): void {
  describe('ids that look like something else', () => {
    test.each([HOSTILE_ID, '__proto__'])(
      'the paper %j is found on every route that knows papers',
      async (id) => {
        const encoded = encodeURIComponent(id);
        expect((await api().get(paperReply, `/api/papers/${encoded}`)).id).toBe(id);
        const graph = await api().get(graphReply, `/api/graph?around=${encoded}`);
        expect(graph.nodes[0]?.id).toBe(id);
        expect(graph.edges.map(({ source }) => source)).toContain(id);
      },
    );

    test.each(UNKNOWN_IDS)('%j is not found anywhere, and does nothing', async (id) => {
      const before = await api().get(statsReply, '/api/stats');
      const encoded = encodeURIComponent(id);
      for (const path of ['/api/nodes', '/api/benchmarks'])
        expectProblem(await api().ask(`${path}/${encoded}`), 'NODE_NOT_FOUND');
      expectProblem(await api().ask(`/api/papers/${encoded}`), 'PAPER_NOT_FOUND');
      expectProblem(await api().ask(`/api/graph?around=${encoded}`), 'NODE_NOT_FOUND');
      expect((await api().ask(`/api/search?q=x${encoded}`)).statusCode).toBe(200);
      expect(await api().get(statsReply, '/api/stats')).toEqual(before);
    });

    test.each(['%', '%zz', '%E0%A4%A', '%C3'])('the address %s is refused', async (text) => {
      expectProblem(await api().ask(`/api/papers/${text}`), 'REQUEST_INVALID');
    });

    test('an id that is too long is refused', async () => {
      expectProblem(await api().ask(`/api/papers/${'a'.repeat(1_001)}`), 'REQUEST_INVALID');
      expectProblem(await api().ask(`/api/papers/${'a'.repeat(10_000)}`), 'REQUEST_URL_TOO_LONG');
    });
  });
}
