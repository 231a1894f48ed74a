// What programs/watch-writes.mjs wrote down: where a process was in its writes, and what was committed.
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Much less than a transaction takes. */
const POLL_MS = 3;

interface Entry {
  readonly at: number;
  readonly pid: number;
  readonly event: 'open' | 'commit' | 'done' | 'undone';
  /** Id → fingerprint of the papers of the transaction. */
  readonly papers?: Readonly<Record<string, string>>;
}

/**
 * Where a kill fell. `in a transaction`: between its first write and its commit. `in a commit`: it was asked for and not
 * answered.
 */
export const PHASES = [
  'before the first',
  'in a transaction',
  'in a commit',
  'between two',
  'after the last',
] as const;
export type Phase = (typeof PHASES)[number];

export interface Journal {
  readonly entries: readonly Entry[];
  readonly transactions: number;
}

export function readJournal(file: string): Journal {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const end = text.lastIndexOf('\n') + 1; // a line that is being written comes with the next look
  const entries = text
    .slice(0, end)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
  return { entries, transactions: entries.filter(({ event }) => event === 'open').length };
}

/** Where the writer was after the last entry, when a whole run has so many transactions. */
export function findPhase({ entries, transactions }: Journal, transactionsOfWholeRun: number): Phase {
  const last = entries.at(-1)?.event;
  if (last === undefined) return 'before the first';
  if (last === 'open') return 'in a transaction';
  if (last === 'commit') return 'in a commit';
  return transactions < transactionsOfWholeRun ? 'between two' : 'after the last';
}

/** Id → fingerprint of what was committed last of each paper: nothing of it may be lost. */
export function listAcknowledged({ entries }: Journal): Map<string, string> {
  return new Map(
    entries.flatMap(({ event, papers }) => (event === 'done' ? Object.entries(papers ?? {}) : [])),
  );
}

/** Times from the first write of each transaction to its end, in milliseconds. */
export function listDurations({ entries }: Journal): number[] {
  return entries.flatMap(({ event, at }, index) => {
    const opened = entries.slice(0, index).findLast((entry) => entry.event === 'open');
    return event === 'done' && opened !== undefined ? [at - opened.at] : [];
  });
}

/** Waits until so many transactions have begun; false where the process ended before. */
export async function waitForTransaction(
  file: string,
  count: number,
  hasEnded: () => boolean,
): Promise<boolean> {
  let lookedAt = 0;
  for (;;) {
    // Reading the file at every look would take the time of a core from what is watched.
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size !== lookedAt && readJournal(file).transactions >= count) return true;
    lookedAt = size;
    if (hasEnded()) return false;
    await sleep(POLL_MS);
  }
}
