import type { Query } from '../../ingest/graph/graph-store.ts';
import { NAME_COLUMNS } from '../../ingest/graph/queries/names.ts';
import type { NameLabel } from '../../ingest/model/ontology.ts';
import { getNumber, getText, getTexts, isTrue } from './read-row.ts';

export interface NamedNode {
  readonly label: NameLabel;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isBaseModel: boolean;
  /** How many papers speak of it. */
  readonly papers: number;
}

/** Those of the names that are stored, in id order. */
export function readNamedNodes(label: NameLabel, ids: readonly string[]): Query<NamedNode> {
  return {
    name: `named-nodes-${label}`,
    text: `
      UNWIND $ids AS wanted
      MATCH (n:${label} {id: wanted})
      RETURN ${NAME_COLUMNS}
      ORDER BY id`,
    params: { ids },
    mapRow: (row) => ({
      label,
      id: getText(row, 'id'),
      name: getText(row, 'name'),
      aliases: getTexts(row, 'aliases'),
      isBaseModel: isTrue(row, 'isBaseModel'),
      papers: getNumber(row, 'papers'),
    }),
  };
}
