import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/ensure.mjs';
import { isRunning, until } from '../contract/other-process.ts';
import { createEmbeddedTarget } from './embedded-target.ts';
import { isHarmless, runKillRounds } from './kill-rounds.ts';
import { countMidWrite, describeRounds } from './kill-table.ts';
import { createRandom } from './random.ts';
import { withStore } from './read-store.ts';
import { countRounds, isSoak, reportAll, SEED } from './settings.ts';
import { expectTwoAtOnce } from './specify-two-ingests.ts';

const STARTER = join(root, 'test/soak/programs/start-owner.mjs');
const folder = mkdtempSync(join(tmpdir(), 'benchgraph-soak-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an ingest into the embedded store', () => {
  const rounds = countRounds(3);

  test(
    `that is killed loses nothing, opens again, and completes when it is run again (${rounds} kills)`,
    { timeout: 60_000 + rounds * 120_000 },
    async () => {
      const done = await runKillRounds({
        target: createEmbeddedTarget(folder),
        folder,
        papers: isSoak ? 700 : 600,
        rounds,
        random: createRandom(SEED),
        onRound: (rounds) =>
          reportAll('embedded-kills', describeRounds(`The embedded store, seed ${SEED}`, rounds)),
      });
      expect(done.filter((round) => !isHarmless(round))).toEqual([]);
      expect(countMidWrite(done) * 2).toBeGreaterThanOrEqual(done.length);
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

  test.concurrent.each([0, 100, 250, 400])(
    'leaves no owner behind when it is killed %i ms after it started one',
    async (ms) => {
      const data = mkdtempSync(join(folder, 'orphan-'));
      const parent = spawn(process.execPath, [STARTER, data], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
      const owner = Number(printed.toString('utf8'));
      await sleep(ms);
      parent.kill('SIGKILL');
      await until('the owner has ended', () => !isRunning(owner));
      expect(readdirSync(data).filter((name) => name !== 'graph.grafeo')).toEqual([]);
    },
  );
});
