// What stands in columns that hold a map or a list.
import { INTERNAL_PREFIX } from '../../model/ontology.ts';
import type { Properties, PropertyValue } from '../../model/paper-graph.ts';
import type { GraphValue } from '../graph-value.ts';

/** The entries of a map; none where it is something else. */
export function toEntries(value: GraphValue | undefined): Readonly<Record<string, GraphValue>> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'map'
    ? value.entries
    : {};
}

export function toTexts(value: GraphValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** What a paper can have brought of these entries: not the id, and nothing that the store keeps for itself. */
export function toProperties(entries: Readonly<Record<string, GraphValue>>): Properties {
  return Object.fromEntries(
    Object.entries(entries).filter(
      (entry): entry is [string, PropertyValue] =>
        entry[0] !== 'id' && !entry[0].startsWith(INTERNAL_PREFIX) && isPropertyValue(entry[1]),
    ),
  );
}

function isPropertyValue(value: GraphValue): boolean {
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string' || typeof item === 'number');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
