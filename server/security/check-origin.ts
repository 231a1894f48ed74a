// S6: what is more than a look must come from our own page, or from no page at all.
import type { IncomingHttpHeaders } from 'node:http';
import { ServerError } from '../errors.ts';
import type { IsOwnHost } from './check-host.ts';

const LOOKING_METHODS = ['GET', 'HEAD'];
const OWN_SITES = ['same-origin', 'none'];

/** Programs that are no browsers send neither header and may go on. @throws ACCESS_ORIGIN */
export function assertOwnOrigin(
  { method, headers }: { method: string; headers: IncomingHttpHeaders },
  isOwnHost: IsOwnHost,
  port: number,
): void {
  if (LOOKING_METHODS.includes(method)) return;
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const isForeignSite = site !== undefined && !OWN_SITES.includes(site);
  const isForeignOrigin = origin !== undefined && !isOwnHost(hostOf(origin), port);
  if (isForeignSite || isForeignOrigin)
    throw new ServerError('ACCESS_ORIGIN', 'only the page of this server, or a program, may ask this');
}

/** `http://localhost:4747` → `localhost:4747`; undefined for `null` and anything else. */
function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/.exec(origin)?.[1];
}
