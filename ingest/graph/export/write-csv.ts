// Nodes and relationships in one table: `_key` and `_labels` of a node, `_from`, `_to` and `_type` of a relationship, then a
// column for each property.
import { stringify } from 'csv-stringify/sync';
import type { Properties, PropertyValue } from '../../model/paper-graph.ts';
import type { GraphReader } from '../graph-reader.ts';
import { readElementEdges, readElementNodes } from './graph-elements.ts';
import { EXPORTED_PROPERTIES } from './property-types.ts';

const COLUMNS = ['_key', '_labels', '_id', '_from', '_to', '_type'];

export async function* writeCsv(reader: GraphReader): AsyncGenerator<string> {
  yield toText([[...COLUMNS, ...EXPORTED_PROPERTIES.map(({ name }) => name)]]);
  for await (const page of readElementNodes(reader))
    yield toText(
      page.map(({ key, labels, id, properties }) => [
        key,
        labels.join(';'),
        id,
        '',
        '',
        '',
        ...toCells(properties),
      ]),
    );
  for await (const page of readElementEdges(reader))
    yield toText(
      page.map(({ type, from, to, properties }) => ['', '', '', from, to, type, ...toCells(properties)]),
    );
}

function toCells(properties: Properties): string[] {
  return EXPORTED_PROPERTIES.map(({ name }) => toCell(properties[name]));
}

function toCell(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function toText(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows' },
  );
}
