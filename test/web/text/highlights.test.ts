import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSegments } from '../../../web/src/text/highlight-segments.ts';
import { markNumber } from '../../../web/src/text/mark-number.ts';

describe('spans over a text', () => {
  test('cut it into pieces that know what covers them, the shortest span first', () => {
    const segments = toSegments('rStar on GSM8K', [
      { start: 0, end: 14 },
      { start: 9, end: 14 },
      { start: 9, end: 12 },
    ]);
    expect(segments).toEqual([
      { start: 0, text: 'rStar on ', spans: [0] },
      { start: 9, text: 'GSM', spans: [2, 1, 0] },
      { start: 12, text: '8K', spans: [1, 0] },
    ]);
  });

  test('that cross each other both cover what they share', () => {
    const segments = toSegments('abcdef', [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ]);
    expect(segments.map(({ text, spans }) => [text, spans])).toEqual([
      ['ab', [0]],
      ['cd', [0, 1]],
      ['ef', [1]],
    ]);
  });

  test('outside the text or without extent do no harm', () => {
    const spans = [
      { start: 2, end: 2 },
      { start: 3, end: 99 },
      { start: 50, end: 60 },
    ];
    expect(toSegments('abcde', spans).map(({ text, spans: ids }) => [text, ids])).toEqual([
      ['abc', []],
      ['de', [1]],
    ]);
    expect(toSegments('', spans)).toEqual([]);
  });

  test('never lose a character', () => {
    const span = fc.record({ start: fc.nat(30), end: fc.nat(30) });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(span), (text, spans) => {
        const segments = toSegments(text, spans);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
    );
  });
});

describe('the number in its sentence', () => {
  test('is found by its place in the abstract', () => {
    expect(markNumber('It gets 80% here.', { start: 100, end: 117 }, { start: 108, end: 110 })).toEqual({
      before: 'It gets ',
      number: '80',
      after: '% here.',
    });
  });

  test('is not marked where it lies elsewhere', () => {
    expect(markNumber('It gets 80%.', { start: 100, end: 112 }, { start: 90, end: 92 })).toBeNull();
    expect(markNumber('It gets 80%.', { start: 100, end: 112 }, { start: 110, end: 113 })).toBeNull();
    expect(markNumber('', { start: 0, end: 0 }, { start: 0, end: 2 })).toBeNull();
  });
});
