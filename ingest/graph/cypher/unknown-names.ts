// Names in a query that benchgraph never writes: an engine answers a misspelt label with no rows, and says nothing. Told from
// the tokens, where they cannot mean anything else; what may be something else is not named.
import {
  INTERNAL_PREFIX,
  NODE_LABELS,
  PROPERTIES,
  RELATIONSHIP_TYPES,
  STORE_LABEL,
} from '../../model/ontology.ts';
import { readTokens, type CypherToken } from './cypher-tokens.ts';

const VOCABULARY = {
  label: [...NODE_LABELS, STORE_LABEL],
  'relationship type': RELATIONSHIP_TYPES,
  property: PROPERTIES,
} as const;
type What = keyof typeof VOCABULARY;

const SEPARATORS = new Set([':', '|', '&', '!']);

/**
 * A sentence for each label, relationship type and property in the query that the graph cannot hold, in their order.
 * @throws QUERY_INVALID where a text, name or comment does not end
 */
export function findUnknownNames(query: string): string[] {
  const tokens = readTokens(query);
  const unknown = new Set<string>();
  const check = (what: What, token: CypherToken): void => {
    if (!isKnown(what, token.text)) unknown.add(describe(what, token.text));
  };
  const bound = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const what = token.text === '(' ? 'label' : token.text === '[' ? 'relationship type' : null;
    if (what === null || token.kind !== 'symbol') continue;
    const hasVariable = isName(tokens[index + 1]);
    const colon = index + (hasVariable ? 2 : 1);
    if (tokens[colon]?.text !== ':') continue;
    if (hasVariable) bound.add(tokens[index + 1]?.text ?? '');
    const { names, end } = readNames(tokens, colon);
    for (const name of names) check(what, name);
    for (const key of readKeys(tokens, end)) check('property', key);
  }
  for (const property of readProperties(tokens, bound)) check('property', property);
  return [...unknown];
}

function isName(token: CypherToken | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'quoted-name';
}

/** The names after a colon, such as those of `:A|B`, and where what follows them begins. */
function readNames(tokens: readonly CypherToken[], colon: number): { names: CypherToken[]; end: number } {
  const names: CypherToken[] = [];
  let at = colon;
  while (SEPARATORS.has(tokens[at]?.text ?? '')) {
    at += 1;
    const token = tokens[at];
    if (token === undefined || !isName(token)) continue;
    names.push(token);
    at += 1;
  }
  return { names, end: at };
}

/** The keys of the map that stands at `start` in a pattern. */
function readKeys(tokens: readonly CypherToken[], start: number): CypherToken[] {
  if (tokens[start]?.text !== '{') return [];
  const keys: CypherToken[] = [];
  for (let at = start + 1; at < tokens.length && tokens[at]?.text !== '}'; at += 1) {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const isFirst = before?.text === '{' || before?.text === ',';
    if (token !== undefined && isName(token) && isFirst && after?.text === ':') keys.push(token);
  }
  return keys;
}

/** The properties taken of variables that a pattern binds, and that are given to nothing else (`AS n`, `n IN …`). */
function readProperties(tokens: readonly CypherToken[], bound: ReadonlySet<string>): CypherToken[] {
  const rebound = new Set(
    tokens
      .filter((_, index) => tokens[index - 1]?.upper === 'AS' || tokens[index + 1]?.upper === 'IN')
      .map(({ text }) => text),
  );
  return tokens.filter((token, index) => {
    const [variable, dot] = [tokens[index - 2], tokens[index - 1]];
    if (dot?.text !== '.' || variable === undefined || !isName(variable) || !isName(token)) return false;
    const isPath = tokens[index - 3]?.text === '.' || ['.', '('].includes(tokens[index + 1]?.text ?? '');
    return bound.has(variable.text) && !rebound.has(variable.text) && !isPath;
  });
}

function isKnown(what: What, name: string): boolean {
  // What begins like this is the store's own: it may be asked for, and may change.
  if (what === 'property' && name.startsWith(INTERNAL_PREFIX)) return true;
  return VOCABULARY[what].some((known) => known === name);
}

function describe(what: What, name: string): string {
  const [nearest] = VOCABULARY[what]
    .map((known) => ({ known, distance: countEdits(known.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const isNear = nearest !== undefined && nearest.distance <= Math.min(2, name.length / 2);
  return `benchgraph knows no ${what} ${name}${isNear ? `; did you mean ${nearest.known}?` : ''}`;
}

/** How many letters have to be put in, left out or changed (Levenshtein). */
function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index += 1) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at += 1)
      next.push(
        Math.min(
          (next[at] ?? 0) + 1,
          (row[at + 1] ?? 0) + 1,
          (row[at] ?? 0) + (one.charAt(index) === other.charAt(at) ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
