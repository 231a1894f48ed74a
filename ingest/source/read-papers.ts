// Any input → records, the format recognised by content. One record is in memory at a time, apart from saved pages, which are
// small and read whole.
import type { Readable } from 'node:stream';
import { BenchgraphError } from '../errors.ts';
import { isHfDailyPage, readHfDailyPage } from './hf-daily-page.ts';
import { isJsonLines, MAX_LINE_LENGTH, readJsonLine } from './json-lines.ts';
import { openInput, type OpenedInput } from './open-input.ts';
import { decodeUtf8, readLines } from './read-lines.ts';
import type { SourceRecord } from './source-record.ts';

/** A saved page holds some hundred papers; more than this is something else. */
const MAX_PAGE_BYTES = 64_000_000;
const NOT_UTF8 = 'expected text in UTF-8, some of its bytes are none';
/** What decoding puts in the place of bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

/**
 * Reads the papers of one input (a path, or `-`), in input order. Bad records come in between; reading goes on after them.
 * @throws INPUT_NOT_FOUND, INPUT_UNREADABLE, INPUT_EMPTY, INPUT_UNRECOGNISED before the first record, INPUT_UNREADABLE later
 */
export async function* readPapers(path: string, standardInput: Readable): AsyncGenerator<SourceRecord> {
  const input = await openInput(path, standardInput);
  const head = withoutByteOrderMark(input.head.toString('utf8'));
  if (isJsonLines(head)) {
    yield* readJsonLinesInput(input);
  } else if (isHfDailyPage(head)) {
    yield* readPage(await readWhole(input, path), input.name);
  } else {
    const reason =
      head.trim() === ''
        ? 'the input is blank'
        : `it starts with ${JSON.stringify(head.trim().slice(0, 40))}`;
    throw new BenchgraphError(
      head.trim() === '' ? 'INPUT_EMPTY' : 'INPUT_UNRECOGNISED',
      `${path}: expected JSON Lines (an object a line) or a saved Hugging Face Daily Papers page, but ${reason}`,
    );
  }
}

async function* readJsonLinesInput(input: OpenedInput): AsyncGenerator<SourceRecord> {
  let lineNumber = 0;
  for await (const line of readLines(input.bytes, MAX_LINE_LENGTH)) {
    lineNumber += 1;
    if (line === undefined) {
      yield { kind: 'bad', source: input.name, place: `line ${lineNumber}`, reason: NOT_UTF8 };
      continue;
    }
    const record = readJsonLine(lineNumber === 1 ? withoutByteOrderMark(line) : line, lineNumber, input.name);
    if (record !== undefined) yield record;
  }
}

/** Papers of a page are told apart by its whole text, so bytes that are no UTF-8 are looked for in what came out. */
function* readPage(bytes: Buffer, source: string): Generator<SourceRecord> {
  const valid = decodeUtf8(bytes);
  const text = withoutByteOrderMark(valid ?? bytes.toString('utf8'));
  for (const record of readHfDailyPage(text, source)) {
    const isHurt =
      valid === undefined &&
      record.kind === 'paper' &&
      `${record.paper.title}${record.paper.abstract}`.includes(REPLACEMENT);
    yield isHurt
      ? { kind: 'bad', source, place: `"${record.paper.title.slice(0, 60)}"`, reason: NOT_UTF8 }
      : record;
  }
}

async function readWhole(input: OpenedInput, path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input.bytes) {
    length += chunk.length;
    if (length > MAX_PAGE_BYTES) {
      throw new BenchgraphError(
        'INPUT_UNRECOGNISED',
        `${path}: expected a saved page of at most ${MAX_PAGE_BYTES} bytes`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
