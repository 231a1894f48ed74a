// The way to the owner of a data folder, whoever that is: a process of ours, or one that another benchgraph started.
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { BenchgraphError } from '../../errors.ts';
import { callOwner, OwnerGoneError, type OwnerAnswer, type OwnerCall } from './call-owner.ts';
import type { StoreHolder } from '../graph-store.ts';
import { readLock } from './lock-file.ts';
import {
  PROTOCOL_VERSION,
  type OwnerAddress,
  type OwnerHello,
  type OwnerOperation,
  type OwnerOperations,
  type OwnerStart,
} from './owner-protocol.ts';
import { spawnOwner, type SpawnedOwner } from './spawn-owner.ts';

/** An owner that starts reads its whole database first, one that ends writes it. */
const OPEN_LIMIT_MS = 120_000;
const HELLO_TIMEOUT_MS = 5_000;
const POLL_INTERVAL_MS = 50;
/** How long somebody else may take to start before we try again to be the owner. */
const TAKEOVER_INTERVAL_MS = 1_000;

export interface OwnerConnection {
  readonly engineVersion: string;
  /** Who started the owner that was found; null: we did. */
  readonly holder: StoreHolder | null;
  /**
   * Asks the owner, or another one where it was gone before it began.
   * @throws STORE_UNAVAILABLE where it went after it began; the next call finds or starts another one
   */
  ask<Name extends OwnerOperation>(
    operation: Name,
    input: OwnerOperations[Name]['input'],
  ): Promise<OwnerOperations[Name]['value']>;
  /** As `ask`, with rows for an answer, and broken off by a signal. */
  call(call: OwnerCall): Promise<OwnerAnswer>;
  /** Ends the owner if we started it. */
  close(): Promise<void>;
}

interface Owner {
  readonly address: OwnerAddress;
  readonly hello: OwnerHello;
  /** Undefined: another process started it. */
  readonly spawned: SpawnedOwner | undefined;
}

/** @throws STORE_LOCKED where somebody holds the folder and does not answer, STORE_VERSION, STORE_BROKEN */
export async function connectOwner(start: OwnerStart): Promise<OwnerConnection> {
  const agent = new Agent({ keepAlive: true });
  const first = await findOwner(agent, start);
  let owner: Promise<Owner> | undefined = Promise.resolve(first);
  let isClosed = false;

  /** Forgets an owner that is gone, so that the next call finds or starts another one. */
  function forget(lost: Promise<Owner>): void {
    if (owner === lost) owner = undefined;
  }

  /** Several owners in a row may end just before they are asked, where many processes come and go. */
  async function call(request: OwnerCall, limit = performance.now() + OPEN_LIMIT_MS): Promise<OwnerAnswer> {
    if (isClosed) throw new BenchgraphError('STORE_UNAVAILABLE', 'the embedded store: it was closed');
    const asked = (owner ??= findOwner(agent, start));
    const { address, spawned } = await asked.catch((error: unknown) => {
      forget(asked);
      throw error;
    });
    try {
      return await callOwner(agent, address, request);
    } catch (error) {
      if (!(error instanceof OwnerGoneError)) throw error;
      forget(asked);
      if (error.wasNotAsked && performance.now() < limit) return call(request, limit);
      throw new BenchgraphError('STORE_UNAVAILABLE', describeLoss(address, spawned), { cause: error });
    }
  }

  return {
    engineVersion: first.hello.engineVersion,
    holder: first.spawned === undefined ? toHolder(first.address) : null,
    call: async (request) => call(request),
    async ask<Name extends OwnerOperation>(operation: Name, input: OwnerOperations[Name]['input']) {
      return (await call({ operation, input })).value as OwnerOperations[Name]['value'];
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      agent.destroy();
      const { spawned } = (await owner?.catch(() => undefined)) ?? {};
      await spawned?.end();
    },
  };
}

/**
 * Finds who owns the folder, or becomes its owner. The engine's lock on the database decides between processes that try
 * at once: one of them gets it, the others find out and wait for its address.
 */
async function findOwner(agent: Agent, start: OwnerStart): Promise<Owner> {
  const limit = performance.now() + OPEN_LIMIT_MS;
  for (;;) {
    const found = await askForOwner(agent, start.folder);
    if (found !== undefined) return found;
    const spawned = await spawnOwner(start);
    if (spawned !== undefined) {
      const hello = await greet(agent, spawned.address);
      if (hello !== undefined) return { address: spawned.address, hello, spawned };
      await spawned.end();
      throw new BenchgraphError('STORE_FAILED', 'the embedded store: its process does not answer');
    }
    const nextTry = performance.now() + TAKEOVER_INTERVAL_MS;
    while (performance.now() < nextTry) {
      await sleep(POLL_INTERVAL_MS);
      const started = await askForOwner(agent, start.folder);
      if (started !== undefined) return started;
    }
    if (performance.now() > limit) throw await describeHolder(start.folder);
  }
}

async function askForOwner(agent: Agent, folder: string): Promise<Owner | undefined> {
  const address = await readLock(folder);
  if (address === undefined) return undefined;
  const hello = await greet(agent, address);
  if (hello === undefined) return undefined;
  if (hello.protocol === PROTOCOL_VERSION) return { address, hello, spawned: undefined };
  throw new BenchgraphError(
    'STORE_LOCKED',
    `the data folder is held by another version of benchgraph (process ${address.pid}): stop that first`,
  );
}

/** Undefined: nobody answers there, or somebody who does not know the token. */
async function greet(agent: Agent, address: OwnerAddress): Promise<OwnerHello | undefined> {
  try {
    const signal = AbortSignal.timeout(HELLO_TIMEOUT_MS);
    return (await callOwner(agent, address, { operation: 'hello', input: {}, signal })).value as OwnerHello;
  } catch {
    return undefined; // dead, or busy: whoever tries to own the folder next will find out which
  }
}

async function describeHolder(folder: string): Promise<BenchgraphError> {
  const address = await readLock(folder);
  const who =
    address === undefined ? 'another process' : `process ${address.pid}, since ${address.startedAt}`;
  return new BenchgraphError(
    'STORE_LOCKED',
    `the data folder is held by ${who}, and nobody answers for it: stop that process`,
  );
}

/** An older benchgraph names the owner only. */
function toHolder({ startedBy, pid }: OwnerAddress): StoreHolder {
  return startedBy ?? { program: 'another benchgraph', pid };
}

function describeLoss(address: OwnerAddress, spawned: SpawnedOwner | undefined): string {
  return spawned === undefined
    ? `the process that held the data folder (${address.pid}) has ended: try again`
    : `the process of the embedded store (${address.pid}) ended unexpectedly: try again; nothing that was stored is lost`;
}
