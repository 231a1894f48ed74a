import { expect, test } from 'vitest';
import type { PaperGraph } from '../../ingest/model/paper-graph.ts';
import { replaceBatch, type PaperWriter } from '../../ingest/graph/writing/replace-batch.ts';
import { aStudy } from '../contract/papers.ts';

/** As `JSON.stringify` does where the text would be longer than a text can be. */
function writerOf(isTooLarge: (papers: readonly PaperGraph[]) => boolean): PaperWriter {
  return {
    limits: { papers: 500, parts: 10_000 },
    fingerprints: async () => new Map(),
    write: async (papers) => {
      if (isTooLarge(papers)) throw new RangeError('Invalid string length');
      return { added: papers.map(({ paper }) => paper.id), changed: [], unchanged: [] };
    },
  };
}
const papers = ['a', 'b', 'c', 'd', 'e'].map((id) => aStudy({ id }));

test('papers that are too large together are stored apart', async () => {
  const report = await replaceBatch(
    writerOf(({ length }) => length > 2),
    papers,
  );
  expect(report).toEqual({ added: ['a', 'b', 'c', 'd', 'e'], changed: [], unchanged: [], failed: [] });
});

test('a paper that is too large alone is reported, and the others are stored', async () => {
  const report = await replaceBatch(
    writerOf((some) => some.some(({ paper }) => paper.id === 'c')),
    papers,
  );
  expect(report.added).toEqual(['a', 'b', 'd', 'e']);
  expect(report.failed).toEqual([{ id: 'c', reason: expect.stringContaining('too large') }]);
});

test('papers of many results are stored a few at once, so that nobody waits long', async () => {
  const sizes: number[] = [];
  const writer = writerOf((some) => {
    sizes.push(some.length);
    return false;
  });
  const many = papers.map((graph) => {
    const more = Array.from({ length: 4_000 }, (_, index) => ({
      id: `${graph.paper.id}#more${index}`,
      properties: {},
    }));
    return { ...graph, results: [...graph.results, ...more] };
  });
  await replaceBatch(writer, many);
  expect(sizes).toEqual([2, 2, 1]);
});
