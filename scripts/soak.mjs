#!/usr/bin/env node
// `npm run soak`: everything that is too long for every run, one part after the other, and a summary.
//   npm run soak [-- --only NAME]… [--skip NAME]… [--seed N] [--kills N] [--list]
// A part that cannot run on this machine is named with the reason. Tables that parts make come at the end, as Markdown.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, ensureNode, root } from './ensure.mjs';
import { findChromium } from './find-chromium.mjs';
import { findFreePort } from './find-free-port.mjs';
import { NEWEST_NEO4J, SOAK_PARTS } from './soak-parts.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    skip: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    kills: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});
const PASSWORD = 'benchgraph-soak';
const names = SOAK_PARTS.map(({ name }) => name);
for (const name of [...(values.only ?? []), ...values.skip])
  if (!names.includes(name)) fail(`--only and --skip: expected one of ${names.join(', ')}; got ${name}.`);
for (const option of ['seed', 'kills'])
  if (!/^\d+$/.test(values[option] ?? '1'))
    fail(`--${option}: expected a whole number, got ${values[option]}.`);

if (values.list) for (const { name, what } of SOAK_PARTS) console.log(`${name.padEnd(16)} ${what}`);
else await runParts();

async function runParts() {
  ensureNode();
  ensureInstalled();
  ensureBuilt();
  const work = mkdtempSync(join(tmpdir(), 'benchgraph-soak-run-'));
  const tables = join(work, 'tables');
  const summary = [];
  for (const part of SOAK_PARTS) {
    const isAsked = values.only === undefined || values.only.includes(part.name);
    if (!isAsked || values.skip.includes(part.name)) continue;
    console.error(`\n== ${part.name}: ${part.what}`);
    const startedMs = performance.now();
    const outcome = await runPart(part, work, tables);
    summary.push({ part, outcome, seconds: Math.round((performance.now() - startedMs) / 1000) });
  }
  for (const text of readTables(tables)) console.log(`\n${text}`);
  console.log(`\n| part | what | outcome | s |\n| --- | --- | --- | ---: |`);
  for (const { part, outcome, seconds } of summary)
    console.log(`| ${part.name} | ${part.what} | ${outcome} | ${seconds} |`);
  console.log(`\nseed ${values.seed}`);
  rmSync(work, { recursive: true, force: true });
  process.exitCode = summary.some(({ outcome }) => outcome.startsWith('FAILED')) ? 1 : 0;
}

/** Answers `passed`, `FAILED…` or `skipped…`. */
async function runPart(part, work, tables) {
  if (part.needs === 'chromium' && findChromium() === undefined) return 'skipped: no Chromium here';
  const home = join(work, `neo4j-${part.name}`);
  const server = part.neo4j === undefined ? undefined : await startNeo4j(home, part.neo4j);
  if (server?.obstacle !== undefined) return `skipped: ${server.obstacle}`;
  const environment = {
    ...process.env,
    NEO4J_URI: '',
    SOAK_SEED: values.seed,
    SOAK_OUT: tables,
    ...part.environment,
    ...(values.kills !== undefined && part.environment?.SOAK_ROUNDS ? { SOAK_ROUNDS: values.kills } : {}),
    ...server?.environment,
  };
  const files = part.containing === undefined ? (part.files ?? []) : findTests(part.containing);
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', part.config, ...files];
    const { status } = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: environment,
    });
    return status === 0 ? 'passed' : 'FAILED: what it said stands above';
  } finally {
    if (server !== undefined) neo4j('stop', '--dir', home);
  }
}

/** Starts a server; `obstacle` says why there is none. */
async function startNeo4j(home, which) {
  const port = await findFreePort();
  const version = which === 'newest' ? ['--version', NEWEST_NEO4J] : [];
  const options = ['--dir', home, '--port', String(port), '--password', PASSWORD, ...version];
  if (neo4j('start', ...options) !== 0) return { obstacle: 'Neo4j could not be started, see above' };
  return {
    environment: { TEST_NEO4J_URI: `bolt://127.0.0.1:${port}`, TEST_NEO4J_PASSWORD: PASSWORD },
  };
}

function neo4j(...args) {
  return spawnSync(process.execPath, [join(root, 'scripts/neo4j.mjs'), ...args], { stdio: ['ignore', 2, 2] })
    .status;
}

function findTests(text) {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.test\.tsx?$/.test(name) && readFileSync(join(root, 'test', name), 'utf8').includes(text),
    )
    .map((name) => `test/${name}`);
}

function readTables(folder) {
  try {
    return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  } catch {
    return []; // no part made any
  }
}

/** @type {(message: string) => never} */
function fail(message) {
  console.error(`soak: ${message}`);
  process.exit(2);
}
