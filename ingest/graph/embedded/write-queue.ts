// One thing at a time, in the order of asking. The engine answers writers that meet with a conflict.
import { BenchgraphError } from '../../errors.ts';

const MAX_WAITING = 64;

export interface WriteQueue {
  /** @throws STORE_LOCKED where too many wait already */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
  /** When everything that was asked for so far has ended, well or not. */
  drain(): Promise<void>;
}

export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    async run(work) {
      if (waiting >= MAX_WAITING)
        throw new BenchgraphError('STORE_LOCKED', `the embedded store: ${waiting} writes wait already`);
      waiting += 1;
      const turn = last.then(work, work).finally(() => {
        waiting -= 1;
      });
      last = turn.catch(() => undefined); // its asker hears of it; the next one only waits for the end
      return turn;
    },
    async drain() {
      await last;
    },
  };
}
