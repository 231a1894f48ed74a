// What an export for other programs holds of each node and relationship, and of what type. The JSON Lines hold everything.
import { PROPERTIES } from '../../model/ontology.ts';

export type PropertyType = 'string' | 'int' | 'double' | 'boolean';

/** Long, or about the store itself: of no use to a program that draws or counts. */
const LEFT_OUT = ['id', 'extraction', 'fingerprint', 'sequence', 'changeToken', 'schemaVersion'];

/** Whatever is not here is text; lists are written as JSON. */
const TYPES: Readonly<Record<string, PropertyType>> = {
  year: 'int',
  authorCount: 'int',
  sizeB: 'double',
  value: 'double',
  valueLow: 'double',
  baselineValue: 'double',
  confidence: 'double',
  start: 'int',
  end: 'int',
  evidenceStart: 'int',
  evidenceEnd: 'int',
  higherIsBetter: 'boolean',
  relative: 'boolean',
  tie: 'boolean',
  aggregate: 'boolean',
};

/** A column or attribute for each property of the ontology, in its order. */
export const EXPORTED_PROPERTIES: readonly { readonly name: string; readonly type: PropertyType }[] =
  PROPERTIES.filter((name) => !LEFT_OUT.includes(name)).map((name) => ({
    name,
    type: TYPES[name] ?? 'string',
  }));
