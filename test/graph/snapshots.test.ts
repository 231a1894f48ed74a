import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Engine } from '../../ingest/graph/embedded/engine.ts';
import { createSnapshots } from '../../ingest/graph/embedded/snapshots.ts';

test('what a process left that is gone is removed, and what a living one reads stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'benchgraph-snapshots-'));
  try {
    const engine: Pick<Engine, 'copyTo'> = {
      async copyTo(file) {
        await writeFile(file, 'data');
        return { changeToken: '', asOf: '' };
      },
    };
    const snapshots = createSnapshots(engine, folder);
    await snapshots.clear(); // there is nothing yet
    const own = await snapshots.make(process.pid);
    const { pid } = spawnSync(process.execPath, ['--version']);
    const left = join(folder, 'snapshots', `${pid}-left`);
    mkdirSync(left);
    writeFileSync(join(left, 'graph.grafeo'), 'half');
    await snapshots.clear();
    expect(readdirSync(join(folder, 'snapshots'))).toEqual([basename(own.folder)]);
    expect(readdirSync(own.folder)).toEqual(['graph.grafeo']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
