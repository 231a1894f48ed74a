// A disk that is full during an ingest into the embedded store. Long: only in `npm run soak`.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeDenseCorpus } from './corpus.ts';
import { listAcknowledged, readJournal } from './journal.ts';
import { digestGraph, withStore } from './read-store.ts';
import { ingestAll, startIngest } from './run-ingest.ts';
import { report } from './settings.ts';
import { mountSmallDisk } from './small-disk.ts';

/** From one that is full before the first batch is stored to one that is full at the end, when everything is written. */
const SIZES_MB = [1, 4, 8, 12];
const ENOUGH_MB = 512;
const PAPERS = 600;

const folder = mkdtempSync(join(tmpdir(), 'benchgraph-soak-'));
const disk = mountSmallDisk(join(folder, 'disk'), ENOUGH_MB);
if (disk === undefined)
  process.stderr.write(
    '\nSKIPPED: a full disk under the embedded store: no tmpfs can be mounted here (Linux, root).\n',
  );
afterAll(() => {
  disk?.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(disk === undefined)('an ingest onto a disk that is full', () => {
  const papers = join(folder, 'papers.jsonl');

  test(
    'ends with a sentence, loses nothing, and goes on where there is room',
    { timeout: 900_000 },
    async () => {
      writeDenseCorpus(papers, PAPERS);
      const roomy = join(folder, 'roomy');
      await ingestAll([papers], { store: { BENCHGRAPH_DATA: roomy } });
      const whole = await digestGraph({ engine: 'embedded', folder: roomy });
      report('disk-full', [
        '| disk, MB | ended with | papers acknowledged | of them lost |',
        '| ---: | --- | ---: | ---: |',
      ]);
      for (const megabytes of SIZES_MB) {
        const data = join(disk?.folder ?? '', 'data');
        const journal = join(folder, `${megabytes}.journal`);
        disk?.resize(megabytes);
        const { code, err } = await startIngest([papers], { store: { BENCHGRAPH_DATA: data }, journal })
          .ended;
        const sentence = err.trim().split('\n').at(-2) ?? '';
        const isClear = code === 0 || /benchgraph: .+\n.+ \[STORE_BROKEN\]\n$/.test(err);
        expect([megabytes, isClear, err]).toEqual([megabytes, true, err]);
        disk?.resize(ENOUGH_MB);
        const config = { engine: 'embedded', folder: data } as const;
        const acknowledged = listAcknowledged(readJournal(journal));
        const stored = await withStore(config, async (store) => store.fingerprints([...acknowledged.keys()]));
        const lost = [...acknowledged].filter(([id, fingerprint]) => stored.get(id) !== fingerprint).length;
        report('disk-full', [
          `| ${megabytes} | ${code === 0 ? 'all stored' : sentence} | ${acknowledged.size} | ${lost} |`,
        ]);
        expect([megabytes, lost]).toEqual([megabytes, 0]);
        await ingestAll([papers], { store: { BENCHGRAPH_DATA: data } });
        expect([megabytes, await digestGraph(config)]).toEqual([megabytes, whole]);
        expect(readdirSync(data)).toEqual(['graph.grafeo']);
        rmSync(data, { recursive: true });
      }
    },
  );
});
