// What only a real connection shows: addresses, slow and broken clients, those that leave, and the end.
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { problem } from '../../server/contract.ts';
import { listen, type Listening } from '../../server/listen.ts';
import { aStore } from './fixture/a-store.ts';
import { buildTestApp } from './fixture/build-test-app.ts';
import { listenForTest } from './fixture/listen-for-test.ts';
import { sendRaw } from './fixture/raw-request.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function start(
  ...args: Parameters<typeof listenForTest>
): Promise<Listening & { readonly port: number }> {
  const listening = await listenForTest(...args);
  ends.push(listening.close);
  return listening;
}

/** A store whose queries never end by themselves; says when one began, and when it was cancelled. */
function aPatientStore() {
  const events = new EventTarget();
  const began = once(events, 'began');
  const cancelled = once(events, 'cancelled');
  const runConsole: GraphStore['runConsole'] = async (_text, _params, { signal }) => {
    const aborted = new Promise<never>((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        events.dispatchEvent(new Event('cancelled'));
        reject(new Error('cancelled'));
      });
    });
    events.dispatchEvent(new Event('began'));
    return aborted;
  };
  return { store: aStore({ runConsole }), began, cancelled };
}

function askForever(port: number, signal?: AbortSignal): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/api/cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"RETURN 1 AS a"}',
    ...(signal === undefined ? {} : { signal }),
  });
}

describe('listening', () => {
  test('answers on both loopback addresses and on no other', async () => {
    const { url, port } = await start(aStore());
    expect(url).toBe(`http://127.0.0.1:${port}`);
    for (const host of ['127.0.0.1', '[::1]', 'localhost'])
      expect((await fetch(`http://${host}:${port}/api/health`)).status).toBe(200);
    await expect(fetch(`http://127.0.0.2:${port}/api/health`)).rejects.toThrow('fetch failed');
  });

  test.each(['127.0.0.1', '::1'])('says that the port is taken where somebody has it on %s', async (host) => {
    const other = createServer().listen({ host, port: 0 });
    await once(other, 'listening');
    ends.push(async () => other[Symbol.asyncDispose]());
    const { port } = other.address() as AddressInfo;
    const app = await buildTestApp(aStore());
    await expect(listen(app, { addresses: ['127.0.0.1', '::1'], port })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
    });
  });

  test.each(['203.0.113.7', 'no-such-host.invalid'])(
    'says that the machine has no address %s',
    async (host) => {
      const app = await buildTestApp(aStore());
      await expect(listen(app, { addresses: [host], port: 0 })).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
      });
    },
  );
});

describe('clients that are slow or broken', () => {
  const limits = {
    requestTimeoutMs: 200,
    requestCheckMs: 50,
    connectionTimeoutMs: 2_000,
    keepAliveTimeoutMs: 50,
  };

  test.each([
    ['headers', 'GET /api/health HTTP/1.1\r\nHost: 127'],
    [
      'a body',
      'POST /api/cypher HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    ],
    ['nothing', ''],
  ])('that send %s and wait are let go', async (_what, text) => {
    const { port } = await start(aStore(), limits);
    const started = performance.now();
    const { head, body } = await sendRaw(port, text.replace('HOST', `127.0.0.1:${port}`));
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(head).toMatch(/^HTTP\/1\.1 408 /);
    expect(problem.parse(JSON.parse(body)).code).toBe('REQUEST_TIMEOUT');
  });

  test('that send no HTTP get a problem', async () => {
    const { port } = await start(aStore());
    const { head, body } = await sendRaw(port, 'HELO there\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 400 [\s\S]*application\/problem\+json/);
    expect(problem.parse(JSON.parse(body)).code).toBe('REQUEST_INVALID');
  });

  test('that send too many headers get a problem', async () => {
    const { port } = await start(aStore());
    const { head, body } = await sendRaw(
      port,
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    );
    expect(head).toMatch(/^HTTP\/1\.1 431 /);
    expect(problem.parse(JSON.parse(body)).code).toBe('REQUEST_HEADERS_TOO_LARGE');
  });

  test('that name no host are refused', async () => {
    const { port } = await start(aStore());
    const { head, body } = await sendRaw(port, 'GET /api/health HTTP/1.0\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 421 /);
    expect(problem.parse(JSON.parse(body)).code).toBe('ACCESS_HOST');
  });
});

describe('queries', () => {
  test('end when the one who asked leaves', async () => {
    const { store, began, cancelled } = aPatientStore();
    const { port } = await start(store);
    const leave = new AbortController();
    const asked = askForever(port, leave.signal).catch((error: Error) => error.name);
    await began;
    leave.abort();
    await cancelled;
    expect(await asked).toBe('AbortError');
  });

  test('that wait for too long are told so', async () => {
    const { store, cancelled } = aPatientStore();
    const { port } = await start(store, { queryHandlerTimeoutMs: 100 });
    const response = await askForever(port);
    await cancelled;
    expect(problem.parse(await response.json())).toMatchObject({ status: 504, code: 'SERVER_TIMEOUT' });
  });

  test('and other routes that take too long are told so', async () => {
    const { port } = await start(aStore({ info: async () => new Promise<never>(() => undefined) }), {
      handlerTimeoutMs: 100,
    });
    const response = await fetch(`http://127.0.0.1:${port}/api/health`);
    expect(problem.parse(await response.json())).toMatchObject({ status: 504, code: 'SERVER_TIMEOUT' });
  });
});

describe('closing', () => {
  test('breaks off what does not end by itself', async () => {
    const { store, began, cancelled } = aPatientStore();
    const { port, close } = await start(store);
    const asked = askForever(port).catch((error: Error) => error.message);
    await began;
    await Promise.all([close(), cancelled]);
    expect(await asked).toBe('fetch failed');
    await expect(fetch(`http://127.0.0.1:${port}/api/health`)).rejects.toThrow('fetch failed');
  });

  test('lets what runs end, and takes nothing new', async () => {
    const events = new EventTarget();
    const began = once(events, 'began');
    const store = aStore({
      async runConsole() {
        events.dispatchEvent(new Event('began'));
        await once(events, 'go');
        return { columns: ['a'], rows: [], truncated: false, limitHit: null, elapsedMs: 0, asOf: '' };
      },
    });
    const { port, close } = await start(store);
    const asked = askForever(port);
    await began;
    const closed = close();
    events.dispatchEvent(new Event('go'));
    expect((await asked).status).toBe(200);
    await closed;
  });
});
