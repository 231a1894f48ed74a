// What the thread that watches a console process is started with, and what both do when their parent is gone.
import { rmSync } from 'node:fs';

export interface MemoryWatchStart {
  /** Shared with the main thread: the limit in bytes, 0 while no query runs. */
  readonly limit: ArrayBufferLike;
  readonly scratch: string | undefined;
  /** Given, because it may be gone before the thread has started. */
  readonly parent: number;
}

/** Removes the folder of what the engine keeps on disk. */
export function removeScratch(scratch: string | undefined): void {
  if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true, maxRetries: 2 });
}
