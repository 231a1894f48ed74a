// A file that appears whole or not at all.
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { BenchgraphError } from './errors.ts';

export interface Output {
  write(text: string): Promise<void>;
  /** Everything was written: the file takes its name. */
  close(): Promise<void>;
  discard(): Promise<void>;
}

/**
 * Writes beside the file and renames at the end, so that a reader never sees half of it; packed where its name ends in `.gz`.
 * @throws OUTPUT_UNWRITABLE
 */
export async function openOutputFile(path: string): Promise<Output> {
  const part = `${path}.part-${process.pid}`;
  const stream = createWriteStream(part, { flush: true });
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
  const packed = path.endsWith('.gz') ? createGzip() : undefined;
  const head: Writable = packed ?? stream;
  stream.on('error', (error) => {
    failure = error;
    packed?.destroy(error);
  });
  packed?.on('error', (error) => {
    failure ??= error;
  });
  packed?.pipe(stream);
  return {
    async write(text) {
      if (failure !== undefined) fail(failure);
      if (!head.write(text)) await once(head, 'drain').catch(fail);
    },
    async close() {
      const closed = once(stream, 'close');
      head.end();
      await closed.catch(fail);
      if (failure !== undefined) fail(failure);
      await rename(part, path).catch(fail);
    },
    async discard() {
      packed?.destroy();
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}
