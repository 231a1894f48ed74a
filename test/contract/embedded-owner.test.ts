import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OwnerAddress } from '../../ingest/graph/embedded/owner-protocol.ts';
import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { makeEmbeddedTestStore } from './embedded-test-store.ts';
import { aQuery } from './dump-graph.ts';
import { isRunning, runOther, startOther, until } from './other-process.ts';
import { aStudy } from './papers.ts';
import { LIMITS } from './specs/console.ts';

describe('who owns a data folder', () => {
  let testStore: Awaited<ReturnType<typeof makeEmbeddedTestStore>>;
  const stores: GraphStore[] = [];

  beforeEach(async () => {
    testStore = await makeEmbeddedTestStore();
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map(async (store) => store.close()));
    await testStore.remove();
  });

  test('one process owns it; it is named in a file that only its owner may read', async () => {
    await open();
    const { pid, host, port } = readAddress();
    expect(isRunning(pid)).toBe(true);
    expect([host, port > 0]).toEqual(['127.0.0.1', true]);
    expect(statSync(lockFile()).mode & 0o777).toBe(0o600);
  });

  test('a second store on the same folder is a client of the first, and both see all writes', async () => {
    const [first, second] = [await open(), await open()];
    const { pid } = readAddress();
    await second.replacePapers([aStudy({ id: 'p1' })]);
    expect(await first.fingerprints(['p1'])).toEqual(new Map([['p1', 'fingerprint of p1']]));
    expect(await first.changeToken()).toBe(await second.changeToken());
    await second.close();
    expect(readAddress().pid).toBe(pid);
    expect((await first.counts()).nodes).toMatchObject({ Paper: 1 });
  });

  test('other processes read, write and ask beside the owner', async () => {
    const store = await open();
    await store.replacePapers([aStudy({ id: 'p1' })]);
    expect(await runOther(testStore.folder, 'write', 'p2', 'p1')).toMatchObject([
      { added: ['p2'] },
      { changed: ['p1'] },
    ]);
    expect(await runOther(testStore.folder, 'count')).toEqual([{ papers: 2 }]);
    expect(await runOther(testStore.folder, 'console')).toEqual([{ papers: 2 }]);
    expect((await store.counts()).nodes).toMatchObject({ Paper: 2 });
    const answer = await store.runConsole('MATCH (p:Paper) RETURN count(p) AS total', {}, LIMITS);
    expect(answer.rows).toEqual([[2]]);
  });

  test('of several that start at once one becomes the owner, and all of them work', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const reports = await Promise.all(ids.map(async (id) => runOther(testStore.folder, 'write', id)));
    expect(reports).toMatchObject(ids.map((id) => [{ added: [id] }]));
    expect(await runOther(testStore.folder, 'count')).toEqual([{ papers: 4 }]);
    expect(readdirSync(testStore.folder)).toEqual(['graph.grafeo']);
  });

  test('after a kill -9 of the owner the next call starts another, and nothing acknowledged is lost', async () => {
    const store = await open();
    await store.replacePapers([aStudy({ id: 'p1' })]);
    await store.runConsole('MATCH (p:Paper) RETURN count(p) AS total', {}, LIMITS);
    await store.replacePapers([aStudy({ id: 'p2' })]);
    const killed = readAddress().pid;
    process.kill(killed, 'SIGKILL');
    await until('the owner is gone', () => !isRunning(killed));
    expect((await store.counts()).nodes).toMatchObject({ Paper: 2, Result: 2 });
    expect(readAddress().pid).not.toBe(killed);
    expect((await store.search('study', ['Paper'], 5)).map(({ id }) => id).toSorted()).toEqual(['p1', 'p2']);
    const answer = await store.runConsole('MATCH (p:Paper) RETURN count(p) AS total', {}, LIMITS);
    expect(answer.rows).toEqual([[2]]);
    expect((await store.replacePapers([aStudy({ id: 'p1' }), aStudy({ id: 'p3' })])).added).toEqual(['p3']);
  });

  test('what was asked while the owner was killed fails with a sentence', async () => {
    const store = await open();
    await store.replacePapers(Array.from({ length: 100 }, (_, index) => aStudy({ id: `p${index}` })));
    const slow = store.read(
      aQuery('MATCH (a), (b), (c), (d) WHERE a.id + b.id + c.id < d.id RETURN count(*) AS total'),
    );
    const outcome = slow.catch((error: unknown) => error);
    await store.counts(); // by now the owner is at work on both
    process.kill(readAddress().pid, 'SIGKILL');
    expect(await outcome).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('ended unexpectedly'),
    });
  });

  test('a kill -9 in the middle of many writes loses nothing that was acknowledged', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `p${index}`);
    const other = startOther(testStore.folder, 'write', ...ids);
    await until('a hundred papers are stored', () => other.printed.length >= 100);
    const { pid } = readAddress();
    other.child.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await until('both are gone', () => !isRunning(pid) && other.child.signalCode !== null);
    const acknowledged = other.printed.length;
    const store = await open();
    const stored = await store.fingerprints(ids);
    expect(stored.size).toBeGreaterThanOrEqual(acknowledged);
    const after = await store.replacePapers(ids.map((id) => aStudy({ id, fingerprint: id })));
    expect(after.unchanged).toHaveLength(stored.size);
    expect(after.added).toHaveLength(ids.length - stored.size);
  });

  test('a client takes over when the process that it was a client of has ended', async () => {
    const other = startOther(testStore.folder, 'hold');
    await until('the other process holds the store', () => other.printed.length > 0);
    const client = await open();
    await client.replacePapers([aStudy({ id: 'p1' })]);
    other.child.stdin?.end();
    await until('it has closed the store', () => other.child.exitCode !== null);
    expect((await client.counts()).nodes).toMatchObject({ Paper: 1 });
  });

  test('the owner ends when the process that started it is killed, and leaves a folder that opens', async () => {
    const other = startOther(testStore.folder, 'hold');
    await until('the other process holds the store', () => other.printed.length > 0);
    const { pid } = readAddress();
    other.child.kill('SIGKILL');
    await until('the owner has ended', () => !isRunning(pid));
    expect(existsSync(lockFile())).toBe(false);
    expect((await (await open()).counts()).nodes).toMatchObject({ Paper: 0 });
  });

  test('Ctrl-C in a terminal, which reaches the owner too, does not end it', async () => {
    const store = await open();
    const { pid } = readAddress();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(pid, signal);
    expect((await store.replacePapers([aStudy({ id: 'p1' })])).added).toEqual(['p1']);
    expect(readAddress().pid).toBe(pid);
  });

  test.each([
    ['a process that is gone', { pid: 2 ** 22 + 1, port: 9 }],
    ['a process that is another program', { pid: process.pid, port: 9 }],
  ])('a lock of %s is taken over', async (_title, stale) => {
    const address = { protocol: 1, host: '127.0.0.1', token: 'old', startedAt: '2020-01-01', ...stale };
    writeFileSync(lockFile(), JSON.stringify(address));
    const store = await open();
    expect(readAddress().token).not.toBe('old');
    expect((await store.replacePapers([aStudy({ id: 'p1' })])).added).toEqual(['p1']);
  });

  test.each(['', '{', '{"pid": "x"}', 'null'])('a lock that reads %j is taken over', async (text) => {
    writeFileSync(lockFile(), text);
    await open();
    expect(readAddress().pid).toBeGreaterThan(0);
  });

  test('an address at which somebody else answers is not talked to', async () => {
    await open();
    const other = await makeEmbeddedTestStore();
    writeFileSync(join(other.folder, 'lock.json'), JSON.stringify({ ...readAddress(), token: 'wrong' }));
    const store = await other.open();
    expect((await store.counts()).nodes).toMatchObject({ Paper: 0 });
    await store.close();
    await other.remove();
  });

  test('an owner that speaks another protocol is named, and left alone', async () => {
    const newer = createServer((_request, response) => {
      response.end(`${JSON.stringify({ value: { protocol: 99 } })}\n{"end":true}\n`);
    });
    await new Promise<void>((resolve) => {
      newer.listen(0, '127.0.0.1', resolve);
    });
    const { port } = newer.address() as AddressInfo;
    const address = { protocol: 99, host: '127.0.0.1', port, token: 'x', startedAt: 'now', pid: process.pid };
    writeFileSync(lockFile(), JSON.stringify(address));
    await expect(testStore.open()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    newer.close();
  });

  test('closing leaves the data and nothing else', async () => {
    const store = await open();
    await store.replacePapers([aStudy({ id: 'p1' })]);
    await store.runConsole('RETURN 1 AS one', {}, LIMITS);
    const { pid } = readAddress();
    await store.close();
    expect(isRunning(pid)).toBe(false);
    expect(readdirSync(testStore.folder)).toEqual(['graph.grafeo']);
  });

  test('copies for queries are replaced, not piled up', async () => {
    const store = await open();
    for (let index = 0; index < 4; index += 1) {
      await store.replacePapers([aStudy({ id: `p${index}` })]);
      await store.runConsole('RETURN 1 AS one', {}, LIMITS);
    }
    expect(readdirSync(join(testStore.folder, 'console'))).toHaveLength(1);
  });

  test('answers nobody who does not know the token, and no browser', async () => {
    await open();
    const { port, token } = readAddress();
    const allowed = { authorization: `Bearer ${token}` };
    expect(await knock({ port, headers: allowed })).toBe(200);
    expect(await knock({ port, headers: {} })).toBe(403);
    expect(await knock({ port, headers: { authorization: 'Bearer wrong' } })).toBe(403);
    expect(await knock({ port, headers: { ...allowed, host: 'evil.example' } })).toBe(403);
    expect(await knock({ port, headers: { ...allowed, origin: 'http://evil.example' } })).toBe(403);
    expect(await knock({ port, headers: allowed, method: 'GET' })).toBe(403);
  });

  test('says in a sentence that a data folder is none', async () => {
    const file = join(testStore.folder, 'file');
    writeFileSync(file, '');
    const { createEmbeddedStore } = await import('../../ingest/graph/embedded/embedded-store.ts');
    const opening = createEmbeddedStore({ engine: 'embedded', folder: file });
    await expect(opening).rejects.toMatchObject({
      code: 'STORE_BROKEN',
      message: expect.stringContaining('folder'),
    });
  });

  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('says in a sentence that a folder may not be written', async () => {
    chmodSync(testStore.folder, 0o555);
    await expect(open()).rejects.toMatchObject({
      code: 'STORE_BROKEN',
      message: expect.stringContaining('may be written'),
    });
    chmodSync(testStore.folder, 0o700);
  });

  test('an owner that cannot say where it answers ends, leaves no partial file, and lets the next one in', async () => {
    mkdirSync(lockFile()); // as a full disk would: the file cannot be put in its place
    await expect(open()).rejects.toMatchObject({ code: 'STORE_BROKEN' });
    expect(readdirSync(testStore.folder).toSorted()).toEqual(['graph.grafeo', 'lock.json']);
    rmdirSync(lockFile());
    expect((await (await open()).replacePapers([aStudy({ id: 'p1' })])).added).toEqual(['p1']);
  });

  test('says that the data is damaged, and leaves it', async () => {
    const store = await open();
    await store.replacePapers([aStudy({ id: 'p1' })]);
    await store.close();
    const file = join(testStore.folder, 'graph.grafeo');
    writeFileSync(file, 'not a database');
    await expect(testStore.open()).rejects.toMatchObject({
      code: expect.stringMatching(/^STORE_(?:BROKEN|FAILED)$/),
    });
    expect(readFileSync(file, 'utf8')).toBe('not a database');
  });

  async function open(): Promise<GraphStore> {
    const store = await testStore.open();
    stores.push(store);
    return store;
  }

  function lockFile(): string {
    return join(testStore.folder, 'lock.json');
  }

  function readAddress(): OwnerAddress {
    return JSON.parse(readFileSync(lockFile(), 'utf8')) as OwnerAddress;
  }
});

async function knock(options: {
  port: number;
  headers: Record<string, string>;
  method?: string;
}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', path: '/hello', method: 'POST', ...options }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', reject);
    sent.end(options.method === 'GET' ? undefined : '{}');
  });
}
