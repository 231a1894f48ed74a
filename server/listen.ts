// From an app to an address that answers.
import { once } from 'node:events';
import { createServer, isIPv6, type AddressInfo, type Server } from 'node:net';
import { BenchgraphError } from '../ingest/errors.ts';
import type { ServerConfig } from './config.ts';
import type { ServerApp } from './server-app.ts';

/** What still runs when the server is stopped may take so long to end by itself. */
const CLOSE_GRACE_MS = 1_000;

export interface Listening {
  /** `http://127.0.0.1:4747` */
  readonly url: string;
  /** Takes no new connection, lets what runs end within a moment, and breaks off the rest. */
  readonly close: () => Promise<void>;
}

/**
 * Listens on the first address, and on the others where the machine has them.
 * @throws PORT_TAKEN; CONFIG_INVALID where the address or the port may not be used. The app is closed then.
 */
export async function listen(
  app: ServerApp,
  { addresses, port }: Pick<ServerConfig, 'addresses' | 'port'>,
): Promise<Listening> {
  const [first = '127.0.0.1', ...others] = addresses;
  const doors: Server[] = [];
  const close = async () => closeAll(app, doors);
  try {
    await app.listen({ host: first, port });
    const bound = (app.server.address() as AddressInfo).port;
    for (const address of others) {
      const door = await openDoor(app, address, bound);
      if (door !== undefined) doors.push(door);
    }
    return { url: `http://${isIPv6(first) ? `[${first}]` : first}:${bound}`, close };
  } catch (error) {
    await close();
    throw explain(error, port);
  }
}

/** A further address of the same server. Undefined: the machine does not have it. */
async function openDoor(app: ServerApp, host: string, port: number): Promise<Server | undefined> {
  const door = createServer((socket) => app.server.emit('connection', socket));
  try {
    door.listen({ host, port });
    await once(door, 'listening');
    return door;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return undefined;
    throw error;
  }
}

async function closeAll(app: ServerApp, doors: readonly Server[]): Promise<void> {
  const ends = doors.map(async (door) => {
    const closed = once(door, 'close');
    door.close();
    await closed;
  });
  // Breaking a connection off cancels what it asked for.
  const limit = setTimeout(() => app.server.closeAllConnections(), CLOSE_GRACE_MS);
  await app.close();
  await Promise.all(ends);
  clearTimeout(limit);
}

function explain(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new BenchgraphError('PORT_TAKEN', `PORT: another program listens on ${port} already`, {
      cause: error,
    });
  if (code === 'EACCES')
    return new BenchgraphError('CONFIG_INVALID', `PORT: this user may not listen on ${port}`, {
      cause: error,
    });
  if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new BenchgraphError('CONFIG_INVALID', 'BENCHGRAPH_HOST: this machine has no such address', {
      cause: error,
    });
  return error;
}
