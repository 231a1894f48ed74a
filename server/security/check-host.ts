// S5: a page of another site can point its own name at this machine, and a browser then sends us that name.
import { isIP } from 'node:net';
import { ServerError } from '../errors.ts';
import type { AppDependencies } from '../server-app.ts';

const HTTP_PORT = 80;

/** Whether a `Host` header names this server. `port` is the one that is listened on. */
export type IsOwnHost = (host: string | undefined, port: number) => boolean;

export function buildHostCheck({ hostNames, hostsWithPort }: AppDependencies['access']): IsOwnHost {
  return (host, port) => {
    if (host === undefined) return false;
    const given = host.toLowerCase();
    return (
      hostsWithPort.includes(given) ||
      hostNames.some((name) => {
        const written = isIP(name) === 6 ? `[${name}]` : name;
        return given === `${written}:${port}` || (port === HTTP_PORT && given === written);
      })
    );
  };
}

/** @throws ACCESS_HOST */
export function assertOwnHost(isOwnHost: IsOwnHost, host: string | undefined, port: number): void {
  if (!isOwnHost(host, port))
    throw new ServerError(
      'ACCESS_HOST',
      'use the address that the server printed; further names are set by BENCHGRAPH_ALLOWED_HOSTS',
    );
}
