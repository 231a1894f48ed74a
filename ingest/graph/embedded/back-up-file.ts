import { constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nameBackup } from '../migrations/upgrade.ts';

const BACKUP_FOLDER = 'backups';

/** Copies the database file, which holds everything after a checkpoint, beside itself; whole, or not at all. */
export async function backUpFile(file: string, version: number): Promise<void> {
  const folder = join(dirname(file), BACKUP_FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const target = join(folder, `${nameBackup(version, new Date())}.grafeo`);
  const part = `${target}.part`;
  try {
    await copyFile(file, part, constants.COPYFILE_FICLONE);
    const handle = await open(part, 'r+');
    await handle.sync().finally(async () => handle.close());
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
