import Table from 'cli-table3';
import { parseStoreConfig } from '../config.ts';
import { openStore } from '../graph/open-store.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** Prints what the store holds: nodes by label, relationships by type, versions. */
export async function runStats(options: { json: boolean }, terminal: Terminal): Promise<ExitCode> {
  const store = await openStore(parseStoreConfig(terminal.environment), { program: 'benchgraph stats' });
  try {
    const [info, counts] = [await store.info(), await store.counts()];
    if (options.json) {
      await terminal.print(`${JSON.stringify({ ...info, ...counts })}\n`);
      return EXIT.done;
    }
    const table = new Table({
      head: ['what', 'count'],
      style: { head: [], border: [] },
      colAligns: ['left', 'right'],
    });
    for (const [label, count] of Object.entries(counts.nodes)) table.push([`(:${label})`, count]);
    for (const [type, count] of Object.entries(counts.relationships)) table.push([`[:${type}]`, count]);
    await terminal.print(`${info.engine} ${info.engineVersion}, ${info.location}\n${table.toString()}\n`);
    return EXIT.done;
  } finally {
    await store.close();
  }
}
