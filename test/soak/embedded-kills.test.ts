import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createEmbeddedTarget } from './embedded-target.ts';
import { runKillRounds } from './kill-rounds.ts';
import { countMidWrite, describeRounds } from './kill-table.ts';
import { createRandom } from './random.ts';
import { withStore } from './read-store.ts';
import { countRounds, isSoak, report, SEED } from './settings.ts';
import { expectTwoAtOnce } from './specify-two-ingests.ts';

const folder = mkdtempSync(join(tmpdir(), 'benchgraph-soak-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an ingest into the embedded store', () => {
  const rounds = countRounds(3);

  test(
    `that is killed loses nothing, opens again, and completes when it is run again (${rounds} kills)`,
    { timeout: 60_000 + rounds * 60_000 },
    async () => {
      const done = await runKillRounds({
        target: createEmbeddedTarget(folder),
        folder,
        papers: isSoak ? 1_100 : 600,
        rounds,
        random: createRandom(SEED),
      });
      report('embedded-kills', describeRounds(`The embedded store, seed ${SEED}`, done));
      expect(
        done.filter(({ lost, isEqual, leftovers }) => lost > 0 || !isEqual || leftovers.length > 0),
      ).toEqual([]);
      expect(countMidWrite(done)).toBeGreaterThanOrEqual(Math.floor(rounds / 2));
    },
  );

  test('beside another one goes through the process that holds the store, and says which', async () => {
    const said = await expectTwoAtOnce(createEmbeddedTarget(folder), folder, 600);
    expect(said.join('')).toMatch(/through benchgraph ingest \(process \d+\), which holds it/);
  }, 120_000);

  test('finds what a process left that was killed, and cleans it up', async () => {
    const target = createEmbeddedTarget(folder);
    const { BENCHGRAPH_DATA: data = '' } = target.environment;
    const console = join(data, 'console');
    mkdirSync(console);
    writeFileSync(join(console, '4711-1.grafeo'), 'half a copy of the data');
    writeFileSync(join(data, 'lock.json.4711'), '{"pid": 47');
    const stale = {
      protocol: 1,
      pid: 2 ** 22 + 1,
      host: '127.0.0.1',
      port: 9,
      token: 'old',
      startedAt: '2020-01-01',
    };
    writeFileSync(join(data, 'lock.json'), JSON.stringify(stale));
    expect(await withStore(target.config, async (store) => (await store.info()).holder)).toBeNull();
    expect(target.listLeftovers()).toEqual([]);
  });
});
