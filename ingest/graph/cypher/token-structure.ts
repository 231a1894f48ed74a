// Brackets and operands among tokens.
import type { CypherToken } from './cypher-tokens.ts';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The index of the bracket that belongs to the one at `index`, -1 where there is none. */
export function findPartner(tokens: readonly CypherToken[], index: number): number {
  const text = tokens[index]?.text ?? '';
  const [step, closing] = text in CLOSING ? [1, CLOSING] : [-1, OPENING];
  let depth = 0;
  for (let at = index; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (token?.kind !== 'symbol') continue;
    if (token.text in closing) depth += 1;
    else if (token.text in CLOSING || token.text in OPENING) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** How many brackets are open at each token, itself not counted. */
export function toDepths(tokens: readonly CypherToken[]): readonly number[] {
  let depth = 0;
  return tokens.map(({ kind, text }) => {
    if (kind !== 'symbol') return depth;
    if (text in OPENING) depth -= 1;
    const here = depth;
    if (text in CLOSING) depth += 1;
    return here;
  });
}

/** Whether a word of the query stands here, as a word of the language and not as a name. */
export function isKeyword(tokens: readonly CypherToken[], index: number, word: string): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.upper !== word) return false;
  const before = tokens[index - 1]?.text;
  return before !== '.' && before !== ':' && before !== '|' && tokens[index + 1]?.text !== ':';
}

/** Whether the bracket at `index` picks from what stands before it (`xs[0]`), and is no list of its own. */
export function isSubscript(tokens: readonly CypherToken[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (before.kind === 'quoted-name' || before.kind === 'parameter') return true;
  if (before.kind === 'word') return !BEFORE_A_LIST.has(before.upper) || tokens[index - 2]?.text === '.';
  return before.text === ')' || before.text === ']' || before.text === '}';
}

/** Words after which an expression begins. */
const BEFORE_A_LIST = new Set([
  'AND',
  'AS',
  'BY',
  'CASE',
  'CONTAINS',
  'DISTINCT',
  'ELSE',
  'IN',
  'LIMIT',
  'NOT',
  'OR',
  'RETURN',
  'SKIP',
  'THEN',
  'UNWIND',
  'WHEN',
  'WHERE',
  'WITH',
  'XOR',
]);
