// One `benchgraph ingest` of a file, with what it and the owner of an embedded store took.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProcess } from './process-figures.mjs';

const POLL_MS = 100;
const root = join(import.meta.dirname, '../..');
/** Loaded ahead of the command: what its process took, as the last line that it writes. */
const REPORT =
  "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();" +
  'process.stderr.write(`\\n${JSON.stringify([maxRSS / 1000, (userCPUTime + systemCPUTime) / 1e6])}`); });';

/** `environment` names the store; `folder` is that of an embedded one, `serverPid` the process of a Neo4j. */
export async function runIngest(file, { environment, workers, folder, serverPid }) {
  const before = readProcess(serverPid)?.cpuSeconds ?? 0;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(REPORT)}`,
      join(root, 'dist/ingest/cli.js'),
      'ingest',
      file,
      ...(workers === undefined ? [] : ['--workers', workers]),
    ],
    { cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  let store = { cpuSeconds: 0, peakMb: 0 };
  const poll = setInterval(() => {
    store = readProcess(findOwner(folder)) ?? store;
  }, POLL_MS);
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  clearInterval(poll);
  if (code !== 0) throw new Error(`ingest ended with ${code}: ${said}`);
  const [peakMb, cpuSeconds] = JSON.parse(said.slice(said.lastIndexOf('\n')));
  const serverCpu = (readProcess(serverPid)?.cpuSeconds ?? 0) - before;
  return {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds,
    peakMb,
    storeCpuSeconds: store.cpuSeconds + serverCpu,
    storePeakMb: store.peakMb,
  };
}

/** The process that has the embedded store open; undefined while there is none. */
function findOwner(folder) {
  if (folder === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')).pid;
  } catch {
    return undefined; // not started yet, or ended already
  }
}
