#!/usr/bin/env node
// Nodes and relationships a second that go into Neo4j, over a whole load, beside the raw ceiling: the same rows by bare `UNWIND`
// and `MERGE`. Papers are extracted first; then the two take turns, chunk by chunk, so that whatever else the machine does
// hits both. Everything that benchgraph keeps on that server goes. Runs the built package.
//   TEST_NEO4J_URI=… TEST_NEO4J_PASSWORD=… node test/bench/neo4j-rate.mjs --corpus FILE.jsonl [--papers 3000] [--chunk 3000] [--server-pid PID]
import neo4j from 'neo4j-driver';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openStore } from '../../dist/ingest/graph/open-store.js';
import { MAX_BATCH_PAPERS } from '../../dist/ingest/batch-size.js';
import { ExtractionPool } from '../../dist/ingest/workers/extraction-pool.js';
import { countDefaultWorkers } from '../../dist/ingest/workers/count-workers.js';
import { NO_METADATA } from './no-metadata.mjs';
import { clearRaw, mergeRaw, prepareRaw, toRawRows } from './raw-load.mjs';
import { readCpu } from './process-figures.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    papers: { type: 'string', default: '3000' },
    chunk: { type: 'string', default: '3000' },
    'server-pid': { type: 'string' },
  },
});
const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password, TEST_NEO4J_USER: user = 'neo4j' } = process.env;
if (uri === undefined || values.corpus === undefined) {
  process.stderr.write('expected --corpus FILE, and TEST_NEO4J_URI with TEST_NEO4J_PASSWORD\n');
  process.exit(2);
}
const serverPid = values['server-pid'];
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const session = driver.session();
const run = async (text, params = {}) => session.run(text, params);
const store = await openStore({ engine: 'neo4j', uri, user, password, database: undefined });
const pool = new ExtractionPool({ workers: countDefaultWorkers() });
const totals = { benchgraph: zero(), raw: zero() };

await store.clear();
await prepareRaw(run);
let done = 0;
for await (const papers of readChunks(Number(values.chunk), Number(values.papers))) {
  const { results, failure } = await pool.run('storable', papers);
  if (failure !== undefined) throw failure.error;
  const graphs = results.map(({ graph }) => graph);
  await measure(totals.benchgraph, async () => storeAll(graphs));
  const rows = toRawRows(graphs);
  await measure(totals.raw, async () => mergeRaw(run, rows));
  done += papers.length;
  const { nodes, relationships } = await store.counts();
  print(done, sum(nodes) - nodes.BaseModel + sum(relationships));
}
await pool.close();
await store.clear();
await store.close();
await clearRaw(run);
await session.close();
await driver.close();

async function storeAll(graphs) {
  for (let start = 0; start < graphs.length; start += MAX_BATCH_PAPERS) {
    const { failed } = await store.replacePapers(graphs.slice(start, start + MAX_BATCH_PAPERS));
    if (failed.length > 0) throw new Error(failed[0].reason);
  }
}

async function measure(total, work) {
  const cpu = readCpu(serverPid);
  const started = performance.now();
  const answer = await work();
  total.seconds += (performance.now() - started) / 1000;
  const after = readCpu(serverPid);
  total.ownCpu += after.own - cpu.own;
  total.serverCpu += after.other - cpu.other;
  return answer;
}

function print(papers, stored) {
  const { benchgraph, raw } = totals;
  const describe = (what, { seconds, ownCpu, serverCpu }) =>
    `${what} ${Math.round(stored / seconds)}/s (${seconds.toFixed(1)} s, CPU ${ownCpu.toFixed(1)} + ${serverCpu.toFixed(1)} s)`;
  const ratio = (benchgraph.seconds / raw.seconds).toFixed(2);
  const cpuRatio = ((benchgraph.ownCpu + benchgraph.serverCpu) / (raw.ownCpu + raw.serverCpu)).toFixed(2);
  process.stdout.write(
    `${papers} papers, ${stored} nodes and relationships: ${describe('benchgraph', benchgraph)}, ${describe('raw', raw)}, ratio ${ratio}, by CPU ${cpuRatio}\n`,
  );
}

async function* readChunks(size, limit) {
  let chunk = [];
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(values.corpus) })) {
    if (count >= limit) break;
    count += 1;
    chunk.push({ ...NO_METADATA, ...JSON.parse(line) });
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

function zero() {
  return { seconds: 0, ownCpu: 0, serverCpu: 0 };
}

function sum(counts) {
  return Object.values(counts).reduce((total, each) => total + each, 0);
}
