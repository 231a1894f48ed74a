// The server as a user starts and stops it: configuration, samples, ports, signals, other processes beside it.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../server/client.ts';
import { runCli } from '../commands/run-cli.ts';
import { runServer, type RunningServer } from './fixture/run-server.ts';

const TOKEN = 'a-token-of-some-length';
const root = mkdtempSync(join(tmpdir(), 'benchgraph-main-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;
const servers: RunningServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.kill('SIGKILL');
    await server.ended;
  }
});

const newFolder = (): string => join(root, `data-${(folders += 1)}`);

async function start(
  environment: Record<string, string>,
  args: readonly string[] = [],
): Promise<RunningServer> {
  const server = await runServer({ BENCHGRAPH_DATA: newFolder(), ...environment }, args);
  servers.push(server);
  return server;
}

/** The process that owns a data folder. */
function ownerOf(folder: string): number {
  return (JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')) as { pid: number }).pid;
}

async function waitForEnd(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return; // there is no such process any more
    }
    await wait(10);
  }
}

describe('who may reach it', () => {
  test.each([
    [{ BENCHGRAPH_HOST: '0.0.0.0' }, 'BENCHGRAPH_HOST'],
    [{ BENCHGRAPH_HOST: '0.0.0.0', BENCHGRAPH_TOKEN: '' }, 'BENCHGRAPH_HOST'],
    [{ BENCHGRAPH_HOST: '0.0.0.0', BENCHGRAPH_TOKEN: 'short' }, 'BENCHGRAPH_TOKEN'],
    [{ BENCHGRAPH_HOST: '::' }, 'BENCHGRAPH_HOST'],
  ] as [Record<string, string>, string][])(
    'nobody with %j: it does not start',
    async (environment, variable) => {
      const server = await start(environment);
      expect(server.url).toBeUndefined();
      expect(await server.ended).toEqual({ code: 2, signal: null });
      expect(server.err()).toMatch(new RegExp(`^benchgraph: ${variable}: .*\n.*\\[CONFIG_INVALID\\]\n$`));
    },
  );

  test.each([
    [{}, 200],
    [{ BENCHGRAPH_HOST: '127.0.0.1' }, 200],
    [{ BENCHGRAPH_HOST: '0.0.0.0', BENCHGRAPH_TOKEN: TOKEN }, 401],
    [{ BENCHGRAPH_TOKEN: TOKEN }, 401],
  ] as [Record<string, string>, number][])('with %j: without the token %i', async (environment, status) => {
    const server = await start(environment);
    const baseUrl = `http://127.0.0.1:${new URL(server.url ?? '').port}`;
    expect((await fetch(`${baseUrl}/api/health`)).status).toBe(status);
    expect((await createClient({ baseUrl, token: TOKEN }).health()).status).toBe('ok');
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    expect(server.out() + server.err()).not.toContain(TOKEN);
  });
});

describe('starting', () => {
  test('fills an empty store with the samples once, before the first answer', async ({ annotate }) => {
    const folder = newFolder();
    const first = await start({ BENCHGRAPH_DATA: folder }, ['--samples']);
    const stats = await createClient({ baseUrl: first.url ?? '' }).stats();
    expect(stats.nodes['Paper']).toBeGreaterThan(100);
    expect(first.err()).toContain('samples');
    await first.stop();
    const second = await start({ BENCHGRAPH_DATA: folder }, ['--samples']);
    expect(await createClient({ baseUrl: second.url ?? '' }).stats()).toEqual(stats);
    expect(second.err()).toBe('');
    await annotate(`first start ${Math.round(first.startMs)} ms, second ${Math.round(second.startMs)} ms`);
    expect(second.startMs).toBeLessThan(10_000);
  });

  test('leaves an empty store empty where it is not asked to fill it', async () => {
    const server = await start({});
    expect((await createClient({ baseUrl: server.url ?? '' }).graph()).nodes).toEqual([]);
  });

  test('says that a port is taken, and lets go of the store', async () => {
    const holder = await start({});
    const folder = newFolder();
    const second = await start({ PORT: new URL(holder.url ?? '').port, BENCHGRAPH_DATA: folder });
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.err()).toMatch(
      /^benchgraph: PORT: another program listens on \d+ already\n.*\[PORT_TAKEN\]\n$/,
    );
    expect(readdirSync(folder)).not.toContain('lock.json');
  });

  test('says that Neo4j does not answer', async () => {
    const server = await start({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'a-password' });
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.err()).toMatch(
      /^benchgraph: the Neo4j server at bolt:\/\/127\.0\.0\.1:1 does not answer\n.*\[STORE_UNAVAILABLE\]\n$/,
    );
  });

  test('says that the data folder is none', async () => {
    const file = join(root, 'a-file');
    writeFileSync(file, 'not a folder');
    const server = await start({ BENCHGRAPH_DATA: file });
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.err()).toContain('[STORE_BROKEN]');
  });

  test.each([
    [['--help'], 0, 'BENCHGRAPH_TOKEN'],
    [['serve', '--help'], 0, 'Usage: benchgraph serve'],
    [['--version'], 0, '0.'],
    [['--frobnicate'], 2, ''],
    [['extra'], 2, ''],
  ])('%j ends with %i', async (args, code, sentence) => {
    const folder = newFolder();
    const server = await start({ BENCHGRAPH_DATA: folder }, args);
    expect(await server.ended).toEqual({ code, signal: null });
    expect(server.out()).toContain(sentence);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('stopping', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s closes the store and leaves no process behind',
    async (signal) => {
      const folder = newFolder();
      const server = await start({ BENCHGRAPH_DATA: folder });
      const client = createClient({ baseUrl: server.url ?? '' });
      await client.cypher({ query: 'RETURN 1 AS a' });
      const owner = ownerOf(folder);
      server.kill(signal);
      expect(await server.ended).toEqual({ code: 0, signal: null });
      expect(server.out()).toMatch(/stopped\n$/);
      await waitForEnd(owner);
      expect(readdirSync(folder)).not.toContain('lock.json');
    },
  );

  test('ends a query that runs', async () => {
    const server = await start({}, ['--samples']);
    const client = createClient({ baseUrl: server.url ?? '' });
    const query = 'MATCH (a), (b), (c), (d) WHERE a.id < d.id RETURN count(*) AS rows';
    const asked = client.cypher({ query }).catch((error: { code: string }) => error.code);
    await client.health();
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    expect(await asked).toBe('SERVER_UNREACHABLE');
  });

  test('by a second signal ends at once', async () => {
    const folder = newFolder();
    const server = await start({ BENCHGRAPH_DATA: folder }, ['--samples']);
    const client = createClient({ baseUrl: server.url ?? '' });
    const query = 'MATCH (a), (b), (c), (d) WHERE a.id < d.id RETURN count(*) AS rows';
    const asked = client.cypher({ query }).catch(() => 'broken off');
    await client.health();
    const owner = ownerOf(folder);
    server.kill('SIGINT');
    // The first one was heard when no new connection is taken.
    while (
      await client.health().then(
        () => true,
        () => false,
      )
    )
      await wait(10);
    server.kill('SIGINT');
    expect(await server.ended).toEqual({ code: null, signal: 'SIGINT' });
    expect(await asked).toBe('broken off');
    await waitForEnd(owner);
  });
});

describe('other processes', () => {
  test('that ingest beside it go through its store, and it serves what they brought', async () => {
    const folder = newFolder();
    const server = await start({ BENCHGRAPH_DATA: folder });
    const client = createClient({ baseUrl: server.url ?? '' });
    expect((await client.search({ q: 'Lumina' })).hits).toEqual([]);
    const line =
      '{"id": "a", "title": "Lumina", "abstract": "We propose Lumina, a method for careful reading. It reaches 88.5% accuracy on GSM8K."}';
    const { code } = await runCli(['ingest', '-'], { input: line, environment: { BENCHGRAPH_DATA: folder } });
    expect(code).toBe(0);
    expect((await client.search({ q: 'Lumina' })).hits.map(({ id }) => id)).toContain('method:lumina');
    expect((await client.leaderboard('benchmark:gsm8k')).groups[0]?.rows).toHaveLength(1);
    expect((await client.cypher({ query: 'MATCH (p:Paper) RETURN p.id AS id' })).rows).toEqual([['a']]);
  });

  test('that serve the same folder on another port share its store', async () => {
    const folder = newFolder();
    const [first, second] = [
      await start({ BENCHGRAPH_DATA: folder }),
      await start({ BENCHGRAPH_DATA: folder }),
    ];
    expect((await createClient({ baseUrl: second.url ?? '' }).health()).status).toBe('ok');
    await first.stop();
    // The second one starts an owner of its own when it is asked next.
    const client = createClient({ baseUrl: second.url ?? '' });
    await client.health().catch(() => undefined);
    expect((await client.health()).status).toBe('ok');
    expect(await second.stop()).toEqual({ code: 0, signal: null });
  });
});
