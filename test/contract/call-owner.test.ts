import { Agent, createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { callOwner } from '../../ingest/graph/embedded/call-owner.ts';
import type { OwnerAddress } from '../../ingest/graph/embedded/owner-protocol.ts';

describe('one request to an owner', () => {
  const agent = new Agent({ keepAlive: true });
  let server: Server | undefined;

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  });

  test('brings rows and a value', async () => {
    const address = await listen((_request, response) => {
      response.end('{"columns":["n"]}\n{"rows":[[1],[2]]}\n{"value":"done"}\n{"end":true}\n');
    });
    expect(await ask(address)).toEqual({ columns: ['n'], rows: [[1], [2]], value: 'done' });
  });

  test.each<[string, RequestListener]>([
    ['before it read the request', (request) => request.socket.destroy()],
    ['after it read the request', (request) => request.resume().once('end', () => request.socket.destroy())],
    [
      'before it began, and somebody else has its port',
      (_request, response) => response.writeHead(403).end(),
    ],
  ])('was not asked where it went %s', async (_title, listener) => {
    await expect(ask(await listen(listener))).rejects.toMatchObject({ wasNotAsked: true });
  });

  test('was not asked where nobody listens', async () => {
    const address = await listen(() => undefined);
    server?.close();
    await expect(ask(address)).rejects.toMatchObject({ wasNotAsked: true });
  });

  test('was not asked where it closed a connection that was kept', async () => {
    let served = 0;
    const address = await listen((request, response) => {
      served += 1;
      if (served === 1) response.end('{"value":1}\n{"end":true}\n');
      else request.socket.destroy();
    });
    await ask(address);
    await expect(ask(address)).rejects.toMatchObject({ wasNotAsked: true });
  });

  test.each<[string, string]>([
    ['before its first line', ''],
    ['in the middle of a line', '{"colu'],
    ['after some rows', '{"columns":["n"]}\n{"rows":[[1]]}\n'],
  ])('had begun where it went %s', async (_title, text) => {
    const address = await listen((request, response) => {
      response.flushHeaders();
      response.write(text);
      setImmediate(() => request.socket.destroy());
    });
    await expect(ask(address)).rejects.toMatchObject({ name: 'OwnerGoneError', wasNotAsked: false });
  });

  test('fails as the owner says', async () => {
    const address = await listen((_request, response) => {
      response.end('{"error":{"code":"STORE_BROKEN","message":"it is broken"}}\n');
    });
    await expect(ask(address)).rejects.toMatchObject({ code: 'STORE_BROKEN', message: 'it is broken' });
  });

  async function ask(address: OwnerAddress): Promise<unknown> {
    return callOwner(agent, address, { operation: 'counts', input: {} });
  }

  async function listen(listener: RequestListener): Promise<OwnerAddress> {
    const started = createServer(listener);
    server = started;
    await new Promise<void>((resolve) => {
      started.listen(0, '127.0.0.1', resolve);
    });
    const { port } = started.address() as AddressInfo;
    return { protocol: 1, host: '127.0.0.1', port, token: 'x', startedAt: 'now', pid: process.pid };
  }
});
