// What a console process is told and answers. The first message is what it starts with, each further one a query.
import type { ErrorCode } from '../../errors.ts';
import type { ConsoleAnswer, ConsoleLimits } from '../graph-store.ts';
import type { Parameters } from '../writing/cypher-transaction.ts';

export interface ConsoleRequest extends Pick<
  ConsoleLimits,
  'timeoutMs' | 'maxRows' | 'maxBytes' | 'maxMemoryBytes'
> {
  readonly text: string;
  readonly params: Parameters;
  /** Whoever answers has to hold what they stand for; none on an engine of one process. */
  readonly bookmarks: readonly string[];
}

export type ProcessAnswer = Omit<ConsoleAnswer, 'asOf'>;

export interface ConsoleFailure {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly position: { readonly line: number; readonly column: number } | undefined;
  };
}

export type ConsoleOutcome = { readonly answer: ProcessAnswer } | ConsoleFailure;

export type ConsoleReply =
  | { readonly ready: true }
  /** It could not get ready, and ends. */
  | ConsoleFailure
  /** `isSpent`: so much is left of the query in its memory that it should not be asked again. */
  | (ConsoleOutcome & { readonly isSpent: boolean });
