import type { Readable } from 'node:stream';

/** What commands may do to the outside; `cli.ts` makes it. */
export interface Terminal {
  readonly input: Readable;
  /** Writes to standard output; waits where the reader is slow. */
  print(text: string): Promise<void>;
  /** A line on standard error. */
  note(line: string): void;
  /** Standard error is a terminal: progress may redraw itself. */
  readonly isInteractive: boolean;
  /** How wide standard output is, in characters; undefined where it is no terminal. */
  readonly columns: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Exit codes of every command. */
export const EXIT = { done: 0, someFailed: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
