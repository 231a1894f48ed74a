// Another benchgraph process: opens the store of a folder and does what its arguments say, from the built package.
//   use-store.mjs FOLDER count | console | write ID… | hold
// One line of JSON comes out for each thing done. `hold` waits until its standard input ends, and closes the store.
import { openStore } from '../../../dist/ingest/graph/open-store.js';

const [folder = '', action = '', ...ids] = process.argv.slice(2);
const store = await openStore({ engine: 'embedded', folder });
if (action === 'count') print({ papers: (await store.counts()).nodes.Paper });
if (action === 'console') {
  const limits = { timeoutMs: 10_000, maxRows: 10, maxBytes: 10_000, maxMemoryBytes: 500_000_000 };
  const answer = await store.runConsole('MATCH (p:Paper) RETURN count(p) AS total', {}, limits);
  print({ papers: answer.rows[0][0] });
}
if (action === 'write') for (const id of ids) print(await store.replacePapers([toPaper(id)]));
if (action === 'hold') {
  print({ open: true });
  await new Promise((resolve) => {
    process.stdin.once('end', resolve).resume();
  });
}
await store.close();

function toPaper(id) {
  return {
    paper: { id, fingerprint: id, properties: { title: `Paper ${id}` } },
    names: [],
    results: [],
    edges: [],
  };
}

function print(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
