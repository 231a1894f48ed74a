import { extractInOrder } from '../workers/extract-in-order.ts';
import { ExtractionPool } from '../workers/extraction-pool.ts';
import { openOutput } from './output.ts';
import { readAll } from './read-all.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** Prints the extraction of every paper as a line of JSON, in input order. With `out` the file appears whole or not at all. */
export async function runExtract(
  paths: readonly string[],
  options: { out?: string; workers: number },
  terminal: Terminal,
): Promise<ExitCode> {
  const pool = new ExtractionPool(options);
  const output = await openOutput(options.out, terminal);
  let failed = 0;
  try {
    const records = readAll(paths.length === 0 ? ['-'] : paths, terminal);
    for await (const record of extractInOrder(records, pool, 'line')) {
      if (record.kind === 'paper') {
        await output.write(`${record.result}\n`);
        continue;
      }
      failed += 1;
      terminal.note(`${record.source}, ${record.place}: ${record.reason}`);
    }
    await output.close();
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    await pool.close();
  }
  return failed === 0 ? EXIT.done : EXIT.someFailed;
}
