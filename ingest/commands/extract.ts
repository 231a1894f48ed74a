import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { BenchgraphError } from '../errors.ts';
import { extractInOrder } from '../workers/extract-in-order.ts';
import { ExtractionPool } from '../workers/extraction-pool.ts';
import { readAll } from './read-all.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** Prints the extraction of every paper as a line of JSON, in input order. With `out` the file appears whole or not at all. */
export async function runExtract(
  paths: readonly string[],
  options: { out?: string; workers: number },
  terminal: Terminal,
): Promise<ExitCode> {
  const pool = new ExtractionPool(options);
  const output =
    options.out === undefined
      ? {
          write: async (text: string) => terminal.print(text),
          close: async () => {},
          discard: async () => {},
        }
      : await openOutput(options.out);
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

interface Output {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  discard(): Promise<void>;
}

/** Writes beside the file and renames at the end, so that a reader never sees half of it. */
async function openOutput(path: string): Promise<Output> {
  const part = `${path}.part-${process.pid}`;
  const stream = createWriteStream(part);
  const fail = (cause: unknown): never => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BenchgraphError(
      'OUTPUT_UNWRITABLE',
      `${path}: expected a file that can be written: ${reason}`,
      { cause },
    );
  };
  await once(stream, 'open').catch(fail);
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    async write(text) {
      if (failure !== undefined) fail(failure);
      if (!stream.write(text)) await once(stream, 'drain').catch(fail);
    },
    async close() {
      stream.end();
      await once(stream, 'close').catch(fail);
      if (failure !== undefined) fail(failure);
      await rename(part, path).catch(fail);
    },
    async discard() {
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}
