import type { Query, SearchHit } from '../graph-store.ts';
import { toWords } from '../search/spelling.ts';
import { getNumber, getText } from '../writing/cypher-transaction.ts';
import { TITLE_INDEX } from './migrate.ts';

/** Papers by words of their title; the last word may be the beginning of one. Undefined where no word is asked for. */
export function findTitlesQuery(text: string, limit: number): Query<SearchHit> | undefined {
  const words = toWords(text);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  return {
    name: 'titles',
    text: `
      CALL db.index.fulltext.queryNodes('${TITLE_INDEX}', $words, {limit: $limit})
      YIELD node, score
      RETURN node.id AS id, node.title AS name, score AS score
      ORDER BY score DESC, id`,
    // Letters and digits in lower case: nothing of it is an operator to the index.
    params: { words: [...words, `${last}*`].join(' '), limit },
    mapRow: (row) => ({
      type: 'Paper',
      id: getText(row, 'id'),
      name: getText(row, 'name'),
      score: getNumber(row, 'score'),
    }),
  };
}
