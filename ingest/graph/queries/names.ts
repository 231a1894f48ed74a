import type { NameLabel } from '../../model/ontology.ts';
import type { Query } from '../graph-store.ts';
import type { GraphValue } from '../graph-value.ts';
import { getNumber, getText } from '../writing/cypher-transaction.ts';

/** A name as search needs it. */
export interface StoredName {
  readonly label: NameLabel;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isBaseModel: boolean;
  /** How many papers mention it. */
  readonly papers: number;
}

/** A name `n`, as columns of a query. */
export const NAME_COLUMNS = `n.id AS id, n.name AS name, n.aliases AS aliases, 'BaseModel' IN labels(n) AS isBaseModel, n._papers AS papers`;

/** Names of one label that a write after `sequence` touched, in id order. */
export function readNamesSince(label: NameLabel, sequence: number): Query<StoredName> {
  return {
    name: 'names-since',
    text: `
      MATCH (n:${label})
      WHERE n._sequence > $sequence
      RETURN ${NAME_COLUMNS}
      ORDER BY id`,
    params: { sequence },
    mapRow: (row) => toStoredName(label, row),
  };
}

/** Those of the names that are stored. */
export function readNamesById(label: NameLabel, ids: readonly string[]): Query<StoredName> {
  return {
    name: 'names-by-id',
    text: `
      UNWIND $ids AS wanted
      MATCH (n:${label} {id: wanted})
      RETURN ${NAME_COLUMNS}
      ORDER BY id`,
    params: { ids },
    mapRow: (row) => toStoredName(label, row),
  };
}

function toStoredName(label: NameLabel, row: Readonly<Record<string, GraphValue>>): StoredName {
  const aliases = row['aliases'];
  return {
    label,
    id: getText(row, 'id'),
    name: getText(row, 'name'),
    aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
    isBaseModel: row['isBaseModel'] === true,
    papers: getNumber(row, 'papers'),
  };
}
