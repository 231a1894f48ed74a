import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../ingest/stages/normalise-text.ts';
import { readDocument } from '../../ingest/stages/read-document.ts';
import { toSpan } from '../../ingest/stages/text-view.ts';
import { aPaper } from '../setup/builders.ts';

describe('the view of a text', () => {
  test.each([
    [String.raw`\textbf{82.1\%} of $+3.2\%$`, '82.1% of +3.2%'],
    [String.raw`$200\times$ faster`, '200× faster'],
    ['a $42 cost and $5 more', 'a $42 cost and $5 more'],
    [String.raw`$\texttt{SAILOR}$ and AP$_{50}$`, 'SAILOR and AP50'],
    ['10times less, 88.8 rightarrow 93.9, sim5times', '10× less, 88.8 → 93.9, ~5×'],
    ['several times; an approximation; the times table', 'several times; an approximation; the times table'],
    ['introduce~Net and ~60 minutes', 'introduce Net and ~60 minutes'],
    ['82.1\u2009% \u22123 \u2264 4', '82.1 % -3 ≤ 4'],
    ['zero\u200Bwidth\u202E and soft\u00ADhyphen', 'zerowidth and softhyphen'],
    ['&lt;1&#37; &amp; more', '<1% & more'],
    ['AP in <tex>$AP_{50}$</tex> and p<0.05', 'AP in AP50 and p<0.05'],
    [String.raw`no \constructor{x} and \toString`, 'no x and '],
    [String.raw`as known \cite{a,b} and \alpha`, 'as known  and α'],
  ])('of %j is %j', (original, view) => expect(normaliseText(original).text).toBe(view));

  test('gives spans of the original', () => {
    const original = String.raw`It has \textbf{82.1\%} now`;
    const view = normaliseText(original);
    const at = view.text.indexOf('82.1%');
    expect(toSpan(view, at, at + 5)).toEqual({ start: 15, end: 21, text: String.raw`82.1\%` });
  });

  test('keeps every span true, whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      'B',
      ' ',
      '8',
      '.',
      '%',
      '\\',
      '$',
      '{',
      '}',
      '~',
      'times',
      '\u200B',
      '\u2212',
      '<',
      '>',
      '&',
      ';',
      '_',
      '^',
      '\n',
      '(',
      ')',
      '\\%',
      '\\textbf{',
      'é',
      '→',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const original = parts.join('');
        const view = normaliseText(original);
        const start = a % (view.text.length + 1);
        const end = start + (b % (view.text.length - start + 1));
        const span = toSpan(view, start, end);
        expect(original.slice(span.start, span.end)).toBe(span.text);
      }),
    );
  });
});

describe('sentences', () => {
  const sentencesOf = (abstract: string): string[] => {
    const document = readDocument(aPaper({ abstract }));
    return document.sentences.slice(1).map(({ start, end }) => document.text.slice(start, end));
  };

  test.each([
    ['One ends. Two begins.', ['One ends.', 'Two begins.']],
    [
      'Models, e.g. BERT, and et al. papers vs. others. End.',
      ['Models, e.g. BERT, and et al. papers vs. others.', 'End.'],
    ],
    ['It gains 3.5. Then 4.', ['It gains 3.5.', 'Then 4.']],
    ['From 82.86% to 83.25%).Additionally we see.', ['From 82.86% to 83.25%).', 'Additionally we see.']],
    ['He said "stop." Then left.', ['He said "stop."', 'Then left.']],
    ['Is it? Yes! (Indeed.) Good.', ['Is it?', 'Yes!', '(Indeed.)', 'Good.']],
    ['no capital. after the point', ['no capital. after the point']],
    ['', []],
  ])('of %j', (abstract, sentences) => expect(sentencesOf(abstract)).toEqual(sentences));
});
