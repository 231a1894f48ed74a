// The built page: its files, and its one HTML document at every address that is no file and no route.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ServerError } from '../errors.ts';
import { MAX_PATH_PARAMETER_LENGTH } from '../http-limits.ts';
import { buildPageHeaders, createNonce } from '../security/headers.ts';
import type { ServerApp } from '../server-app.ts';

const DOCUMENT = 'index.html';
/** Stands in the document where the nonce of its policy belongs. */
const NONCE_PLACE = '%CSP_NONCE%';
/** Files whose names change with their content. */
const HASHED_FOLDER = '/assets/';
const NOT_BUILT =
  'benchgraph: the page is not built. Run `npm run build`; the API is described at /api/openapi.json.\n';

/** Adds `GET /`, the page's files, and what answers where nothing else does. */
export async function servePage(app: ServerApp, folder: string): Promise<void> {
  const document = join(folder, DOCUMENT);
  const isBuilt = existsSync(document);
  const send = async (reply: FastifyReply) => (isBuilt ? sendDocument(reply, document) : sendNotice(reply));
  app.get('/', { schema: { hide: true } }, async (_request, reply) => send(reply));
  app.setNotFoundHandler(async (request, reply) => {
    if (isBuilt && isNavigation(request)) return send(reply);
    throw new ServerError('ROUTE_NOT_FOUND', 'no route has this method and address; see /api/openapi.json');
  });
  if (!isBuilt) return;
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    cacheControl: false,
    dotfiles: 'ignore',
  });
  app.get('/*', { schema: { hide: true } }, async ({ params, url }, reply) => {
    const { '*': path } = params as { '*': string };
    assertPossible(url, path);
    return path === DOCUMENT ? send(reply) : sendPageFile(reply, path);
  });
}

/**
 * This route answers what no other one does, so also an id that is too long for its own.
 * @throws REQUEST_URL_TOO_LONG, ROUTE_NOT_FOUND where no file of the page can have this path
 */
function assertPossible(url: string, path: string): void {
  const isTooLong = url.split(/[/?]/).some(({ length }) => length > MAX_PATH_PARAMETER_LENGTH);
  if (url.startsWith('/api/') && isTooLong)
    throw new ServerError('REQUEST_URL_TOO_LONG', 'expected an id of at most 1000 characters');
  if (path.includes('\0') || path.split(/[/\\]/).includes('..'))
    throw new ServerError('ROUTE_NOT_FOUND', 'no file of the page has this address');
}

/** A file of the page; where there is none the handler of what is not found answers. */
function sendPageFile(reply: FastifyReply, path: string): FastifyReply {
  const isHashed = `/${path}`.startsWith(HASHED_FOLDER);
  return reply
    .headers({
      ...buildPageHeaders(createNonce()),
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    .sendFile(path);
}

/** Never from a cache: the nonce in it has to be that of the headers. */
async function sendDocument(reply: FastifyReply, document: string): Promise<FastifyReply> {
  const nonce = createNonce();
  const html = (await readFile(document, 'utf8')).replaceAll(NONCE_PLACE, nonce);
  return reply
    .headers({ ...buildPageHeaders(nonce), 'cache-control': 'no-cache' })
    .type('text/html; charset=utf-8')
    .send(html);
}

function sendNotice(reply: FastifyReply): FastifyReply {
  return reply.type('text/plain; charset=utf-8').send(NOT_BUILT);
}

/** A browser that opens an address, not one that fetches something for a page. */
function isNavigation({ method, url, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?');
  const isPage = path !== '/api' && !path.startsWith('/api/') && !path.startsWith(HASHED_FOLDER);
  const isLook = method === 'GET' || method === 'HEAD';
  return isLook && isPage && (headers.accept ?? '').includes('text/html');
}
