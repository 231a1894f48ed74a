// What no user's query may hold on either engine, told from its tokens: the first layer of the console. The later layers
// do not rely on this one: the engine's own plan against a list of what may run, a session or copy that refuses writes.
import { BenchgraphError } from '../../errors.ts';
import { readTokens, toPosition, type CypherToken } from './cypher-tokens.ts';
import { isKeyword, toDepths } from './token-structure.ts';

const MAX_QUERY_LENGTH = 65_536;
/** A parser goes down once per level, and one that runs out of stack may never answer. */
const MAX_NESTING = 60;
const MAX_TOKENS = 5_000;

/** Words that open a statement which is no query, and what to say. */
const FIRST_WORDS: Readonly<Record<string, string>> = {
  EXPLAIN: 'leave EXPLAIN out: every query is explained before it runs',
  PROFILE: 'leave PROFILE out',
  CYPHER: 'options before the query are not allowed',
  USE: 'the database is chosen by the configuration',
  SHOW: 'SHOW is not allowed; `CALL db.labels()` and `CALL db.relationshipTypes()` are',
  TERMINATE: 'nothing can be ended here',
};

/** Namespaces of the functions that are part of Cypher; all others come from plugins. */
const FUNCTION_NAMESPACES = [
  'date',
  'datetime',
  'duration',
  'localdatetime',
  'localtime',
  'point',
  'time',
  'vector',
];

/**
 * Checks a user's query and answers its tokens, without a semicolon at the end.
 * @throws QUERY_REFUSED with a sentence that says what is not allowed; QUERY_INVALID where the text is no query at all
 */
export function checkConsoleText(query: string): readonly CypherToken[] {
  if (query.length > MAX_QUERY_LENGTH)
    throw new BenchgraphError(
      'QUERY_REFUSED',
      `the query: expected at most ${MAX_QUERY_LENGTH} characters, got ${query.length}`,
    );
  // An engine may read an escape before anything else, so that it could end a text or begin a word.
  const escape = query.search(/\\u+[\da-f]{4}/iu);
  if (escape >= 0)
    throw refusal(query, escape, 'write the characters themselves instead of \\u and their codes');
  const tokens = readTokens(query);
  while (tokens.at(-1)?.text === ';') tokens.pop();
  const [first] = tokens;
  if (first === undefined)
    throw new BenchgraphError('QUERY_INVALID', 'the query: expected Cypher, got nothing');
  const reason = first.kind === 'word' ? FIRST_WORDS[first.upper] : undefined;
  if (reason !== undefined) throw refusal(query, first.start, reason);
  if (tokens.length > MAX_TOKENS)
    throw new BenchgraphError(
      'QUERY_REFUSED',
      `the query: expected at most ${MAX_TOKENS} words and signs, got ${tokens.length}`,
    );
  checkNesting(query, tokens);
  for (const [index, token] of tokens.entries()) checkToken(query, tokens, token, index);
  return tokens;
}

/** @internal for the engine's own gates */
export function refusal(query: string, offset: number, reason: string): BenchgraphError {
  return new BenchgraphError('QUERY_REFUSED', `the query is not run: ${reason}`, {
    position: toPosition(query, offset),
  });
}

/** Levels are open brackets, open CASEs, and NOTs in a row. */
function checkNesting(query: string, tokens: readonly CypherToken[]): void {
  const depths = toDepths(tokens);
  let cases = 0;
  let nots = 0;
  for (const [index, token] of tokens.entries()) {
    if (isKeyword(tokens, index, 'CASE')) cases += 1;
    if (isKeyword(tokens, index, 'END')) cases = Math.max(0, cases - 1);
    nots = isKeyword(tokens, index, 'NOT') ? nots + 1 : 0;
    if ((depths[index] ?? 0) + cases + nots > MAX_NESTING)
      throw refusal(query, token.start, `it is nested more than ${MAX_NESTING} levels deep`);
  }
}

function checkToken(query: string, tokens: readonly CypherToken[], token: CypherToken, index: number): void {
  if (token.text === ';') throw refusal(query, token.start, 'one statement at a time');
  if (token.kind === 'word') {
    if (isKeyword(tokens, index, 'LOAD') && isWord(tokens[index + 1], 'CSV'))
      throw refusal(query, token.start, 'LOAD CSV reads files and other machines');
    if (isKeyword(tokens, index, 'USE') && opensClause(tokens, index))
      throw refusal(query, token.start, FIRST_WORDS['USE'] ?? '');
  }
  const name = getNamespace(tokens, index);
  if (name !== undefined && !FUNCTION_NAMESPACES.includes(name.toLowerCase()))
    throw refusal(query, token.start, `functions of ${name} are not allowed`);
}

/** The namespace of a function or procedure that is called here: a name, a dot, a name, a parenthesis. */
function getNamespace(tokens: readonly CypherToken[], index: number): string | undefined {
  const token = tokens[index];
  if (token === undefined || !isNameToken(token) || tokens[index - 1]?.text === '.') return undefined;
  let at = index;
  while (tokens[at + 1]?.text === '.' && isNameToken(tokens[at + 2])) at += 2;
  const isCall = at > index && tokens[at + 1]?.text === '(';
  // What follows CALL is a procedure: the plan names it, and a list says which may run.
  if (!isCall || isWord(tokens[index - 1], 'CALL')) return undefined;
  return token.text;
}

function opensClause(tokens: readonly CypherToken[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.text === '{' || ['UNION', 'ALL', 'DISTINCT'].includes(before.upper);
}

function isWord(token: CypherToken | undefined, upper: string): boolean {
  return token?.kind === 'word' && token.upper === upper;
}

function isNameToken(token: CypherToken | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'quoted-name';
}
