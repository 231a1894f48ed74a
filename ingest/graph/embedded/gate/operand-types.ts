// What kind of value stands beside an operator, where the text tells: literals, functions of the language, and
// properties of this graph. Everything else is unknown, and an unknown operand is nobody's fault.
import type { CypherToken } from '../../cypher/cypher-tokens.ts';
import { findPartner, isSubscript } from '../../cypher/token-structure.ts';

export type OperandType = 'text' | 'number' | 'boolean' | 'list' | 'unknown';

const PROPERTIES: Readonly<Record<Exclude<OperandType, 'unknown'>, readonly string[]>> = {
  text: [
    'abstract',
    'baseline',
    'date',
    'direction',
    'evidence',
    'id',
    'kind',
    'metric',
    'name',
    'qualifier',
    'quantity',
    'rule',
    'scope',
    'sentence',
    'source',
    'title',
    'unit',
    'url',
    'venue',
  ],
  number: [
    'authorCount',
    'baselineValue',
    'confidence',
    'end',
    'evidenceEnd',
    'evidenceStart',
    'sizeB',
    'start',
    'value',
    'valueLow',
    'year',
  ],
  boolean: ['aggregate', 'higherIsBetter', 'introduced', 'relative', 'tie'],
  list: ['aliases', 'authors'],
};

const FUNCTIONS: Readonly<Record<Exclude<OperandType, 'unknown'>, readonly string[]>> = {
  text: [
    'LEFT',
    'LTRIM',
    'REPLACE',
    'RIGHT',
    'RTRIM',
    'SUBSTRING',
    'TOLOWER',
    'TOSTRING',
    'TOUPPER',
    'TRIM',
    'TYPE',
  ],
  number: [
    'ABS',
    'AVG',
    'CEIL',
    'COUNT',
    'FLOOR',
    'LENGTH',
    'ROUND',
    'SIZE',
    'SQRT',
    'SUM',
    'TOFLOAT',
    'TOINTEGER',
  ],
  boolean: ['EXISTS', 'ISEMPTY', 'TOBOOLEAN'],
  list: ['COLLECT', 'KEYS', 'LABELS', 'NODES', 'RANGE', 'RELATIONSHIPS', 'SPLIT', 'TAIL'],
};

const ARITHMETIC = ['+', '-', '*', '/', '%', '^', '.'];

/** The type of the whole operand that ends before the operator at `index`. */
export function typeBefore(tokens: readonly CypherToken[], index: number): OperandType {
  const last = index - 1;
  const start = startOfOperand(tokens, last);
  const outer = tokens[start - 1]?.text ?? '';
  return ARITHMETIC.includes(outer) ? 'unknown' : typeOf(tokens, start, last);
}

/** The type of the whole operand that begins after the operator at `index`. */
export function typeAfter(tokens: readonly CypherToken[], index: number): OperandType {
  const isNegative = tokens[index + 1]?.text === '-';
  const start = index + (isNegative ? 2 : 1);
  const end = endOfOperand(tokens, start);
  const outer = tokens[end + 1]?.text ?? '';
  return ARITHMETIC.includes(outer) ? 'unknown' : typeOf(tokens, start, end);
}

function typeOf(tokens: readonly CypherToken[], start: number, end: number): OperandType {
  const [first, last] = [tokens[start], tokens[end]];
  if (first === undefined || last === undefined) return 'unknown';
  if (start === end) return typeOfToken(first);
  if (first.text === '[' && findPartner(tokens, start) === end) return 'list';
  if (tokens[end - 1]?.text === '.') return lookUp(PROPERTIES, last.text);
  if (tokens[start + 1]?.text === '(' && findPartner(tokens, start + 1) === end)
    return lookUp(FUNCTIONS, first.upper);
  return 'unknown';
}

function typeOfToken({ kind, upper }: CypherToken): OperandType {
  if (kind === 'text' || kind === 'number') return kind;
  return kind === 'word' && (upper === 'TRUE' || upper === 'FALSE') ? 'boolean' : 'unknown';
}

function lookUp(table: typeof PROPERTIES, name: string): OperandType {
  for (const type of ['text', 'number', 'boolean', 'list'] as const)
    if (table[type].includes(name)) return type;
  return 'unknown';
}

/** Back over `f(…)`, `x[…]`, `x.y` to where the operand begins. */
function startOfOperand(tokens: readonly CypherToken[], last: number): number {
  let at = last;
  const text = tokens[at]?.text;
  if (text === ')' || text === ']') {
    const open = findPartner(tokens, at);
    if (open < 0) return last;
    at = open;
    const isCall = text === ')' && tokens[open - 1]?.kind === 'word';
    if (isCall || (text === ']' && isSubscript(tokens, open))) return startOfOperand(tokens, open - 1);
  }
  return tokens[at - 1]?.text === '.' && at >= 2 ? startOfOperand(tokens, at - 2) : at;
}

/** On over `f(…)`, `x[…]`, `x.y` to where the operand ends. */
function endOfOperand(tokens: readonly CypherToken[], start: number): number {
  let at = start;
  const first = tokens[start]?.text;
  if (first === '[' || first === '(') at = findPartner(tokens, start);
  while (at >= 0) {
    const next = tokens[at + 1]?.text;
    if (next === '(' || next === '[') {
      const end = findPartner(tokens, at + 1);
      if (end < 0) return at;
      at = end;
    } else if (next === '.') at += 2;
    else return at;
  }
  return start;
}
