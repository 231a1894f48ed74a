import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createEmbeddedTarget } from './embedded-target.ts';
import { runKillRounds } from './kill-rounds.ts';
import { countMidWrite, describeRounds } from './kill-table.ts';
import { createRandom } from './random.ts';
import { countRounds, isSoak, report, SEED } from './settings.ts';

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
        papers: isSoak ? 2_000 : 1_100,
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
});
