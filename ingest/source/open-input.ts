// Bytes of one input: a file or standard input, unpacked where it is gzip.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { PassThrough, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BenchgraphError } from '../errors.ts';

export const STANDARD_INPUT = '-';

/** Enough to tell formats apart. */
const HEAD_BYTES = 4096;

export interface OpenedInput {
  /** Name for people and for `Paper.source`: without the folder. */
  readonly name: string;
  /** The first bytes, unpacked; they come again from `bytes`. */
  readonly head: Buffer;
  readonly bytes: AsyncIterable<Buffer>;
}

/**
 * Opens a path or `-`.
 * @throws INPUT_NOT_FOUND, INPUT_UNREADABLE, INPUT_EMPTY, INPUT_UNRECOGNISED (binary)
 */
export async function openInput(path: string, standardInput: Readable): Promise<OpenedInput> {
  const name = path === STANDARD_INPUT ? 'standard input' : basename(path);
  const raw = path === STANDARD_INPUT ? standardInput : await openFile(path);
  const packed = chunksOf(raw, path);
  const first = await readHead(packed);
  const isGzip = first.head[0] === 0x1f && first.head[1] === 0x8b;
  const { head, bytes } = isGzip ? await readHead(unpack(first.bytes, path)) : first;
  if (head.length === 0)
    throw new BenchgraphError('INPUT_EMPTY', `${path}: expected papers, the input is empty`);
  if (head.includes(0)) {
    throw new BenchgraphError('INPUT_UNRECOGNISED', `${path}: expected text, this is a binary file`);
  }
  return { name, head, bytes };
}

async function openFile(path: string): Promise<Readable> {
  let info;
  try {
    info = await stat(path);
  } catch (cause) {
    throw new BenchgraphError('INPUT_NOT_FOUND', `${path}: expected a file, there is none`, { cause });
  }
  if (!info.isFile())
    throw new BenchgraphError('INPUT_UNREADABLE', `${path}: expected a file, this is something else`);
  return createReadStream(path);
}

async function* chunksOf(stream: Readable, path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BenchgraphError('INPUT_UNREADABLE', `${path}: could not be read to its end: ${reason}`, {
      cause,
    });
  }
}

/** Takes chunks until the head is full, and gives them back with the rest. */
async function readHead(
  chunks: AsyncGenerator<Buffer>,
): Promise<{ head: Buffer; bytes: AsyncGenerator<Buffer> }> {
  const taken: Buffer[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done === true) break;
    taken.push(next.value);
    length += next.value.length;
  }
  const bytes = (async function* () {
    yield* taken;
    yield* chunks;
  })();
  return { head: Buffer.concat(taken).subarray(0, HEAD_BYTES), bytes };
}

function unpack(bytes: AsyncGenerator<Buffer>, path: string): AsyncGenerator<Buffer> {
  const unpacked = new PassThrough();
  // The error reaches whoever reads `unpacked`; the callback has nothing to add.
  pipeline(bytes, createGunzip(), unpacked, () => undefined);
  return chunksOf(unpacked, path);
}
