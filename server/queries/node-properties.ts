import type { Query } from '../../ingest/graph/graph-store.ts';
import type { GraphValue } from '../../ingest/graph/graph-value.ts';
import type { NameLabel } from '../../ingest/model/ontology.ts';

export type PlainProperties = Readonly<Record<string, string | number | boolean>>;

/** Properties that have a place of their own in every answer. */
const SHOWN_ELSEWHERE = ['id', 'name', 'aliases'];

/** What a name says about itself (family, version, sizeB …), by property; no row where it is not stored. */
export function readNodeProperties(label: NameLabel, id: string): Query<PlainProperties> {
  return {
    name: `node-properties-${label}`,
    text: `
      MATCH (n:${label} {id: $id})
      RETURN n AS node`,
    params: { id },
    mapRow: (row) => toPlainProperties(row['node'] ?? null),
  };
}

/** Stores leave out what they keep for themselves; lists have no place in a table of properties. */
function toPlainProperties(value: GraphValue): PlainProperties {
  if (value === null || typeof value !== 'object' || !('kind' in value) || value.kind !== 'node') return {};
  return Object.fromEntries(
    Object.entries(value.properties).filter(
      (entry): entry is [string, string | number | boolean] =>
        !SHOWN_ELSEWHERE.includes(entry[0]) && ['string', 'number', 'boolean'].includes(typeof entry[1]),
    ),
  );
}
