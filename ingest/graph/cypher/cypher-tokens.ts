// A query's text as tokens: enough to see which words are code and which are quoted, without a grammar. What a token
// means is for the engine to say; this is for the checks that come before it. Linear in the length of the text.
import { BenchgraphError } from '../../errors.ts';

export interface CypherToken {
  readonly kind: 'word' | 'quoted-name' | 'text' | 'number' | 'parameter' | 'symbol';
  /** As written; of a quoted name what stands between the quotes. */
  readonly text: string;
  /** Upper case, for comparing words; of everything else as `text`. */
  readonly upper: string;
  /** Code units from the start of the query. */
  readonly start: number;
  readonly end: number;
}

const BLANK = /[\s\p{Cc}\p{Cf}]/u;
const WORD_START = /[\p{L}\p{Nl}\p{Pc}]/u;
const WORD = /[\p{L}\p{Nl}\p{Pc}\p{Mn}\p{Mc}\p{Nd}\p{Sc}]*/uy;
// `1..3` is a range: a dot belongs to a number only where a digit follows.
const NUMBER = /0x[\da-f_]+|0o[0-7_]+|(?:\d[\d_]*)?\.\d[\d_]*(?:e[+-]?\d+)?|\d[\d_]*(?:e[+-]?\d+)?/iy;
const SYMBOLS = ['..', '<=', '>=', '<>', '=~', '+=', '::', '||'];

/**
 * Splits a query into tokens; blanks and comments are left out.
 * @throws QUERY_INVALID where a text, name or comment does not end, with its position
 */
export function readTokens(query: string): CypherToken[] {
  const tokens: CypherToken[] = [];
  let at = 0;
  while (at < query.length) {
    const next = skipBlank(query, at);
    if (next > at) {
      at = next;
      continue;
    }
    const token = readToken(query, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The place of a code unit in a text, both numbers from 1. */
export function toPosition(query: string, offset: number): { line: number; column: number } {
  const before = query.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function skipBlank(query: string, at: number): number {
  if (query.startsWith('//', at)) {
    const end = query.indexOf('\n', at);
    return end < 0 ? query.length : end + 1;
  }
  if (query.startsWith('/*', at)) return getEnd(query, at, '*/', 'comment');
  return BLANK.test(query.charAt(at)) ? at + 1 : at;
}

function readToken(query: string, start: number): CypherToken {
  const character = query.charAt(start);
  if (character === '"' || character === "'") return toToken('text', query, start, endOfText(query, start));
  if (character === '`') {
    const end = endOfName(query, start);
    const text = query.slice(start + 1, end - 1).replaceAll('``', '`');
    return { kind: 'quoted-name', text, upper: text, start, end };
  }
  if (character === '$') return readParameter(query, start);
  const number = matchAt(NUMBER, query, start);
  if (number > start) return toToken('number', query, start, number);
  if (WORD_START.test(String.fromCodePoint(query.codePointAt(start) ?? 0)))
    return toToken('word', query, start, matchAt(WORD, query, start));
  const symbol = SYMBOLS.find((candidate) => query.startsWith(candidate, start)) ?? character;
  return toToken('symbol', query, start, start + symbol.length);
}

function readParameter(query: string, start: number): CypherToken {
  const end = query.startsWith('`', start + 1)
    ? endOfName(query, start + 1)
    : Math.max(matchAt(WORD, query, start + 1), start + 1);
  return toToken('parameter', query, start, end);
}

function toToken(kind: CypherToken['kind'], query: string, start: number, end: number): CypherToken {
  const text = query.slice(start, end);
  return { kind, text, upper: kind === 'word' ? text.toUpperCase() : text, start, end };
}

function matchAt(pattern: RegExp, query: string, start: number): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(query)?.[0].length ?? 0);
}

/** A quote ends at the same quote that no backslash escapes. */
function endOfText(query: string, start: number): number {
  const quote = query.charAt(start);
  for (let at = start + 1; at < query.length; at += 1) {
    const character = query.charAt(at);
    if (character === '\\') at += 1;
    else if (character === quote) return at + 1;
  }
  throw unended(query, start, 'text');
}

/** Two quotes in a row stand for one within the name. */
function endOfName(query: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const end = getEnd(query, at, '`', 'name', start);
    if (query.charAt(end) !== '`') return end;
    at = end + 1;
  }
}

function getEnd(query: string, from: number, mark: string, what: string, start = from): number {
  const end = query.indexOf(mark, from === start ? from + mark.length : from);
  if (end < 0) throw unended(query, start, what);
  return end + mark.length;
}

function unended(query: string, start: number, what: string): BenchgraphError {
  return new BenchgraphError('QUERY_INVALID', `the query: a ${what} begins here and does not end`, {
    position: toPosition(query, start),
  });
}
