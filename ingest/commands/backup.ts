import { parseStoreConfig } from '../config.ts';
import { BenchgraphError } from '../errors.ts';
import { importGraph } from '../graph/export/import-graph.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { openStore } from '../graph/open-store.ts';
import { STANDARD_INPUT } from '../source/open-input.ts';
import { runExport } from './export.ts';
import { readGraphInput } from './graph-input.ts';
import { printImport } from './import.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Keeps everything in one file: what `export` writes, which either store takes back. */
export async function runBackup(path: string, terminal: Terminal): Promise<ExitCode> {
  return runExport({ format: 'jsonl', out: path }, terminal);
}

/**
 * Puts a backup in the place of what the store holds. The file is read to its end first, so that nothing is removed because
 * of one that is broken.
 */
export async function runRestore(
  path: string,
  options: { replace: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  if (path === STANDARD_INPUT)
    throw new BenchgraphError('USAGE', 'restore: expected a file, because it is read twice, got -');
  const papers = readGraphInput(path, terminal);
  while ((await papers.next()).done !== true); // what is wrong with it is thrown
  const store = await openStore(parseStoreConfig(terminal.environment));
  try {
    await assertReplaceable(store, options.replace);
    await store.clear();
    return await printImport(await importGraph(readGraphInput(path, terminal), store), terminal);
  } finally {
    await store.close();
  }
}

async function assertReplaceable(store: GraphStore, mayReplace: boolean): Promise<void> {
  const { Paper: papers = 0 } = (await store.counts()).nodes;
  if (mayReplace || papers === 0) return;
  const { location } = await store.info();
  throw new BenchgraphError(
    'STORE_NOT_EMPTY',
    `restore: expected an empty store, the one in ${location} holds ${papers} papers; with --replace the backup takes their place`,
  );
}
