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
}

export type ProcessAnswer = Omit<ConsoleAnswer, 'asOf'>;

export type ConsoleReply =
  | { readonly ready: true }
  | { readonly answer: ProcessAnswer }
  | {
      readonly error: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly position: { readonly line: number; readonly column: number } | undefined;
      };
    };
