// Copies of the database for those who read all of it, each in a folder of its own that a store can be opened on. Whoever
// asked removes it. Runs in the owner.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DATABASE_FILE, type Engine } from './engine.ts';

const SNAPSHOT_FOLDER = 'snapshots';

export interface Snapshots {
  /** @param pid the process that asks: what it leaves behind is removed once it is gone */
  make(pid: number): Promise<{ readonly folder: string }>;
  /** Removes what processes left that are gone. */
  clear(): Promise<void>;
}

export function createSnapshots(engine: Pick<Engine, 'copyTo'>, dataFolder: string): Snapshots {
  const all = resolve(dataFolder, SNAPSHOT_FOLDER);
  return {
    async make(pid) {
      const folder = join(all, `${pid}-${randomUUID()}`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await engine.copyTo(join(folder, DATABASE_FILE));
      return { folder };
    },
    async clear() {
      const names = await readdir(all).catch(() => []); // there is no such folder yet
      for (const name of names)
        if (!isRunning(Number.parseInt(name, 10)))
          await rm(join(all, name), { recursive: true, force: true });
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it is somebody else's
  }
}
