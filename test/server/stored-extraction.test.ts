import { describe, expect, test } from 'vitest';
import { createWorkbench } from '../../ingest/pipeline.ts';
import { parseStoredExtraction } from '../../server/paper/stored-extraction.ts';
import { toHighlights } from '../../server/paper/to-highlights.ts';
import { PAPERS } from './fixture/papers.ts';

const NOTHING = parseStoredExtraction(null);

describe('a stored extraction', () => {
  test('is read as the extractor writes it', () => {
    const { extract } = createWorkbench();
    for (const paper of PAPERS) {
      const extraction = extract(paper);
      const read = parseStoredExtraction(JSON.stringify(extraction));
      expect(read.results).toHaveLength(extraction.results.length);
      expect(read.skips).toHaveLength(extraction.skips.length);
      for (const { span } of toHighlights(paper.id, read)) expect(span.end).toBeGreaterThan(span.start);
    }
  });

  test('may hold more than is known, and not less', () => {
    expect(parseStoredExtraction(JSON.stringify({ ...NOTHING, news: 1 }))).toEqual(NOTHING);
    for (const text of ['', '{}', 'null', '[]', '{"methods": 1}'])
      expect(() => parseStoredExtraction(text)).toThrow(expect.objectContaining({ code: 'STORE_BROKEN' }));
  });
});

describe('highlights', () => {
  test('of one place come the longer one first, and overlap', () => {
    const mention = (start: number, end: number) => ({ start, end });
    const highlights = toHighlights('p', {
      ...NOTHING,
      methods: [{ name: 'A', canonicalId: 'method:a', mentions: [mention(5, 6), mention(0, 2)] }],
      compared: [{ name: 'A', canonicalId: 'method:a', mentions: [mention(0, 2)] }],
      benchmarks: [{ name: 'AB', canonicalId: 'benchmark:ab', mentions: [mention(0, 9)] }],
      results: [{ number: { start: 7, end: 8, text: '5%' } }],
      skips: [{ reason: 'of-a-newer-version', evidence: mention(1, 2) }],
    });
    expect(highlights.map(({ role, span, id, label }) => [role, span.start, span.end, id, label])).toEqual([
      ['benchmark', 0, 9, 'benchmark:ab', 'AB'],
      ['method', 0, 2, 'method:a', 'A'],
      ['compared', 0, 2, 'method:a', 'A'],
      ['skip', 1, 2, null, 'of-a-newer-version'],
      ['method', 5, 6, 'method:a', 'A'],
      ['result', 7, 8, 'p#7', '5%'],
    ]);
  });
});
