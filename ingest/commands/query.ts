import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import { parseStoreConfig } from '../config.ts';
import { BenchgraphError } from '../errors.ts';
import { findUnknownNames } from '../graph/cypher/unknown-names.ts';
import type { ConsoleAnswer, QueryParameter } from '../graph/graph-store.ts';
import type { GraphValue } from '../graph/graph-value.ts';
import { openStore } from '../graph/open-store.ts';
import { fitColumns } from './fit-columns.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

export const QUERY_FORMATS = ['table', 'json', 'csv'] as const;
export type QueryFormat = (typeof QUERY_FORMATS)[number];

const LIMITS = { timeoutMs: 60_000, maxRows: 100_000, maxBytes: 256_000_000, maxMemoryBytes: 4_000_000_000 };

/** Runs one reading query and prints its rows. */
export async function runQuery(
  text: string,
  options: { format: QueryFormat; params: readonly string[] },
  terminal: Terminal,
): Promise<ExitCode> {
  const params = Object.fromEntries(options.params.map(parseParameter));
  const store = await openStore(parseStoreConfig(terminal.environment), { program: 'benchgraph query' });
  try {
    const answer = await store.runConsole(text, params, LIMITS);
    await terminal.print(render(answer, options.format, terminal.columns));
    for (const note of findUnknownNames(text)) terminal.note(note);
    if (answer.truncated)
      terminal.note(
        `only the first ${answer.rows.length} rows are shown: the limit of ${answer.limitHit ?? 'rows'} was reached`,
      );
    return EXIT.done;
  } finally {
    await store.close();
  }
}

/** "name=value": JSON where it is JSON (`k=5`, `names=["a"]`), else the text itself. */
function parseParameter(argument: string): [string, QueryParameter] {
  const split = argument.indexOf('=');
  if (split < 1) throw new BenchgraphError('USAGE', `--param ${argument}: expected name=value`);
  const [name, value] = [argument.slice(0, split), argument.slice(split + 1)];
  try {
    return [name, JSON.parse(value) as QueryParameter];
  } catch {
    // Not JSON: a text without quotes, as one types it.
    return [name, value];
  }
}

function render(answer: ConsoleAnswer, format: QueryFormat, width: number | undefined): string {
  if (format === 'json') {
    const rows = answer.rows.map((row) =>
      Object.fromEntries(answer.columns.map((column, index) => [column, toPlain(row[index] ?? null)])),
    );
    return `${JSON.stringify(rows, null, 1)}\n`;
  }
  const cells = answer.rows.map((row) => row.map((value) => toCell(value)));
  if (format === 'csv') return stringify([[...answer.columns], ...cells], { record_delimiter: 'windows' });
  const table = new Table({
    head: [...answer.columns],
    style: { head: [], border: [] },
    wordWrap: true,
    wrapOnWordBoundary: false,
    ...(width === undefined ? {} : { colWidths: fitColumns([answer.columns, ...cells], width) }),
  });
  table.push(...cells);
  return `${table.toString()}\n${answer.rows.length} ${answer.rows.length === 1 ? 'row' : 'rows'}, ${Math.round(answer.elapsedMs)} ms\n`;
}

/** A value as JSON shows it best: nodes and relationships as their properties. */
function toPlain(value: GraphValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(toPlain);
  switch (value.kind) {
    case 'node':
      return { labels: value.labels, ...plainEntries(value.properties) };
    case 'relationship':
      return { type: value.type, ...plainEntries(value.properties) };
    case 'path':
      return { nodes: value.nodes.map(toPlain), relationships: value.relationships.map(toPlain) };
    case 'map':
      return plainEntries(value.entries);
    case 'integer':
      return value.digits;
    case 'other':
      return value.text;
    default:
      return value satisfies never;
  }
}

function plainEntries(entries: Readonly<Record<string, GraphValue>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, toPlain(value)]));
}

function toCell(value: GraphValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return JSON.stringify(toPlain(value));
  return String(value);
}

function isList(value: GraphValue): value is readonly GraphValue[] {
  return Array.isArray(value);
}
