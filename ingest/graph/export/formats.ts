import type { GraphReader } from '../graph-reader.ts';
import { writeCsv } from './write-csv.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeJsonLines } from './write-json-lines.ts';

export const EXPORT_FORMATS = ['jsonl', 'csv', 'graphml', 'gexf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Each gives the same text for the same graph, a page at a time. */
export const EXPORT_WRITERS = {
  jsonl: writeJsonLines,
  csv: writeCsv,
  graphml: writeGraphml,
  gexf: writeGexf,
} as const satisfies Record<ExportFormat, (reader: GraphReader) => AsyncIterable<string>>;
