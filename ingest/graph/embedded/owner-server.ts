// The owner's door: HTTP on 127.0.0.1, a token on every request, nothing answered to anybody else.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BenchgraphError } from '../../errors.ts';
import { toStoreError } from './engine-errors.ts';
import type { AnswerLine } from './owner-protocol.ts';

const HOST = '127.0.0.1';
/** One batch of papers; a batch of 500 is a few MB. */
const MAX_BODY_BYTES = 256 * 2 ** 20;
const CLOSE_INTERVAL_MS = 20;
/** A read that takes longer is broken off; a write has come to its end by then, or is waited for afterwards. */
const CLOSE_LIMIT_MS = 5_000;

/** Answers a request line by line; the server adds the line that ends the answer. */
export type AnswerRequest = (operation: string, input: unknown) => AsyncIterable<AnswerLine>;

export interface OwnerServer {
  readonly host: typeof HOST;
  readonly port: number;
  readonly token: string;
  /** Lets no new request in and waits for those that are being answered. */
  close(): Promise<void>;
}

export async function startOwnerServer(answer: AnswerRequest): Promise<OwnerServer> {
  const token = randomBytes(32).toString('base64url');
  let port = 0;
  const server = createServer((request, response) => {
    if (!isAllowed(request, `${HOST}:${port}`, token)) {
      response.writeHead(403, { connection: 'close' }).end();
      return;
    }
    answerRequest(request, response, answer).catch(() => response.destroy()); // the asker left
  });
  // The other side is on this machine: a write may take its time, and a connection is kept until one side ends.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: HOST, port: 0 }, resolve);
  });
  ({ port } = server.address() as AddressInfo);
  return {
    host: HOST,
    port,
    token,
    close: async () => closeServer(server),
  };
}

/** Connections stay open between requests, so those that fall idle are closed until none is left. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const idle = setInterval(() => server.closeIdleConnections(), CLOSE_INTERVAL_MS);
  const limit = setTimeout(() => server.closeAllConnections(), CLOSE_LIMIT_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
}

/** Only a POST that names this address and knows the token; a page in a browser can do neither. */
function isAllowed(request: IncomingMessage, host: string, token: string): boolean {
  const { headers, method } = request;
  if (method !== 'POST' || headers.host !== host || headers.origin !== undefined) return false;
  const given = Buffer.from(headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  answer: AnswerRequest,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  try {
    const input = await readBody(request);
    // The asker may ask another owner as long as it has seen nothing of an answer.
    response.flushHeaders();
    for await (const line of answer((request.url ?? '').slice(1), input)) await send(response, line);
    await send(response, { end: true });
  } catch (error) {
    const { code, message } = toStoreError(error);
    await send(response, { error: { code, message } });
  }
  response.end();
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES)
      throw new BenchgraphError(
        'STORE_FAILED',
        `the embedded store: expected at most ${MAX_BODY_BYTES} bytes at once`,
      );
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Waits where the asker reads more slowly than we write. */
async function send(response: ServerResponse, line: AnswerLine): Promise<void> {
  if (response.write(`${JSON.stringify(line)}\n`)) return;
  await new Promise<void>((resolve, reject) => {
    const done = () => {
      response.off('drain', done).off('close', leave);
      resolve();
    };
    const leave = () => {
      response.off('drain', done);
      reject(new Error('the asker left'));
    };
    response.once('drain', done).once('close', leave);
  });
}
