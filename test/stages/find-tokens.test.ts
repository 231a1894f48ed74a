import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTokens } from '../../ingest/stages/find-tokens.ts';
import { countRuns } from '../setup/count-runs.ts';

/** What tokens are made of and end at. */
const PIECES = Array.from("aBÉé7².,-_+*@&^'() \n\u00A0中𝐀𝐚😀").concat([
  'bc',
  "'s",
  'http://',
  'https',
  'www.',
  '://',
  'e\u0301',
  '\uD835',
  '\uDC00',
]);

describe('tokens', () => {
  test.each([
    ['Qwen2.5-VL-7B, GPT-4o.', ['Qwen2.5-VL-7B', ',', 'GPT-4o', '.']],
    ['pass@1 on V*Bench and J&F', ['pass@1', 'on', 'V*Bench', 'and', 'J&F']],
    ["the model's 82.79% (+4.4)", ['the', 'model', '82.79', '%', '(', '+', '4.4', ')']],
    ['1,040 documents, 3,5', ['1,040', 'documents', ',', '3', ',', '5']],
    ['HumanEval+ and S* and C++', ['HumanEval+', 'and', 'S*', 'and', 'C++']],
    ['67.55%).Additionally', ['67.55', '%', ')', '.', 'Additionally']],
    ['see https://example.org/a_b(1). Next', ['see', 'https://example.org/a_b', '(', '1', ')', '.', 'Next']],
    ['Booking.com and v1.5', ['Booking.com', 'and', 'v1.5']],
    ['8×-15× and 10-25%', ['8', '×', '-', '15', '×', 'and', '10-25', '%']],
  ])('of %j', (text, tokens) => expect(findTokens(text).map((token) => token.text)).toEqual(tokens));

  test('are what stands at their places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const token of findTokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });

  test.each([
    'a normal sentence, with GPT-4-based models (82.1%) and so on.',
    "x's y's' 'z' it's",
    'C++x C+++ C+ + S*x S** s* *S É* é*',
    'v1.5.2 a.bc a.Bc a.b 1.a 1.ab ².ab ².1 Booking.com. e.g. i.e.',
    'a--b a-_b _a a_ @a a@ a@@b a^2 J&F a&',
    "http http: http:// http://. https://a.b/c?d=e. www. www.a www.a. xhttp://a http://a.b's",
    '𝐀𝐁-x x-𝐀 x.𝐚𝐛 x++𝐀 𝐀* 𝐀++ 😀 a😀 a.😀 a+😀',
    '\uD835 a\uD835 \uDC00a a-\uD835 \uD835\uD835\uDC00',
    'naïve e\u0301 中文字 ½ x² 10⁻³ ٣٤ \u00A0a\u2003b\uFEFFc\u0000d',
  ])('are those of the pattern in %j', (text) => expect(piecesOf(text)).toEqual(matchPieces(text)));

  test('are those of the pattern, whatever the text', () => {
    const pieces = fc.constantFrom(...PIECES);
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'binary-ascii', maxLength: 80 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(piecesOf(text)).toEqual(matchPieces(text));
      }),
      { numRuns: countRuns(3_000) },
    );
  });
});

/** As the tokens are, but for what is made of them afterwards: "'s" is taken off, and "1,040" is put together. */
function piecesOf(text: string): string[] {
  return findTokens(text)
    .flatMap((token) => (/^\d+(?:,\d+)+/.test(token.text) ? token.text.split(/(,)/) : [token.text]))
    .filter((piece) => piece !== '');
}

/** What a token is: "Qwen2.5-VL-7B", "HumanEval+", "S*", "v1.5", an address, else a single character. */
const TOKEN =
  /https?:\/\/[^\s()<>[\]{}"]*[^\s()<>[\]{}".,;:!?']|www\.[^\s()<>[\]{}"]*[^\s()<>[\]{}".,;:!?']|[\p{L}\p{N}]+(?:(?:[-_'@&^*+]|\.(?=\d|(?<=[\p{L}\d]\.)\p{Ll}{2}))[\p{L}\p{N}]+)*(?:\+{1,2}(?![\p{L}\p{N}])|(?<=\p{Lu})\*)?|[^\s]/gu;

function matchPieces(text: string): string[] {
  return (text.match(TOKEN) ?? []).map((piece) => (piece.length > 2 ? piece.replace(/'s$/, '') : piece));
}
