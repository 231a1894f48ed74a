import { parseStoreConfig } from '../config.ts';
import { BenchgraphError } from '../errors.ts';
import { EXPORT_WRITERS, type ExportFormat } from '../graph/export/formats.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { openStore } from '../graph/open-store.ts';
import { openOutput } from './output.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** A file is begun again where Neo4j was written to meanwhile; what was printed cannot be taken back. */
const MAX_ATTEMPTS = 3;

/** Writes the whole graph, one snapshot of it. */
export async function runExport(
  options: { format: ExportFormat; out?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const store = await openStore(parseStoreConfig(terminal.environment));
  try {
    const attempts = options.out === undefined ? 1 : MAX_ATTEMPTS;
    for (let attempt = 1; ; attempt += 1)
      try {
        await exportOnce(store, options, terminal);
        return EXIT.done;
      } catch (error) {
        const isChanged = error instanceof BenchgraphError && error.code === 'STORE_CHANGED';
        if (!isChanged || attempt === attempts) throw error;
      }
  } finally {
    await store.close();
  }
}

async function exportOnce(
  store: GraphStore,
  { format, out }: { format: ExportFormat; out?: string },
  terminal: Terminal,
): Promise<void> {
  const snapshot = await store.snapshot();
  try {
    const output = await openOutput(out, terminal);
    try {
      for await (const text of EXPORT_WRITERS[format](snapshot)) await output.write(text);
      await snapshot.assertUnchanged();
      await output.close();
    } catch (error) {
      await output.discard();
      throw error;
    }
  } finally {
    await snapshot.close();
  }
}
