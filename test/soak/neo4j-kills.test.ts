import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORPUS_NAME, writeCorpus } from './corpus.ts';
import { startCutProxy } from './cut-proxy.ts';
import { waitForTransaction } from './journal.ts';
import { isHarmless, runKillRounds } from './kill-rounds.ts';
import { countMidWrite, describeRounds } from './kill-table.ts';
import { createNeo4jTarget } from './neo4j-target.ts';
import { createOwnNeo4j, findObstacle, readUsualVersion, toEnvironment, type OwnNeo4j } from './own-neo4j.ts';
import { createRandom } from './random.ts';
import { digestGraph } from './read-store.ts';
import { startIngest } from './run-ingest.ts';
import { countRounds, isSoak, reportAll, SEED } from './settings.ts';
import { expectTwoAtOnce } from './specify-two-ingests.ts';
import { getUndisturbed } from './undisturbed.ts';

/** More than a first batch, so that an ingest has two transactions. */
const PAPERS = 600;
const obstacle = findObstacle(readUsualVersion());
if (obstacle !== undefined) process.stderr.write(`\nSKIPPED: kills of an ingest into Neo4j: ${obstacle}.\n`);

describe.skipIf(obstacle !== undefined)('an ingest into Neo4j', () => {
  const rounds = countRounds(3);
  const folder = mkdtempSync(join(tmpdir(), 'benchgraph-soak-'));
  let server: OwnNeo4j;

  beforeAll(async () => {
    server = await createOwnNeo4j(readUsualVersion());
    await server.start();
  }, 120_000);
  afterAll(() => {
    server.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    `that is killed, or whose server is, loses nothing and completes (${rounds} kills)`,
    { timeout: 60_000 + rounds * 180_000 },
    async () => {
      const done = await runKillRounds({
        target: createNeo4jTarget(server),
        folder,
        papers: isSoak ? 700 : PAPERS,
        rounds,
        random: createRandom(SEED),
        onRound: (rounds) =>
          reportAll('neo4j-kills', describeRounds(`Neo4j ${readUsualVersion()}, seed ${SEED}`, rounds)),
      });
      expect(done.filter((round) => !isHarmless(round))).toEqual([]);
      expect(countMidWrite(done) * 2).toBeGreaterThanOrEqual(done.length);
    },
  );

  test(
    'whose connection is cut again and again waits, goes on and completes',
    { timeout: 180_000 },
    async () => {
      const target = createNeo4jTarget(server);
      const count = isSoak ? 1_100 : PAPERS;
      const papers = join(mkdtempSync(join(folder, 'cut-')), CORPUS_NAME);
      writeCorpus(papers, count, 1);
      const whole = await getUndisturbed(target, folder, count);
      await target.empty();

      const proxy = await startCutProxy(server.port);
      const journal = join(folder, 'cut.journal');
      const store = toEnvironment({ ...server.config, uri: `bolt://127.0.0.1:${proxy.port}` });
      const run = startIngest([papers], { store, journal });
      try {
        for (const transaction of isSoak ? [1, 3, 4] : [1, 3]) {
          if (!(await waitForTransaction(journal, transaction, run.hasEnded))) break;
          proxy.cut();
          await sleep(300);
          proxy.mend();
        }
        const { code, err } = await run.ended;
        expect([code, err]).toEqual([0, err]);
      } finally {
        run.killGroup();
        await proxy.close();
      }
      expect(await digestGraph(target.config)).toEqual(whole);
    },
  );

  test('beside another one: both end, and the graph is right', { timeout: 180_000 }, async () => {
    const said = await expectTwoAtOnce(createNeo4jTarget(server), folder, PAPERS);
    expect(said).toHaveLength(2);
  });
});
