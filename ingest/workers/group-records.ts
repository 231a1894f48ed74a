import type { Paper } from '../model/paper.ts';
import type { SourceRecord } from '../source/source-record.ts';
import { isFullBatch } from './batch-limits.ts';

/** A source that gives nothing for this long is one that people or programs write to as they go. */
const PAUSE_MS = 50;

export interface RecordGroup {
  readonly records: readonly SourceRecord[];
  /** Nothing more is there for now, so what is known should come out; such a group may be empty. */
  readonly isPaused: boolean;
}

/** Records in batches, in their order. What was read before the source throws comes before its error. */
export async function* groupRecords(records: AsyncIterable<SourceRecord>): AsyncGenerator<RecordGroup> {
  const source = records[Symbol.asyncIterator]();
  let group: SourceRecord[] = [];
  let length = 0;
  const take = (isPaused: boolean): RecordGroup => {
    const taken = { records: group, isPaused };
    group = [];
    length = 0;
    return taken;
  };
  let isAtEnd = false;
  try {
    while (!isAtEnd) {
      const asked = askSource(source);
      const answer = await orPause(asked);
      if (answer === undefined) yield take(true);
      const { record, error } = answer ?? (await asked);
      if (record === undefined) {
        isAtEnd = true;
        yield take(true);
        if (error !== undefined) throw error.thrown;
        continue;
      }
      group.push(record);
      length += record.kind === 'paper' ? lengthOf(record.paper) : 0;
      if (isFullBatch(group.length, length)) yield take(false);
    }
  } finally {
    // Not awaited, because a source that is asked and silent would be waited for; its errors are of no use any more.
    if (!isAtEnd) source.return?.(undefined).catch(() => undefined);
  }
}

export function lengthOf({ title, abstract }: Paper): number {
  return title.length + abstract.length;
}

interface Answer {
  /** Undefined: there is none, because of the error or because the source is at its end. */
  readonly record?: SourceRecord;
  readonly error?: { readonly thrown: unknown };
}

/** Never throws, because the answer may come while nobody waits for it. */
async function askSource(source: AsyncIterator<SourceRecord>): Promise<Answer> {
  try {
    const next = await source.next();
    return next.done === true ? {} : { record: next.value };
  } catch (thrown) {
    return { error: { thrown } };
  }
}

/** Undefined: no answer for `PAUSE_MS`. */
async function orPause<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PAUSE_MS, undefined);
  });
  try {
    return await Promise.race([answer, pause]);
  } finally {
    clearTimeout(timer);
  }
}
