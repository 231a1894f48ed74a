// What every request has to pass before a route sees it, in this order: headers of the answer, whether the server
// still answers, name, origin, token.
import type { FastifyRequest } from 'fastify';
import { ServerError } from '../errors.ts';
import type { AppDependencies, ServerApp } from '../server-app.ts';
import { assertOwnHost, buildHostCheck } from './check-host.ts';
import { assertOwnOrigin } from './check-origin.ts';
import { buildTokenCheck } from './check-token.ts';
import { API_HEADERS } from './headers.ts';

export function guardRequests(app: ServerApp, access: AppDependencies['access']): void {
  const isOwnHost = buildHostCheck(access);
  const tokens = buildTokenCheck(access.token);
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(API_HEADERS);
    if (isClosing) throw new ServerError('SERVER_CLOSING', 'it takes no more requests');
    const port = findPort(app) ?? access.port;
    assertOwnHost(isOwnHost, request.headers.host, port);
    assertOwnOrigin(request, isOwnHost, port);
    if (tokens === undefined) return undefined;
    const offered = findOfferedToken(request);
    if (offered === undefined || !tokens.isToken(offered)) {
      tokens.assertAllowed(request.headers);
      return undefined;
    }
    // Without the token in the address, so that it stays in no history.
    return reply.header('set-cookie', tokens.cookie).redirect('/', 303);
  });
}

/** The port that is listened on, where a free one was asked for. */
function findPort(app: ServerApp): number | undefined {
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : undefined;
}

/** `GET /?token=…` */
function findOfferedToken({ method, url, query }: FastifyRequest): string | undefined {
  if (method !== 'GET' || !url.startsWith('/?')) return undefined;
  const { token } = query as { token?: unknown };
  return typeof token === 'string' ? token : undefined;
}
