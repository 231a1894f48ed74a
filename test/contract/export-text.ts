import { EXPORT_WRITERS, type ExportFormat } from '../../ingest/graph/export/formats.ts';
import { importGraph, type ImportReport } from '../../ingest/graph/export/import-graph.ts';
import { readGraphFile } from '../../ingest/graph/export/read-graph-file.ts';
import type { GraphReader } from '../../ingest/graph/graph-reader.ts';
import type { GraphStore } from '../../ingest/graph/graph-store.ts';

/** What `benchgraph export` writes: of two graphs the same text, where they are the same. */
export async function exportText(reader: GraphReader, format: ExportFormat = 'jsonl'): Promise<string> {
  let text = '';
  for await (const part of EXPORT_WRITERS[format](reader)) text += part;
  return text;
}

export async function importText(store: GraphStore, text: string): Promise<ImportReport> {
  return importGraph(readGraphFile('test', linesOf(text)), store);
}

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.trimEnd().split('\n');
}
