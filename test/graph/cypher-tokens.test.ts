import { expect, test } from 'vitest';
import fc from 'fast-check';
import { readTokens, toPosition } from '../../ingest/graph/cypher/cypher-tokens.ts';

test.each([
  ['MATCH (n) RETURN n.x', ['MATCH', '(', 'n', ')', 'RETURN', 'n', '.', 'x']],
  ["RETURN 'it''s' + \"a\\\"b\"", ['RETURN', "'it'", "'s'", '+', '"a\\"b"']],
  [
    'RETURN 1..3, 1.5, .5, 0x1F, 1e-3',
    ['RETURN', '1', '..', '3', ',', '1.5', ',', '.5', ',', '0x1F', ',', '1e-3'],
  ],
  ['[*1..3]', ['[', '*', '1', '..', '3', ']']],
  ['a<=b<>c=~d', ['a', '<=', 'b', '<>', 'c', '=~', 'd']],
  ['// all of it', []],
  ['a // rest\nb /* x */ c', ['a', 'b', 'c']],
  ['$x $`a b` $1', ['$x', '$`a b`', '$1']],
  ['RETURN\u00a01\ufeff', ['RETURN', '1']],
  ['`a``b`.`c`', ['a`b', '.', 'c']],
  ['été_1 ünï', ['été_1', 'ünï']],
  ["'// no comment'", ["'// no comment'"]],
])('reads %j', (query, texts) => {
  expect(readTokens(query).map(({ text }) => text)).toEqual(texts);
});

test('tells words, names, texts, numbers, parameters and signs apart', () => {
  expect(readTokens("Match `x` 'y' 1 $z (").map(({ kind, upper }) => [kind, upper])).toEqual([
    ['word', 'MATCH'],
    ['quoted-name', 'x'],
    ['text', "'y'"],
    ['number', '1'],
    ['parameter', '$z'],
    ['symbol', '('],
  ]);
});

test.each([
  ["RETURN\n  'x", 'text', { line: 2, column: 3 }],
  ['RETURN `x', 'name', { line: 1, column: 8 }],
  ['/* x', 'comment', { line: 1, column: 1 }],
  ['/*/', 'comment', { line: 1, column: 1 }],
  ['RETURN "a\\"', 'text', { line: 1, column: 8 }],
])('says where what does not end began: %j', (query, what, position) => {
  expect(() => readTokens(query)).toThrow(
    expect.objectContaining({ code: 'QUERY_INVALID', message: expect.stringContaining(what), position }),
  );
});

test('every token stands where it says, and nothing but blanks and comments is left out', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'ab1.$()[]{}|<>=~+-*/^%:;, \n"\'`\\_éあ'.split('')),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (query) => {
      let tokens;
      try {
        tokens = readTokens(query);
      } catch (error) {
        return (error as { code: string }).code === 'QUERY_INVALID';
      }
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.kind === 'quoted-name' || query.slice(token.start, token.end) === token.text).toBe(true);
        expect(query.slice(end, token.start)).toMatch(/^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*$/);
        end = token.end;
      }
      return true;
    }),
  );
});

test('takes time in proportion to the length of the text', () => {
  for (const part of ["'", '`', '/*', '//', '$', '((', '1.', 'a', '\\', '..']) {
    const started = performance.now();
    try {
      readTokens(part.repeat(60_000));
    } catch {
      // it does not end, which is as good as a result here
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  }
});

test('counts lines and columns from 1', () => {
  expect(toPosition('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(toPosition('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});
