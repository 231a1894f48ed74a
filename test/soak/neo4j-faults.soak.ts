// What goes wrong around an ingest into Neo4j, with servers of our own. Long: only in `npm run soak`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCorpus, writeDenseCorpus } from './corpus.ts';
import { provokeDeadlocks } from './deadlocks.ts';
import { readJournal, waitForTransaction } from './journal.ts';
import { createNeo4jTarget } from './neo4j-target.ts';
import { createOwnNeo4j, findObstacle, readUsualVersion, toEnvironment, type OwnNeo4j } from './own-neo4j.ts';
import { digestGraph, type GraphDigest } from './read-store.ts';
import { ingestAll, startIngest } from './run-ingest.ts';
import { report } from './settings.ts';

/** So little that a batch of 500 dense papers does not fit, and half of one does. */
const SMALL_POOL = ['dbms.memory.transaction.total.max=24m', 'db.memory.transaction.max=0'];
const obstacle = findObstacle(readUsualVersion());
if (obstacle !== undefined) process.stderr.write(`\nSKIPPED: faults of Neo4j: ${obstacle}.\n`);
const folder = mkdtempSync(join(tmpdir(), 'benchgraph-soak-'));
const papers = join(folder, 'papers.jsonl');
const changed = join(folder, 'changed.jsonl');
const dense = join(folder, 'dense.jsonl');

describe.skipIf(obstacle !== undefined)('an ingest into a Neo4j', () => {
  let server: OwnNeo4j;
  let whole: GraphDigest;

  beforeAll(async () => {
    writeCorpus(papers, 700, 1);
    writeCorpus(changed, 700, 2);
    writeDenseCorpus(dense, 500);
    server = await createOwnNeo4j(readUsualVersion());
    await server.start();
    await ingestAll([papers], { store: toEnvironment(server.config) });
    whole = await digestGraph(server.config);
  }, 300_000);
  afterAll(() => {
    server.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  test('that is stopped and started waits, goes on and completes', { timeout: 600_000 }, async () => {
    await createNeo4jTarget(server).empty();
    const journal = join(folder, 'stop.journal');
    const run = startIngest([papers], { store: toEnvironment(server.config), journal });
    try {
      await waitForTransaction(journal, 2, run.hasEnded);
      await server.stop();
      await server.start();
      const { code, err } = await run.ended;
      expect([code, err]).toEqual([0, expect.stringContaining('it answers again: going on')]);
      report('faults', [`- Neo4j stopped and started: \`${err.trim().split('\n').slice(1).join(' / ')}\``]);
    } finally {
      run.killGroup();
    }
    expect(await digestGraph(server.config)).toEqual(whole);
  });

  test('in which somebody deadlocks with it tries again and completes', { timeout: 600_000 }, async () => {
    const store = toEnvironment(server.config);
    const journal = join(folder, 'deadlock.journal');
    await createNeo4jTarget(server).empty();
    await ingestAll([papers], { store });
    const driver = neo4j.driver(server.config.uri, neo4j.auth.basic('neo4j', server.config.password));
    const run = startIngest([changed], { store, journal });
    try {
      const theirs = await provokeDeadlocks(driver, run.hasEnded);
      const { code, err } = await run.ended;
      expect([code, err]).toEqual([0, err]);
      const { entries, transactions } = readJournal(journal);
      const again = transactions - entries.filter(({ event }) => event === 'done').length;
      expect(theirs + again).toBeGreaterThan(0);
      report('faults', [
        `- Deadlocks: the server ended ${theirs} transactions of the other writer and ${again} of the ingest, which tried again`,
      ]);
    } finally {
      run.killGroup();
      await driver.close();
    }
    const after = await digestGraph(server.config);
    await createNeo4jTarget(server).empty();
    for (const file of [papers, changed]) await ingestAll([file], { store });
    expect(after).toEqual(await digestGraph(server.config));
  });

  test(
    'with too little memory for a batch cuts it in parts and completes',
    { timeout: 600_000 },
    async () => {
      await createNeo4jTarget(server).empty();
      await ingestAll([dense], { store: toEnvironment(server.config) });
      const expected = await digestGraph(server.config);
      const small = await createOwnNeo4j(readUsualVersion(), SMALL_POOL);
      const journal = join(folder, 'memory.journal');
      try {
        await small.start();
        const out = await ingestAll([dense], { store: toEnvironment(small.config), journal });
        expect(out).toContain(' 0 failed');
        expect(await digestGraph(small.config)).toEqual(expected);
        const { entries, transactions } = readJournal(journal);
        const done = entries.filter(({ event }) => event === 'done').length;
        expect(transactions).toBeGreaterThan(done);
        report('faults', [
          `- Memory pool (${SMALL_POOL.join(', ')}): ${transactions - done} transactions ran out of it, ${done} smaller ones were committed`,
        ]);
      } finally {
        small.remove();
      }
    },
  );
});
