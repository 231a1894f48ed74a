#!/usr/bin/env node
// How fast the built command line is with no worker, one, and as many as it takes by itself, and how much memory its process
// takes at its peak (of ingest without the store, which is a process of its own), on ../shared/corpus.
//   node test/bench/workers.mjs [--papers 3000,12000] [--command extract,ingest]
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { countDefaultWorkers } from '../../dist/ingest/workers/count-workers.js';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '3000,12000' },
    command: { type: 'string', default: 'extract,ingest' },
  },
});
const root = join(import.meta.dirname, '../..');
const corpus = join(root, '../shared/corpus/ml-50k.jsonl.gz');
if (!existsSync(corpus)) {
  process.stdout.write('SKIPPED workers: ../shared/corpus is missing\n');
  process.exit(0);
}
const lines = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n').filter(Boolean);
const folder = mkdtempSync(join(tmpdir(), 'benchgraph-bench-'));
const counts = [...new Set([0, 1, countDefaultWorkers()])];
/** Loaded ahead of the command: what its process took, as the last line that it writes. */
const REPORT =
  "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();" +
  'process.stderr.write(`\\n${JSON.stringify([maxRSS / 1000, (userCPUTime + systemCPUTime) / 1e6])}`); });';

process.stdout.write(`${availableParallelism()} cores\n`);
process.stdout.write(
  toRow(['command', 'papers', 'workers', 'seconds', 'papers/s', 'CPU seconds', 'peak MB']),
);
for (const size of values.papers.split(',').map(Number)) {
  const file = join(folder, `${size}.jsonl`);
  writeFileSync(file, lines.slice(0, size).join('\n'));
  const papers = Math.min(size, lines.length);
  for (const command of values.command.split(',')) {
    for (const workers of counts) {
      const { seconds, cpuSeconds, peakMb } = await measure(command, file, workers);
      const figures = [seconds.toFixed(1), Math.round(papers / seconds), cpuSeconds.toFixed(1)];
      process.stdout.write(toRow([command, papers, workers, ...figures, Math.round(peakMb)]));
    }
  }
}
rmSync(folder, { recursive: true });

async function measure(command, file, workers) {
  const data = mkdtempSync(join(folder, 'data-'));
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(REPORT)}`,
      join(root, 'scripts/benchgraph.mjs'),
      command,
      file,
      '--workers',
      workers,
    ],
    {
      cwd: root,
      env: { ...process.env, NEO4J_URI: '', BENCHGRAPH_DATA: data },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${said}`);
  const [peakMb, cpuSeconds] = JSON.parse(said.slice(said.lastIndexOf('\n')));
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, peakMb };
}

function toRow(cells) {
  return `${cells.map((cell) => String(cell).padStart(11)).join(' ')}\n`;
}
