// An answer to a user's query as it grows, cut off where it is too large.
import type { GraphValue } from '../graph-value.ts';
import type { ConsoleRequest, ProcessAnswer } from './console-protocol.ts';

export interface GrowingAnswer {
  /** Adds a row; false: the answer is full, this row is not in it, and no other will be. */
  add(row: readonly GraphValue[]): boolean;
  finish(columns: readonly string[], elapsedMs: number): ProcessAnswer;
}

export function createAnswer({
  maxRows,
  maxBytes,
}: Pick<ConsoleRequest, 'maxRows' | 'maxBytes'>): GrowingAnswer {
  const rows: (readonly GraphValue[])[] = [];
  let bytes = 0;
  let limitHit: ProcessAnswer['limitHit'] = null;
  return {
    add(row) {
      if (limitHit !== null) return false;
      if (rows.length >= maxRows) limitHit = 'rows';
      else {
        const size = JSON.stringify(row).length + 1;
        if (bytes + size > maxBytes) limitHit = 'bytes';
        else {
          bytes += size;
          rows.push(row);
        }
      }
      return limitHit === null;
    },
    finish: (columns, elapsedMs) => ({ columns, rows, truncated: limitHit !== null, limitHit, elapsedMs }),
  };
}
