#!/usr/bin/env node
// How fast a store is, and how much it takes, at one size. Runs the built package, on made-up papers that have as many
// names, results and relationships as 3,000 real abstracts have on average.
//   node test/bench/stores.mjs [--papers 20000] [--batch 500]                the embedded store, in a temporary folder
//   TEST_NEO4J_URI=… TEST_NEO4J_PASSWORD=… node test/bench/stores.mjs --neo4j    that server (its benchgraph data goes)
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../dist/ingest/graph/open-store.js';
import { makePaper } from './make-paper.mjs';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '20000' },
    batch: { type: 'string', default: '500' },
    neo4j: { type: 'boolean', default: false },
  },
});
const count = Number(values.papers);
const batchSize = Number(values.batch);
const folder = values.neo4j ? undefined : mkdtempSync(join(tmpdir(), 'benchgraph-bench-'));
const config = values.neo4j
  ? {
      engine: 'neo4j',
      uri: process.env.TEST_NEO4J_URI,
      user: process.env.TEST_NEO4J_USER ?? 'neo4j',
      password: process.env.TEST_NEO4J_PASSWORD,
      database: undefined,
    }
  : { engine: 'embedded', folder };
const limits = { timeoutMs: 60_000, maxRows: 10, maxBytes: 100_000, maxMemoryBytes: 2 ** 31 };
const COUNT_QUERY = 'MATCH (p:Paper) RETURN count(p) AS total';

let store = await openStore(config);
await time('clearing what was there', async () => store.clear());
const written = await time(`storing ${count} papers`, async () => storeAll(makePaper));
const { nodes, relationships } = await time('counting', async () => store.counts());
const size = sum(nodes) - nodes.BaseModel + sum(relationships);
print('papers a second', count / (written / 1000));
print('nodes and relationships', size);
print('nodes and relationships a second', size / (written / 1000));
printMemory('owner after storing');
await time('storing them again, unchanged', async () => storeAll(makePaper));
await time('changing 500 papers', async () =>
  store.replacePapers(range(0, 500).map((index) => makePaper(index, 'changed'))),
);
await time('changing one paper', async () => store.replacePapers([makePaper(7, 'again')]));
await time('one more paper', async () => store.replacePapers([makePaper(count + 1)]));
await time('first search', async () => store.search('model 7', ['Method', 'BaseModel', 'Paper'], 10));
await time('second search', async () => store.search('benhc 3', ['Benchmark'], 10));
await time('first query of a user (process, copy)', async () => store.runConsole(COUNT_QUERY, {}, limits));
await time('second query of a user', async () => store.runConsole(COUNT_QUERY, {}, limits));
await time('one more paper', async () => store.replacePapers([makePaper(count + 2)]));
await time('query of a user after a write', async () => store.runConsole(COUNT_QUERY, {}, limits));
await time('closing', async () => store.close());
if (folder !== undefined) print('database file, MB', statSync(join(folder, 'graph.grafeo')).size / 1e6);
store = await time('opening', async () => openStore(config));
printMemory('owner after opening');
await time('removing 500 papers', async () =>
  store.removePapers(range(500, 1000).map((index) => makePaper(index).paper.id)),
);
await time('clearing', async () => store.clear());
await store.close();
if (folder !== undefined) rmSync(folder, { recursive: true });

async function storeAll(make) {
  for (let start = 0; start < count; start += batchSize) {
    const batch = range(start, Math.min(start + batchSize, count)).map((index) => make(index));
    const { failed } = await store.replacePapers(batch);
    if (failed.length > 0) throw new Error(failed[0].reason);
  }
}

/** Runs `work`, prints how long it took, and answers what it answered; the time in milliseconds where that is nothing. */
async function time(what, work) {
  const started = performance.now();
  const result = await work();
  const elapsed = performance.now() - started;
  print(`${what}, ms`, elapsed);
  return result ?? elapsed;
}

function printMemory(what) {
  if (folder === undefined || process.platform !== 'linux') return;
  const { pid } = JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8'));
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
  print(`${what}, MB`, kilobytes / 1000);
  print(`${what}, kB a paper`, kilobytes / count);
}

function print(what, value) {
  const digits = value < 100 ? 1 : 0;
  process.stdout.write(`${what.padEnd(42)} ${value.toFixed(digits).padStart(10)}\n`);
}

function sum(counts) {
  return Object.values(counts).reduce((total, each) => total + each, 0);
}

function range(start, end) {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
