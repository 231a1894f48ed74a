import { parseStoreConfig } from '../config.ts';
import { openStore } from '../graph/open-store.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** Removes papers with all that only they supported; those that are not there are named, and the others go all the same. */
export async function runRemove(ids: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const store = await openStore(parseStoreConfig(terminal.environment));
  try {
    const wanted = [...new Set(ids)];
    const stored = await store.fingerprints(wanted);
    const missing = wanted.filter((id) => !stored.has(id));
    for (const id of missing) terminal.note(`${id}: there is no such paper`);
    const removed = await store.removePapers(wanted.filter((id) => stored.has(id)));
    await terminal.print(`${removed} ${removed === 1 ? 'paper' : 'papers'} removed\n`);
    return missing.length === 0 ? EXIT.done : EXIT.someFailed;
  } finally {
    await store.close();
  }
}
