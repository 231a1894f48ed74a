#!/usr/bin/env node
// What the whole pipeline costs against the number of papers: `ingest` of a made-up corpus into an empty store, the same again,
// and one more paper into the full store. Runs the built package on corpora of make-corpus.mjs, the smaller ones the beginnings
// of nothing larger, so that each has as many names a thousand papers as real ones of its size.
//   node test/bench/scale.mjs [--papers 3000,30000,300000] [--store embedded] [--workers N] [--seed 1] [--corpora DIR]
//   TEST_NEO4J_URI=… TEST_NEO4J_PASSWORD=… node test/bench/scale.mjs --store embedded,neo4j [--server-pid PID]
// What benchgraph keeps on that server goes. `--corpora`: where corpora are kept for the next run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../dist/ingest/graph/open-store.js';
import { ExtractionPool } from '../../dist/ingest/workers/extraction-pool.js';
import { NO_METADATA } from './no-metadata.mjs';
import { runIngest } from './run-ingest.mjs';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '3000,30000,300000' },
    store: { type: 'string', default: 'embedded' },
    workers: { type: 'string' },
    seed: { type: 'string', default: '1' },
    corpora: { type: 'string' },
    'server-pid': { type: 'string' },
  },
});
const ONE_MORE = 20;
if (!existsSync(join(import.meta.dirname, '../../../shared/corpus'))) {
  process.stdout.write('SKIPPED scale: ../shared/corpus is missing\n');
  process.exit(0);
}
const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password, TEST_NEO4J_USER: user = 'neo4j' } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'benchgraph-bench-'));
const corpora = values.corpora ?? folder;
mkdirSync(corpora, { recursive: true });
process.stdout.write(`${availableParallelism()} cores\n`);
for (const size of values.papers.split(',').map(Number)) {
  const file = makeCorpus(size);
  for (const engine of values.store.split(',')) await measure(engine, size, file);
}
rmSync(folder, { recursive: true });

async function measure(engine, size, file) {
  const place = engine === 'neo4j' ? await emptyServer() : emptyFolder();
  const options = { ...place, workers: values.workers };
  const first = await runIngest(file, options);
  print(`${engine}, ${size} papers`, first, size);
  const second = await runIngest(file, options);
  print('  the same again', second, size);
  const { seconds, cpuSeconds, storeCpuSeconds } = first;
  const cpuRatio = (second.cpuSeconds + second.storeCpuSeconds) / (cpuSeconds + storeCpuSeconds);
  write(
    `    ${(second.seconds / seconds).toFixed(2)} of the time, ${cpuRatio.toFixed(2)} of the CPU seconds`,
  );
  await storeOneMore(place.config);
  if (place.folder !== undefined) rmSync(place.folder, { recursive: true });
}

/** Papers of another seed, one by one; what the first call of each kind compiles and plans is not counted. */
async function storeOneMore(config) {
  const more = join(corpora, 'more.jsonl');
  if (!existsSync(more)) runMakeCorpus(['--papers', '500', '--seed', '9', '--count', '0', '--out', more]);
  const papers = readFileSync(more, 'utf8')
    .split('\n')
    .slice(0, ONE_MORE + 1);
  const pool = new ExtractionPool({ workers: 0 });
  const { results } = await pool.run('storable', papers.map(toPaper));
  await pool.close();
  const store = await openStore(config);
  const { nodes, relationships } = await store.counts();
  const times = [];
  for (const { graph } of results) {
    const started = performance.now();
    await store.replacePapers([graph]);
    times.push(performance.now() - started);
  }
  await store.close();
  const [, ...counted] = times;
  counted.sort((a, b) => a - b);
  const [median, most] = [counted[ONE_MORE / 2], counted.at(-1)].map((ms) => ms.toFixed(0));
  write(`  one more paper: ${median} ms (median of ${ONE_MORE}; at most ${most} ms)`);
  const perThousand = (count) => Math.round((count / nodes.Paper) * 1_000);
  write(
    `  ${sum(nodes) - nodes.BaseModel} nodes, ${sum(relationships)} relationships; a thousand papers: ${perThousand(nodes.Method)} methods, ${perThousand(nodes.Benchmark)} benchmarks`,
  );
}

function makeCorpus(size) {
  const file = join(corpora, `made-${values.seed}-${size}.jsonl`);
  if (!existsSync(file))
    runMakeCorpus([
      '--papers',
      size,
      '--seed',
      values.seed,
      '--count',
      Math.min(size, 12_000),
      '--out',
      file,
    ]);
  return file;
}

function runMakeCorpus(options) {
  const program = join(import.meta.dirname, 'make-corpus.mjs');
  const { status } = spawnSync(process.execPath, [program, ...options], { stdio: 'inherit' });
  if (status !== 0) throw new Error('no corpus could be made');
}

function emptyFolder() {
  const data = mkdtempSync(join(folder, 'data-'));
  return {
    folder: data,
    config: { engine: 'embedded', folder: data },
    environment: { NEO4J_URI: '', BENCHGRAPH_DATA: data },
  };
}

async function emptyServer() {
  const config = { engine: 'neo4j', uri, user, password, database: undefined };
  const store = await openStore(config);
  await store.clear();
  await store.close();
  return {
    config,
    environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    serverPid: values['server-pid'],
  };
}

function toPaper(line) {
  return {
    ...NO_METADATA,
    ...JSON.parse(line),
  };
}

function print(what, { seconds, cpuSeconds, peakMb, storeCpuSeconds, storePeakMb }, papers) {
  const store =
    storePeakMb === 0
      ? ''
      : `, owner at most ${Math.round(storePeakMb)} MB, ${((storePeakMb * 1_000) / papers).toFixed(1)} kB a paper`;
  write(
    `${what}: ${seconds.toFixed(1)} s, ${Math.round(papers / seconds)} a second, CPU ${cpuSeconds.toFixed(1)} + store ${storeCpuSeconds.toFixed(1)} s; ingest at most ${Math.round(peakMb)} MB${store}; load ${loadavg()[0].toFixed(1)}`,
  );
}

function sum(counts) {
  return Object.values(counts).reduce((total, each) => total + each, 0);
}

function write(line) {
  process.stdout.write(`${line}\n`);
}
