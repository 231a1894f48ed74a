#!/usr/bin/env node
// `npm test`: every test that this machine can run. What it cannot run is named with the reason and what would enable it.
// TEST_REQUIRE (neo4j, chromium, shared; separated by commas) makes a missing one an error: CI sets it.
// Arguments go to the test runner: `npm test -- test/cases.test.ts`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { ensureBuilt, ensureInstalled, ensureNode, root } from './ensure.mjs';

ensureNode();
ensureInstalled();
ensureBuilt();

const filters = process.argv.slice(2);
const missing = findMissing();
const required = (process.env.TEST_REQUIRE ?? '').split(',').filter((name) => name !== '');
const reports = mkdtempSync(join(tmpdir(), 'benchgraph-test-'));
let passed = 0;
let failed = 0;
const failures = [];

runSuite('unit, cases, stores, server', 'vitest.config.ts');
const wantsBrowser = filters.length === 0 || filters.some((filter) => filter.includes('e2e'));
if (wantsBrowser && !missing.some(({ name }) => name === 'chromium'))
  runSuite('browser', 'vitest.e2e.config.ts');
rmSync(reports, { recursive: true });

for (const { name, what, enable } of missing) {
  const isRequired = required.includes(name);
  if (isRequired) failed += 1;
  console.error(`${isRequired ? 'FAILED ' : 'SKIPPED'} ${what}: ${enable}`);
}
// Last, where one looks first: a report is long.
for (const { file, fullName, message } of failures)
  console.error(`FAILED ${relative(root, file)}: ${fullName}\n  ${message.split('\n', 1)[0]}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function findMissing() {
  const needs = [
    {
      name: 'neo4j',
      isThere: Boolean(process.env.TEST_NEO4J_URI),
      what: 'the store and server tests on a real Neo4j',
      enable:
        'set TEST_NEO4J_URI and TEST_NEO4J_PASSWORD to one whose data may be deleted (`node scripts/neo4j.mjs` starts one; needs Java and Maven)',
    },
    {
      name: 'chromium',
      isThere: findChromium() !== undefined,
      what: 'the browser tests',
      enable: 'install Chromium (`apt-get install chromium`), or set CHROMIUM_PATH to one',
    },
    {
      name: 'shared',
      isThere: existsSync(join(root, '..', 'shared', 'gold')),
      what: 'the tests on annotated abstracts and corpora',
      enable: 'they need the folder `shared` beside the checkout',
    },
  ];
  return needs.filter(({ isThere }) => !isThere);
}

/** Runs one configuration of the test runner and adds up what it counted; a run that broke before it could count has failed. */
function runSuite(name, config) {
  console.error(`\n== ${name}`);
  const report = join(reports, `${config}.json`);
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (!existsSync(report)) {
    if (status !== 0) failed += 1;
    return;
  }
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  for (const file of counts.testResults)
    for (const { status: outcome, fullName, failureMessages } of file.assertionResults)
      if (outcome === 'failed')
        failures.push({ file: file.name, fullName, message: failureMessages[0] ?? '' });
  if (status !== 0 && counts.numFailedTests === 0) failed += 1;
}
