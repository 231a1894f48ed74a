// A console process of which only the watch does anything (as when an engine keeps the main thread busy), under a parent
// that a test kills. From the built package.
//   orphan.mjs parent FOLDER    starts the other, which prints its number
//   orphan.mjs child FOLDER
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const WATCH = new URL('../../../dist/ingest/graph/console/memory-watch.js', import.meta.url);
const [role, scratch] = process.argv.slice(2);

if (role === 'parent') {
  const stdio = ['ignore', 'inherit', 'inherit'];
  await once(spawn(process.execPath, [fileURLToPath(import.meta.url), 'child', scratch], { stdio }), 'exit');
} else {
  const watch = new Worker(WATCH, {
    workerData: { limit: new SharedArrayBuffer(8), scratch, parent: process.ppid },
  });
  await once(watch, 'online');
  process.stdout.write(`${process.pid}\n`);
}
