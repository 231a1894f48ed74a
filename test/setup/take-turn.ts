// Test files run side by side, and some use one thing outside, such as a Neo4j whose data they replace. Whoever listens on
// a socket named after it has it; the others wait for that socket to close. A process that dies gives it back by that.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Waits until nobody else has the thing; answers how to give it back. */
export async function takeTurn(thing: string): Promise<() => Promise<void>> {
  const path = toSocketPath(thing);
  for (;;) {
    const holder = await listen(path);
    if (holder !== undefined) return async () => giveBack(holder);
    await waitForEnd(path);
  }
}

function toSocketPath(thing: string): string {
  const name = `benchgraph-${createHash('sha256').update(thing).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

interface Holder {
  readonly server: Server;
  readonly waiting: Set<Socket>;
}

/** Undefined: somebody else has it. */
async function listen(path: string): Promise<Holder | undefined> {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket);
    socket.on('error', () => undefined); // whoever waited is gone
    socket.on('close', () => waiting.delete(socket));
  });
  server.listen(path);
  try {
    await once(server, 'listening');
    return { server, waiting };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

async function waitForEnd(path: string): Promise<void> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    await once(socket, 'close');
  } catch (error) {
    // Nobody listens: the file is what a process left that was killed.
    if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') rmSync(path, { force: true });
  } finally {
    socket.destroy();
  }
}

async function giveBack({ server, waiting }: Holder): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  for (const socket of waiting) socket.destroy();
  await closed;
}
