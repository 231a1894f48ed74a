// Gives every column of an answer the name that it has in Cypher. Without names this engine returns its own numbers for
// nodes beside an aggregate, and changes the spacing and case of what was written.
import type { CypherToken } from '../../cypher/cypher-tokens.ts';
import { isKeyword, toDepths } from '../../cypher/token-structure.ts';

const AFTER_ITEMS = ['ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'UNION'];

export interface NamedQuery {
  /** The query with `AS` behind every column that had no name. */
  readonly text: string;
  /** `RETURN *` orders its columns by name; the number of those that come after them as written. Undefined: no `*`. */
  readonly columnsAfterStar: number | undefined;
}

/** `tokens` are those of the whole query, without a semicolon at the end. */
export function nameColumns(query: string, tokens: readonly CypherToken[]): NamedQuery {
  const depths = toDepths(tokens);
  const isClause = (index: number, word: string) => depths[index] === 0 && isKeyword(tokens, index, word);
  let text = '';
  let copied = 0;
  let columnsAfterStar: number | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isClause(index, 'RETURN')) continue;
    const start = index + (isClause(index + 1, 'DISTINCT') ? 2 : 1);
    let end = start;
    while (end < tokens.length && !AFTER_ITEMS.some((word) => isClause(end, word))) end += 1;
    const items = splitItems(tokens.slice(start, end), depths.slice(start, end));
    for (const item of items) {
      const name = nameFor(query, item);
      const last = item.at(-1);
      if (name === undefined || last === undefined) continue;
      text += `${query.slice(copied, last.end)} AS \`${name}\``;
      copied = last.end;
    }
    if (items[0]?.[0]?.text === '*') columnsAfterStar = items.length - 1;
    index = end - 1;
  }
  return { text: text + query.slice(copied, tokens.at(-1)?.end ?? query.length), columnsAfterStar };
}

/** The order in which Cypher gives the columns of `RETURN *`: by name, then what is written after the star. */
export function orderColumns(columns: readonly string[], columnsAfterStar: number | undefined): string[] {
  if (columnsAfterStar === undefined) return [...columns];
  const split = columns.length - columnsAfterStar;
  return [...columns.slice(0, split).toSorted(), ...columns.slice(split)];
}

function splitItems(tokens: readonly CypherToken[], depths: readonly number[]): CypherToken[][] {
  const items: CypherToken[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    if (token.text === ',' && depths[index] === 0) items.push([]);
    else items.at(-1)?.push(token);
  }
  return items;
}

/** What was written, where no name was given. A name cannot hold the quote that it stands in. */
function nameFor(query: string, item: readonly CypherToken[]): string | undefined {
  const [first, last] = [item[0], item.at(-1)];
  if (first === undefined || last === undefined || first.text === '*') return undefined;
  const depths = toDepths(item);
  const hasName = item.some((_token, index) => depths[index] === 0 && isKeyword(item, index, 'AS'));
  if (hasName) return undefined;
  if (item.length === 1 && first.kind === 'quoted-name')
    return first.text.includes('`') ? undefined : first.text;
  const written = query.slice(first.start, last.end);
  return written.includes('`') ? undefined : written;
}
