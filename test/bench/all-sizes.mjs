#!/usr/bin/env node
// `npm run bench:scale`: everything that docs/scaling.md says of size, in one go. Starts a Neo4j of its own (Java and Maven; see
// scripts/neo4j.mjs), measures both stores at each size (scale.mjs) and the rate of Neo4j beside its raw ceiling over the largest
// corpus (neo4j-rate.mjs), and stops the server. About an hour at the default sizes on 2 quiet cores; a quick look:
//   npm run bench:scale -- --papers 3000
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFreePort } from '../../scripts/find-free-port.mjs';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '3000,30000,300000' },
    store: { type: 'string', default: 'embedded,neo4j' },
    chunk: { type: 'string', default: '10000' },
  },
});
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'benchgraph-bench-'));
const corpora = join(folder, 'corpora');
const home = join(folder, 'neo4j');
const port = await findFreePort();
const password = randomBytes(12).toString('hex');
const environment = {
  ...process.env,
  TEST_NEO4J_URI: `bolt://127.0.0.1:${port}`,
  TEST_NEO4J_PASSWORD: password,
};
const usesNeo4j = values.store.split(',').includes('neo4j');
const largest = Math.max(...values.papers.split(',').map(Number));

try {
  const serverPid = usesNeo4j ? startServer() : undefined;
  const server = serverPid === undefined ? [] : ['--server-pid', serverPid];
  run('test/bench/scale.mjs', [
    '--papers',
    values.papers,
    '--store',
    values.store,
    '--corpora',
    corpora,
    ...server,
  ]);
  if (usesNeo4j) {
    const corpus = join(corpora, `made-1-${largest}.jsonl`);
    run('test/bench/neo4j-rate.mjs', [
      '--corpus',
      corpus,
      '--papers',
      largest,
      '--chunk',
      values.chunk,
      ...server,
    ]);
  }
} finally {
  if (usesNeo4j) run('scripts/neo4j.mjs', ['stop', '--dir', home]);
  rmSync(folder, { recursive: true });
}

/** Answers the number of its process. */
function startServer() {
  const said = run(
    'scripts/neo4j.mjs',
    ['start', '--dir', home, '--port', port, '--password', password],
    'pipe',
  );
  return /process (\d+)/.exec(said)?.[1];
}

function run(program, options, output = 'inherit') {
  const { status, stdout } = spawnSync(process.execPath, [join(root, program), ...options.map(String)], {
    cwd: root,
    env: environment,
    stdio: ['ignore', output, 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return stdout ?? '';
}
