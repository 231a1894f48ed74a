import { parseStoreConfig } from '../config.ts';
import { importGraph, type ImportReport } from '../graph/export/import-graph.ts';
import { openStore } from '../graph/open-store.ts';
import { MAX_FAILURES_KEPT } from '../report.ts';
import { readGraphInput } from './graph-input.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** Adds the papers of an export to the graph; those that it has with another content are replaced. */
export async function runImport(path: string, terminal: Terminal): Promise<ExitCode> {
  const store = await openStore(parseStoreConfig(terminal.environment));
  try {
    return await printImport(await importGraph(readGraphInput(path, terminal), store), terminal);
  } finally {
    await store.close();
  }
}

export async function printImport(report: ImportReport, terminal: Terminal): Promise<ExitCode> {
  const { added, changed, unchanged, failed } = report;
  for (const { id, reason } of failed.slice(0, MAX_FAILURES_KEPT)) terminal.note(`${id}: ${reason}`);
  await terminal.print(
    `papers   ${added} new, ${changed} changed, ${unchanged} unchanged, ${failed.length} failed\n`,
  );
  return failed.length === 0 ? EXIT.done : EXIT.someFailed;
}
