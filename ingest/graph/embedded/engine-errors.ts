// What the engine says, as our codes and one sentence each. The only file that knows its codes.
import { BenchgraphError, type ErrorCode } from '../../errors.ts';

/** Beginnings of the engine's codes, and a sentence where its own says too much. The first that fits counts. */
const STORE_MEANINGS: readonly (readonly [code: string, meaning: ErrorCode, sentence?: string])[] = [
  ['GRAFEO-T008', 'STORE_BROKEN', 'an earlier write was not completed: close the store and open it again'],
  [
    'GRAFEO-T009',
    'STORE_BROKEN',
    'the disk took no more; nothing of this write remains, and it can be tried again',
  ],
  ['GRAFEO-T007', 'STORE_UNAVAILABLE', 'it was closed'],
  ['GRAFEO-S', 'STORE_BROKEN'],
  ['GRAFEO-X003', 'STORE_BROKEN'],
];

/** Turns what a write or a query of the project's own ended with into our error; ours pass through. */
export function toStoreError(error: unknown): BenchgraphError {
  if (error instanceof BenchgraphError) return error;
  const { syscall, code: errno } = error as NodeJS.ErrnoException;
  if (syscall !== undefined)
    return new BenchgraphError('STORE_BROKEN', `the data folder: ${syscall} failed (${errno ?? 'unknown'})`, {
      cause: error,
    });
  const said = toMessage(error);
  const [, code = 'STORE_FAILED', sentence = toSentence(said)] =
    STORE_MEANINGS.find(([start]) => said.includes(start)) ?? [];
  return new BenchgraphError(code, `the embedded store: ${sentence}`, { cause: error });
}

/** Parts of what the engine says of a user's query where it names no code, and what that means. */
const QUERY_MEANINGS: readonly (readonly [part: string, meaning: ErrorCode, sentence: string])[] = [
  ['GRAFEO-T003', 'QUERY_REFUSED', 'the query is not run: the console only reads'],
  // It cannot explain what makes or drops indexes and constraints.
  ['Schema commands', 'QUERY_REFUSED', 'the query is not run: the console only reads'],
  // Node.js holds no text of more than 512 MB.
  [
    'into napi `string`',
    'QUERY_MEMORY',
    'the query: a text of its answer is longer than a text can be: return a part of it, or its size()',
  ],
];

/** Turns what a user's query ended with into our error. */
export function toQueryError(error: unknown): BenchgraphError {
  if (error instanceof BenchgraphError) return error;
  const said = toMessage(error);
  const place = /--> query:(\d+):(\d+)/.exec(said);
  // A query is explained before it runs, with that word on a line of its own.
  const position =
    place === null ? {} : { position: { line: Math.max(1, Number(place[1]) - 1), column: Number(place[2]) } };
  const [, code = 'QUERY_INVALID', sentence = `the query: ${toSentence(said)}`] =
    QUERY_MEANINGS.find(([part]) => said.includes(part)) ?? [];
  return new BenchgraphError(code, sentence, { cause: error, ...position });
}

/** Whether the file could not be opened because another process has it. */
export function isHeldByOther(error: unknown): boolean {
  // the second is said by a file that two processes create at the same moment
  return /cannot be locked|locked by another process/.test(toMessage(error));
}

/** Whether the folder or a file in it may not be read or written; the system's words, whatever the engine calls it. */
export function isForbidden(error: unknown): boolean {
  return /permission denied|read-only file system|access is denied/i.test(toMessage(error));
}

/** Whether the file was written by a version of the engine that is newer than this one. */
export function isFromNewerEngine(error: unknown): boolean {
  return toMessage(error).includes('newer version');
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : 'an unknown error';
}

/**
 * `Query error: GRAFEO-Q001: syntax error: [Cypher] Expected …` and lines that repeat the text → the part that says it,
 * without the paths of files.
 */
function toSentence(message: string): string {
  const [line = ''] = message.split('\n');
  return line
    .replace(/^.*?GRAFEO-\w+: /, '')
    .replace('[Cypher] ', '')
    .replaceAll(/ at (?:\/|[A-Z]:\\)[^\s:]+/gi, '')
    .replaceAll(/ (?:\/|[A-Z]:\\)[^\s:]+/gi, ' the data folder');
}
