import type { Query } from '../../ingest/graph/graph-store.ts';
import { getText } from './read-row.ts';

/** Methods that a paper means by a name that alone does not say which: the id by that name alone → the method's. */
export function readMentionedMethods(paper: string): Query<readonly [string, string]> {
  return {
    name: 'mentioned-methods',
    text: `
      MATCH (p:Paper {id: $paper})-[e:MENTIONS]->(m:Method)
      RETURN e.bareId AS bareId, m.id AS id
      ORDER BY bareId`,
    params: { paper },
    mapRow: (row) => [getText(row, 'bareId'), getText(row, 'id')],
  };
}
