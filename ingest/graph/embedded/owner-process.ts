// The process that owns a data folder: it alone has the database open. Started by `spawnOwner`, it ends when it is told
// to, or when the process that started it is gone.
import { mkdir } from 'node:fs/promises';
import { BenchgraphError } from '../../errors.ts';
import { createConsoleCopies, type ConsoleCopies } from './console-copies.ts';
import { isForbidden, isFromNewerEngine, isHeldByOther, toStoreError } from './engine-errors.ts';
import { openEngine, type Engine } from './engine.ts';
import { removeLock, removePartialLocks, writeLock } from './lock-file.ts';
import { createOwnerOperations } from './owner-operations.ts';
import { PROTOCOL_VERSION, type OwnerAddress, type OwnerMessage, type OwnerStart } from './owner-protocol.ts';
import { createSnapshots } from './snapshots.ts';
import { startOwnerServer, type OwnerServer } from './owner-server.ts';

const start = JSON.parse(process.argv[2] ?? '{}') as OwnerStart;

// Ctrl-C reaches every process of a terminal. Our parent decides what it means: it tells us, or it ends and we notice.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const told = new Promise<void>((resolve) => {
  process.once('disconnect', resolve);
  process.once('message', () => resolve());
  // Our parent was killed while Node.js loaded this file: nothing will be told any more.
  if (!process.connected) resolve();
});

try {
  const engine = await open(start);
  if (engine !== undefined) await own(start, engine);
} catch (error) {
  await tellFailure(error);
}
// Whatever is still open must not keep the folder from the next owner.
process.exit();

/** Undefined where another process has the database open; our parent knows by then. */
async function open({ folder, shuffleUnordered }: OwnerStart): Promise<Engine | undefined> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await openEngine(folder, { shuffleUnordered });
  } catch (error) {
    if (!isHeldByOther(error)) throw explain(error);
    await tell({ held: true });
    return undefined;
  }
}

async function own({ folder, startedBy }: OwnerStart, engine: Engine): Promise<void> {
  const copies = createConsoleCopies(engine, folder);
  const owned: Owned = { folder, engine, copies };
  try {
    await copies.clear();
    await removePartialLocks(folder);
    const snapshots = createSnapshots(engine, folder);
    await snapshots.clear();
    const server = await startOwnerServer(createOwnerOperations(engine, copies, snapshots));
    owned.server = server;
    const { host, port, token } = server;
    const address: OwnerAddress = {
      protocol: PROTOCOL_VERSION,
      pid: process.pid,
      host,
      port,
      token,
      startedAt: new Date().toISOString(),
      startedBy,
    };
    await writeLock(folder, address);
    owned.address = address;
    await tell({ ready: address });
    await told;
  } catch (error) {
    // Before anything is closed: should that not end (the disk is full), our parent ends us.
    await tellFailure(error);
  } finally {
    await close(owned);
  }
}

interface Owned {
  readonly folder: string;
  readonly engine: Engine;
  readonly copies: ConsoleCopies;
  server?: OwnerServer;
  address?: OwnerAddress;
}

async function close({ folder, engine, copies, server, address }: Owned): Promise<void> {
  try {
    await server?.close();
    await copies.clear();
    // While the database is still ours: afterwards the file may already be the next owner's.
    if (address !== undefined) await removeLock(folder, address);
  } finally {
    if (!(await engine.close())) process.kill(process.pid, 'SIGKILL');
  }
}

function explain(error: unknown): BenchgraphError {
  if (isFromNewerEngine(error))
    return new BenchgraphError(
      'STORE_VERSION',
      'the data folder was written by a newer benchgraph: install the newer one',
      { cause: error },
    );
  const { code } = error as NodeJS.ErrnoException;
  const isNoFolder = code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST';
  if (isNoFolder || isForbidden(error))
    return new BenchgraphError(
      'STORE_BROKEN',
      'the data folder: expected a folder that may be written, got one that may not, or a file',
      { cause: error },
    );
  return toStoreError(error);
}

async function tellFailure(error: unknown): Promise<void> {
  const { code, message } = toStoreError(error);
  await tell({ failed: { code, message } });
}

/** Our parent may be gone: then nobody has to be told. */
async function tell(message: OwnerMessage): Promise<void> {
  if (!process.connected) return;
  await new Promise<void>((resolve) => {
    process.send?.(message, () => resolve());
  });
}
