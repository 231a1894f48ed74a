import { NODE_LABELS, RELATIONSHIP_TYPES } from '../../model/ontology.ts';
import type { Query } from '../graph-store.ts';
import { getNumber, getText } from '../writing/cypher-transaction.ts';

export interface Count {
  readonly name: string;
  readonly count: number;
}

// The count stands before the name: a count grouped by a constant has no row where nothing is counted.

/** How many nodes each label has, in the ontology's order. */
export function countNodes(): Query<Count> {
  return countQuery(
    'count-nodes',
    NODE_LABELS.map(
      (label) => `MATCH (n:${label}) WITH count(n) AS total RETURN '${label}' AS name, total AS total`,
    ),
  );
}

/** How many relationships each type has, in the ontology's order. `WITH` is a type, and has to be quoted. */
export function countRelationships(): Query<Count> {
  return countQuery(
    'count-relationships',
    RELATIONSHIP_TYPES.map(
      (type) =>
        `MATCH ()-[e:\`${type}\`]->() WITH count(e) AS total RETURN '${type}' AS name, total AS total`,
    ),
  );
}

function countQuery(name: string, parts: readonly string[]): Query<Count> {
  return {
    name,
    text: parts.join('\nUNION ALL\n'),
    params: {},
    mapRow: (row) => ({ name: getText(row, 'name'), count: getNumber(row, 'total') }),
  };
}
