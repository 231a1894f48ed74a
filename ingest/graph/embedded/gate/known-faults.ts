// What this version of the engine is known to answer wrongly without saying so, each with the way to ask instead. Found
// with the openCypher scenarios and by asking both engines the same; told from tokens, so it catches what the text
// shows. docs/stores.md lists what it cannot see.
import type { CypherToken } from '../../cypher/cypher-tokens.ts';
import { findPartner, isKeyword, isSubscript, toDepths } from '../../cypher/token-structure.ts';
import { typeAfter, typeBefore } from './operand-types.ts';

export interface KnownFault {
  /** Stable name, for tests and for counting. */
  readonly id: string;
  /** What to write instead. */
  readonly reason: string;
  /** Whether the fault begins at this token. */
  readonly isAt: (tokens: readonly CypherToken[], index: number) => boolean;
}

const COMPARISONS = ['=', '<>', '<', '>', '<=', '>='];
const TEMPORAL = ['DATE', 'DATETIME', 'LOCALDATETIME', 'LOCALTIME', 'TIME', 'DURATION'];
const PREDICATES = ['ALL', 'ANY', 'NONE', 'SINGLE'];
const PERCENTILES = ['PERCENTILECONT', 'PERCENTILEDISC'];
/** Every node has these, so a pattern comprehension loses nothing by them. */
const NEVER_NULL = ['id'];

export const KNOWN_FAULTS: readonly KnownFault[] = [
  {
    id: 'compare-types',
    reason:
      'it compares values of different kinds, which this engine takes for equal or unequal at random: convert one with toString(), toInteger() or toFloat()',
    isAt(tokens, index) {
      if (!isSymbol(tokens[index], COMPARISONS)) return false;
      const [before, after] = [typeBefore(tokens, index), typeAfter(tokens, index)];
      return before !== 'unknown' && after !== 'unknown' && before !== after;
    },
  },
  {
    id: 'compare-booleans',
    reason: 'it asks which of two truth values is greater, which this engine answers with null: use = or <>',
    isAt: (tokens, index) =>
      isSymbol(tokens[index], ['<', '>', '<=', '>=']) &&
      typeBefore(tokens, index) === 'boolean' &&
      typeAfter(tokens, index) === 'boolean',
  },
  {
    id: 'number-plus-text',
    reason: 'it adds text to a number, which this engine answers with null: write toString(number) + text',
    isAt: (tokens, index) =>
      isSymbol(tokens[index], ['+']) &&
      typeBefore(tokens, index) === 'number' &&
      typeAfter(tokens, index) === 'text',
  },
  {
    id: 'list-plus-element',
    reason: 'it adds a single value to a list, which this engine answers with null: write list + [value]',
    isAt(tokens, index) {
      if (!isSymbol(tokens[index], ['+'])) return false;
      const types = [typeBefore(tokens, index), typeAfter(tokens, index)];
      return types.includes('list') && types.some((type) => type !== 'list' && type !== 'unknown');
    },
  },
  {
    id: 'negative-slice',
    reason:
      'it counts a slice from the end, or leaves a bound null, which this engine ignores: count from the start, with size()',
    isAt: isNegativeSlice,
  },
  {
    id: 'null-in-list-predicate',
    reason:
      'it tests a list that holds null, which this engine treats as a value: leave the nulls out of the list',
    isAt: (tokens, index) =>
      PREDICATES.some((word) => isKeyword(tokens, index, word)) && holdsNull(tokens, index + 1),
  },
  {
    id: 'null-in-list-equality',
    reason:
      'it compares with a list or map that holds null, which this engine treats as a value: compare the parts with IS NULL',
    isAt: (tokens, index) =>
      isSymbol(tokens[index], ['=', '<>']) &&
      (holdsNull(tokens, index + 1) || holdsNull(tokens, partnerBefore(tokens, index))),
  },
  {
    id: 'null-in-pattern-comprehension',
    reason:
      'a pattern comprehension leaves out nulls on this engine: return coalesce(value, instead), the node itself, or use OPTIONAL MATCH and collect()',
    isAt: isLossyPatternComprehension,
  },
  {
    id: 'percentile-parameter',
    reason: 'this engine does not read the percentile from a parameter: write it as a number',
    isAt(tokens, index) {
      if (!PERCENTILES.includes(tokens[index]?.upper ?? '') || tokens[index + 1]?.text !== '(') return false;
      const end = findPartner(tokens, index + 1);
      return tokens.slice(index + 2, end).some(({ kind }) => kind === 'parameter');
    },
  },
  {
    id: 'temporal',
    reason:
      "this engine gets many dates and durations wrong: dates are kept as text (`p.date >= '2024-01-01'`), which sorts as dates do",
    isAt: (tokens, index) =>
      TEMPORAL.some((word) => isKeyword(tokens, index, word)) &&
      (tokens[index + 1]?.text === '(' ||
        (tokens[index + 1]?.text === '.' && tokens[index + 3]?.text === '(')),
  },
  {
    id: 'power-chain',
    reason: 'this engine reads a ^ b ^ c from the right: write (a ^ b) ^ c',
    isAt: (tokens, index) => tokens[index]?.text === '^' && tokens[index + 2]?.text === '^',
  },
  {
    id: 'proto-name',
    reason: 'what is named `__proto__` is lost on its way out of this engine: choose another name',
    isAt: (tokens, index) =>
      tokens[index]?.text === '__proto__' &&
      (tokens[index]?.kind === 'word' || tokens[index]?.kind === 'quoted-name'),
  },
];

function isSymbol(token: CypherToken | undefined, texts: readonly string[]): boolean {
  return token?.kind === 'symbol' && texts.includes(token.text);
}

function isNegativeSlice(tokens: readonly CypherToken[], index: number): boolean {
  if (tokens[index]?.text !== '[' || !isSubscript(tokens, index)) return false;
  const end = findPartner(tokens, index);
  const inside = tokens.slice(index + 1, end);
  const depths = toDepths(inside);
  const dots = inside.findIndex(({ text }, at) => text === '..' && depths[at] === 0);
  if (dots < 0) return false;
  const bounds = [inside.slice(0, dots), inside.slice(dots + 1)];
  return bounds.some(([first]) => first?.text === '-' || first?.upper === 'NULL');
}

/** Whether the bracket at `index` holds null as a value. */
function holdsNull(tokens: readonly CypherToken[], index: number): boolean {
  const text = tokens[index]?.text;
  if (text !== '[' && text !== '(' && text !== '{') return false;
  const inside = tokens.slice(index, findPartner(tokens, index));
  return inside.some(
    ({ kind, upper }, at) =>
      kind === 'word' &&
      upper === 'NULL' &&
      !['.', 'IS', 'NOT'].includes(inside[at - 1]?.upper ?? '') &&
      inside[at + 1]?.upper !== 'IS',
  );
}

/** The opening bracket of the list or map that ends before `index`; -1 where none does. */
function partnerBefore(tokens: readonly CypherToken[], index: number): number {
  const text = tokens[index - 1]?.text;
  return text === ']' || text === '}' ? findPartner(tokens, index - 1) : -1;
}

function isLossyPatternComprehension(tokens: readonly CypherToken[], index: number): boolean {
  if (tokens[index]?.text !== '[' || isSubscript(tokens, index)) return false;
  // `[(a)-->(b) | …]` or `[p = (a)-->(b) | …]`
  const pattern = tokens[index + 2]?.text === '=' ? index + 3 : index + 1;
  if (tokens[pattern]?.text !== '(') return false;
  const afterNode = findPartner(tokens, pattern) + 1;
  if (!['-', '<'].includes(tokens[afterNode]?.text ?? '')) return false;
  const inside = tokens.slice(index + 1, findPartner(tokens, index));
  const depths = toDepths(inside);
  const bar = inside.findLastIndex(({ text }, at) => text === '|' && depths[at] === 0);
  const projected = inside.slice(bar + 1);
  const [first, second, third] = projected;
  const isPlain = projected.length === 1 && first?.upper !== 'NULL';
  const isKey = projected.length === 3 && second?.text === '.' && NEVER_NULL.includes(third?.text ?? '');
  return !isPlain && !isKey && first?.upper !== 'COALESCE';
}
