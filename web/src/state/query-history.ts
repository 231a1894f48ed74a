// The queries run last, newest first, each once.
import * as z from 'zod/mini';
import { LIMITS } from '../../../server/contract.ts';

export const MAX_HISTORY = 30;

const text = z.string().check(z.maxLength(LIMITS.cypherTextLength));
export const queryHistory = z
  .array(z.object({ query: text, parameters: text }))
  .check(z.maxLength(MAX_HISTORY));
export type QueryHistory = z.infer<typeof queryHistory>;
export type PastQuery = QueryHistory[number];

export function addToHistory(history: QueryHistory, run: PastQuery): QueryHistory {
  const others = history.filter(
    ({ query, parameters }) => query !== run.query || parameters !== run.parameters,
  );
  return [run, ...others].slice(0, MAX_HISTORY);
}
