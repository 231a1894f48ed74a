// What holds for every text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorkbench } from '../ingest/pipeline.ts';
import { aPaper } from './setup/builders.ts';
import { countRuns } from './setup/count-runs.ts';

const { extract } = createWorkbench();

const WORDS = [
  'We',
  'propose',
  'Lumina',
  ',',
  'a',
  'method',
  '.',
  'It',
  'achieves',
  '88.5',
  '%',
  'on',
  'GSM8K',
  'and',
  'MATH',
  '(',
  ')',
  '+',
  '4.4',
  'by',
  'from',
  'to',
  'outperforms',
  'GPT-4o',
  'with',
  'Qwen2.5-7B',
  '12',
  'datasets',
  'respectively',
  '3x',
  'fewer',
  'tokens',
  'F1',
  'of',
  '0.92',
  ';',
  '→',
  '\\textbf{',
  '}',
  '$',
  '\n',
  'accuracy',
  'than',
  'average',
  'up',
  'benchmark',
];

describe('extraction', () => {
  test('never throws, gives true spans, and the same twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
        fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }),
        (words, title) => {
          const paper = aPaper({ abstract: words.join(' '), title: title.join(' ') });
          const first = extract(paper);
          expect(extract(paper)).toEqual(first);
          for (const { start, end, text } of findSpans(first))
            expect(paper.abstract.slice(start, end)).toBe(text);
        },
      ),
      { numRuns: countRuns(300) },
    );
  });

  test('never throws on any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (abstract) => {
        expect(extract(aPaper({ abstract })).id).toBe('p1');
      }),
    );
  });

  test('does not depend on what was extracted before', () => {
    const paper = aPaper({ title: 'Lumina', abstract: 'We propose Lumina. It achieves 88.5% on GSM8K.' });
    const before = extract(paper);
    extract(aPaper({ abstract: 'We propose Other. It achieves 1% on MMLU.' }));
    expect(extract(paper)).toEqual(before);
  });

  test('says that it cut off a text that is no abstract', () => {
    const skips = extract(aPaper({ abstract: `${'word '.repeat(20_000)}It reaches 88.5%.` })).skips;
    expect(skips.map(({ reason }) => reason)).toEqual(['cut-off']);
  });
});

function findSpans(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && 'text' in value)
    return [value as { start: number; end: number; text: string }];
  return Object.values(value).flatMap(findSpans);
}
