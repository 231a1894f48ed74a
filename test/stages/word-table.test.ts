import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordAt, wordOf } from '../../ingest/stages/word-table.ts';

describe('a word of the table', () => {
  it('is what is written, whatever was written before', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 14 }));
    fc.assert(
      fc.property(texts, (text) => {
        const words = [text, text.slice(1), `\0${text}`, text.slice(0, -1)].map((part) => wordOf(part));
        expect(words.map((word) => word.text)).toEqual([text, text.slice(1), `\0${text}`, text.slice(0, -1)]);
        expect(wordAt(`ab${text}cd`, 2, 2 + text.length).lower).toBe(text.toLowerCase());
      }),
    );
  });

  it('is the same object as long as it is kept', () => {
    expect(wordOf('Qwen2.5-7B')).toBe(wordAt('(Qwen2.5-7B)', 1, 11));
    expect(wordOf('straightforwardness')).toBe(wordOf('straightforwardness'));
  });

  it('gives way where there are more words than places', () => {
    const first = wordOf('the first of all');
    for (let index = 0; index < 700_000; index += 1) wordOf(`w${index}`);
    expect(wordOf('the first of all')).not.toBe(first);
    expect(wordOf('the first of all')).toEqual(first);
  });

  it('is not told by its last letters alone', () => {
    const ends = ['a', 'b', 'é', '\u0141', '\u0441', '中'].map((letter) => `${letter}lmnopqrstuvw`);
    expect(ends.map((end) => wordOf(end).text)).toEqual(ends);
    expect(['\u0141', 'A', '@\u0001', '\u4101'].map((text) => wordOf(text).text)).toEqual([
      '\u0141',
      'A',
      '@\u0001',
      '\u4101',
    ]);
  });
});
