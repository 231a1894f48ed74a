// The client against a server, over a real connection.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { ApiError, createClient, type Client } from '../../server/client.ts';
import type { Listening } from '../../server/listen.ts';
import { makeEmbeddedTestStore } from '../contract/embedded-test-store.ts';
import type { TestStore } from '../contract/test-store.ts';
import { fillStore } from './fixture/fill-store.ts';
import { listenForTest } from './fixture/listen-for-test.ts';
import { HOSTILE_ID, PAPERS } from './fixture/papers.ts';

let testStore: TestStore;
let store: GraphStore;
let listening: Listening;
let client: Client;
beforeAll(async () => {
  testStore = await makeEmbeddedTestStore();
  store = await testStore.open();
  await fillStore(store);
  listening = await listenForTest(store);
  client = createClient({ baseUrl: listening.url });
});
afterAll(async () => {
  await listening.close();
  await store.close();
  await testStore.remove();
});

const fails = async (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);
const answers =
  (body: string, init: ResponseInit = {}): typeof fetch =>
  async () =>
    new Response(body, init);

describe('every function asks its route', () => {
  test.each<[string, () => Promise<unknown>, object]>([
    ['health', async () => client.health(), { status: 'ok' }],
    ['stats', async () => client.stats(), { nodes: { Paper: PAPERS.length } }],
    [
      'search',
      async () => client.search({ q: 'lumina', types: ['Method'] }),
      { hits: [{ id: 'method:lumina' }] },
    ],
    [
      'graph',
      async () => client.graph({ around: ['method:lumina', HOSTILE_ID], limit: 2 }),
      { truncated: true },
    ],
    ['graph, first view', async () => client.graph(), { total: expect.any(Number) }],
    ['node', async () => client.node('method:lumina'), { node: { name: 'Lumina' } }],
    ['benchmarks', async () => client.benchmarks({ limit: 1 }), { benchmarks: [{ id: 'benchmark:gsm8k' }] }],
    ['leaderboard', async () => client.leaderboard('benchmark:gsm8k'), { benchmark: { name: 'GSM8K' } }],
    ['paper', async () => client.paper(HOSTILE_ID), { id: HOSTILE_ID }],
    ['cypher', async () => client.cypher({ query: 'RETURN $x AS x', params: { x: 1 } }), { rows: [[1]] }],
  ])('%s', async (_name, call, expected) => {
    expect(await call()).toMatchObject(expected);
  });
});

describe('failures', () => {
  test('have the code that the server gives', async () => {
    const error = await fails(client.node('method:nobody'));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'NODE_NOT_FOUND', status: 404, problem: { code: 'NODE_NOT_FOUND' } });
    expect(await fails(client.cypher({ query: 'RETURN' }))).toMatchObject({
      code: 'QUERY_INVALID',
      problem: { line: 1 },
    });
    expect(await fails(client.search({ q: '' }))).toMatchObject({ code: 'REQUEST_INVALID', status: 400 });
  });

  test.each<[string, typeof fetch, object]>([
    [
      'no server',
      async () => Promise.reject(new TypeError('fetch failed')),
      { code: 'SERVER_UNREACHABLE', status: 0 },
    ],
    ['another server', answers('<html>'), { code: 'REPLY_INVALID', status: 200 }],
    ['another version', answers('{"hits": 1}'), { code: 'REPLY_INVALID', status: 200 }],
    ['a proxy', answers('{"error": "x"}', { status: 502 }), { code: 'REPLY_INVALID', status: 502 }],
  ])('have a code where there is %s', async (_what, fetch, expected) => {
    expect(await fails(createClient({ fetch }).search({ q: 'a' }))).toMatchObject(expected);
  });

  test('are the signal’s own where it was aborted', async () => {
    const reason = new Error('no longer wanted');
    expect(await fails(client.stats({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    const query = 'MATCH (a), (b), (c), (d), (e), (f) WHERE a.id < f.id RETURN count(*) AS rows';
    const leave = new AbortController();
    const asked = fails(client.cypher({ query }, { signal: leave.signal }));
    await client.health();
    leave.abort(reason);
    expect(await asked).toBe(reason);
  });
});

test('a token goes with every request', async () => {
  const sent: (string | null)[] = [];
  const { search, cypher } = createClient({
    token: 'a-token',
    async fetch(_url, init) {
      sent.push(new Headers(init?.headers).get('authorization'));
      return new Response('{}');
    },
  });
  await Promise.allSettled([search({ q: 'a' }), cypher({ query: 'x' })]);
  expect(sent).toEqual(['Bearer a-token', 'Bearer a-token']);
});
