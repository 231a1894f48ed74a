import { availableParallelism } from 'node:os';

/** More are a slip of the finger: each takes some 70 MB. */
export const MAX_WORKERS = 256;
/** Where a machine has more cores, their owner may ask for them: memory may be short where cores are not. */
const MAX_DEFAULT_WORKERS = 16;

/** One less than there are cores, because the main thread extracts too. */
export function countDefaultWorkers(): number {
  return Math.min(Math.max(availableParallelism() - 1, 1), MAX_DEFAULT_WORKERS);
}
