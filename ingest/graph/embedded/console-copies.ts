// Copies of the database for users' queries: a new one after a write, the same one until then. Runs in the owner.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BenchgraphError } from '../../errors.ts';
import type { Engine } from './engine.ts';
import type { ConsoleCopy } from './owner-protocol.ts';

const COPY_FOLDER = 'console';
/** While writes go on, a copy serves for this many times as long as it took to make, and at least so long. */
const STALE_FACTOR = 10;
const MINIMUM_STALE_MS = 1_000;

interface MadeCopy extends ConsoleCopy {
  readonly changeToken: string;
  readonly madeAtMs: number;
  readonly tookMs: number;
}

export interface ConsoleCopies {
  /** Holds all that was acknowledged, except while further writes run or wait: then it may be a little older. */
  get(): Promise<ConsoleCopy>;
  /** Removes every copy, those of owners that died included. */
  clear(): Promise<void>;
}

export function createConsoleCopies(engine: Engine, folder: string): ConsoleCopies {
  const copyFolder = resolve(folder, COPY_FOLDER);
  let last: MadeCopy | undefined;
  let making: Promise<MadeCopy> | undefined;
  let count = 0;

  async function make(): Promise<MadeCopy> {
    await mkdir(copyFolder, { recursive: true, mode: 0o700 });
    const startedMs = performance.now();
    count += 1;
    const file = join(copyFolder, `${process.pid}-${count}.grafeo`);
    const { changeToken, asOf } = await engine.copyTo(file);
    const tookMs = performance.now() - startedMs;
    last = { file, asOf, changeToken, madeAtMs: startedMs, tookMs };
    await removeAllBut(copyFolder, file);
    return last;
  }

  return {
    async get() {
      for (;;) {
        const { isWriting } = engine;
        if (last !== undefined && last.changeToken === engine.changeToken() && !isWriting)
          return { file: last.file, asOf: new Date().toISOString() };
        if (last !== undefined && isWriting && isFresh(last)) return { file: last.file, asOf: last.asOf };
        making ??= make().finally(() => {
          making = undefined;
        });
        const made = await making;
        // A write may have been acknowledged after the copy was taken and before we were asked.
        if (made.changeToken === engine.changeToken() || engine.isWriting)
          return { file: made.file, asOf: made.asOf };
      }
    },
    clear: async () => removeAllBut(copyFolder, undefined),
  };
}

function isFresh({ madeAtMs, tookMs }: MadeCopy): boolean {
  return performance.now() - madeAtMs < Math.max(MINIMUM_STALE_MS, tookMs * STALE_FACTOR);
}

/** A process that still reads an old copy keeps it (or, on Windows, keeps it from being removed until the next time). */
async function removeAllBut(folder: string, kept: string | undefined): Promise<void> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch {
    return; // there is no such folder yet
  }
  for (const name of names) {
    const file = join(folder, name);
    if (file !== kept) await rm(file, { force: true, recursive: true }).catch(ignoreBusy);
  }
  if (kept === undefined) await rm(folder, { force: true, recursive: true }).catch(ignoreBusy);
}

function ignoreBusy(error: unknown): void {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== 'EBUSY' && code !== 'EPERM' && code !== 'ENOTEMPTY')
    throw new BenchgraphError('STORE_BROKEN', 'the data folder: an old copy of the data cannot be removed', {
      cause: error,
    });
}
