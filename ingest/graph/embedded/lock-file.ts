// The file in a data folder that says who owns it and where to ask. The engine's own lock on the database decides who
// may own it, and the system takes that lock from a process that dies; this file is only the way to the owner. So an
// old one is simply written over, by the one process that has the database open.
import { chmod, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { OwnerAddress } from './owner-protocol.ts';

const LOCK_FILE = 'lock.json';
/** With the number of the process that writes it. */
const PARTIAL_LOCK = /^lock\.json\.\d+$/;

const schema = z.object({
  protocol: z.int(),
  pid: z.int().positive(),
  host: z.literal('127.0.0.1'),
  port: z.int().min(1).max(65_535),
  token: z.string().min(1),
  startedAt: z.string(),
  startedBy: z.object({ program: z.string(), pid: z.int().positive() }).optional(),
});

/** The owner that a folder names; undefined where it names none, or what stands there cannot be read. */
export async function readLock(folder: string): Promise<OwnerAddress | undefined> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(join(folder, LOCK_FILE), 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // missing, half-written by a full disk, or not ours to read: the engine's lock decides
  }
}

/** Writes the file whole or not at all, readable by its owner only. */
export async function writeLock(folder: string, address: OwnerAddress): Promise<void> {
  const file = join(folder, LOCK_FILE);
  const partial = `${file}.${address.pid}`;
  try {
    const handle = await open(partial, 'w', 0o600);
    try {
      await chmod(partial, 0o600); // an old file of that name keeps its mode
      await handle.writeFile(`${JSON.stringify(address)}\n`);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Removes what writers left that were killed before their file was in its place. Only who has the database open may. */
export async function removePartialLocks(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (PARTIAL_LOCK.test(name)) await rm(join(folder, name), { force: true });
}

/** Removes the file if it is still this owner's. */
export async function removeLock(folder: string, address: OwnerAddress): Promise<void> {
  const found = await readLock(folder);
  if (found?.token === address.token) await rm(join(folder, LOCK_FILE), { force: true });
}
