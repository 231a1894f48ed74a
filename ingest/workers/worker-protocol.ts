// What the main thread and a worker tell each other.
import type { ErrorCode } from '../errors.ts';
import type { Paper } from '../model/paper.ts';
import type { UserAlias } from '../naming/user-aliases.ts';
import type { PaperTask } from './paper-tasks.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly aliases: readonly UserAlias[];
}

export interface WorkerOrder {
  readonly task: PaperTask;
  readonly papers: readonly Paper[];
}

/** One `ready` when the worker has loaded, then an answer for each order, in their order. */
export type WorkerReply =
  | { readonly ready: true }
  | { readonly results: readonly unknown[]; readonly failure?: SentFailure };

/** An error keeps its class on the way only where it is one of JavaScript's own. */
export type SentFailure =
  | { readonly error: unknown }
  | { readonly code: ErrorCode; readonly message: string };
