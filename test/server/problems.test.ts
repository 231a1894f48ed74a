// S22, S23: every error has one form and gives nothing away; the log says where it was, and not what was asked.
import { Writable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { BenchgraphError, ERRORS, type ErrorCode } from '../../ingest/errors.ts';
import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { findStoreError, SERVER_ERRORS, ServerError } from '../../server/errors.ts';
import { toProblem } from '../../server/problems/to-problem.ts';
import type { ServerApp } from '../../server/server-app.ts';
import { aStore } from './fixture/a-store.ts';
import { buildTestApp, OWN_HOST } from './fixture/build-test-app.ts';
import { expectProblem } from './fixture/expect-problem.ts';

const SECRET = 'secret-of-the-query';
const ROUTES = [
  ['GET', '/api/health'],
  ['GET', '/api/stats'],
  ['GET', '/api/search?q=a'],
  ['GET', '/api/graph'],
  ['GET', '/api/graph?around=a'],
  ['GET', '/api/nodes/a'],
  ['GET', '/api/benchmarks'],
  ['GET', '/api/benchmarks/a'],
  ['GET', '/api/papers/a'],
  ['POST', '/api/cypher'],
] as const;

let app: ServerApp;
let logged = '';
afterEach(async () => {
  await app.close();
  logged = '';
});

async function build(error: unknown): Promise<void> {
  const fail = async (): Promise<never> => {
    throw error;
  };
  const methods: Partial<GraphStore> = {
    info: fail,
    read: fail,
    search: fail,
    counts: fail,
    runConsole: fail,
  };
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString('utf8');
      done();
    },
  });
  app = await buildTestApp(aStore(methods), { log: { level: 'debug', stream } });
}

async function ask(method: 'GET' | 'POST', url: string) {
  return app.inject({
    method,
    url,
    headers: { host: OWN_HOST, authorization: `Bearer ${SECRET}`, cookie: `benchgraph-access=${SECRET}` },
    ...(method === 'POST' ? { payload: { query: `RETURN '${SECRET}' AS a`, params: { x: SECRET } } } : {}),
  });
}

describe.each(ROUTES)('%s %s', (method, url) => {
  test('answers 500 without saying what happened, and logs where', async () => {
    const cause = Object.assign(new Error(`MATCH (n) WHERE n.name = '${SECRET}'`), { code: 'Neo.Some.Code' });
    await build(new Error(`failed at /some/path on ${SECRET}`, { cause }));
    const response = await ask(method, url);
    const problem = expectProblem(response, 'SERVER_FAILED');
    expect(problem.detail).toBe('the log of the server says more');
    expect(response.body).not.toMatch(/secret|some\/path|MATCH/);
    const line = logged.split('\n').find((text) => text.includes('SERVER_FAILED')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({
      level: 50,
      route: url.split('?')[0]?.replace(/\/a$/, '/:id'),
      err: {
        type: 'Error',
        stack: expect.stringContaining('problems.test'),
        cause: { code: 'Neo.Some.Code' },
      },
    });
    expect(logged).not.toContain(SECRET);
  });

  test('answers 503 where the database is away, and says when to ask again', async () => {
    await build(
      new BenchgraphError('STORE_UNAVAILABLE', `the Neo4j server at bolt://inner-name:7687 does not answer`),
    );
    const response = await ask(method, url);
    expect(expectProblem(response, 'STORE_UNAVAILABLE').detail).toBe(ERRORS.STORE_UNAVAILABLE.hint);
    expect(response.headers['retry-after']).toBe('5');
    expect(response.body).not.toContain('inner-name');
  });
});

test('what a query did wrong is said, with its place, and is no fault of the server', async () => {
  await build(
    new BenchgraphError('QUERY_INVALID', 'the query: no such thing', { position: { line: 2, column: 7 } }),
  );
  expect(expectProblem(await ask('POST', '/api/cypher'), 'QUERY_INVALID')).toMatchObject({
    detail: 'the query: no such thing',
    line: 2,
    column: 7,
  });
  expect(logged).not.toContain('"level":50');
});

test('a query for which too many wait already is told when to ask again', async () => {
  await build(new BenchgraphError('QUERY_BUSY', 'the query is not run: others wait already'));
  const response = await ask('POST', '/api/cypher');
  expect(expectProblem(response, 'QUERY_BUSY').status).toBe(429);
  expect(response.headers['retry-after']).toBe('5');
  expect(logged).not.toContain('"level":50');
});

test('a request that is no fault of the server is not logged with what it asked', async () => {
  await build(new BenchgraphError('QUERY_TIMEOUT', 'the query: no answer within 100 ms'));
  await ask('POST', '/api/cypher');
  await ask('GET', `/?token=${SECRET}`);
  await ask('GET', `/nowhere/${SECRET}`);
  await ask('GET', `/api/search?q=${SECRET}`);
  expect(logged).not.toContain(SECRET);
});

test.each([
  ['GET', '/nowhere'],
  ['GET', '/api'],
  ['GET', '/api/'],
  ['GET', '/api/nothing'],
  ['GET', '/api/health/'],
  ['GET', '/assets/missing.js'],
  ['POST', '/api/health'],
  ['PUT', '/api/cypher'],
  ['DELETE', '/api/papers/a'],
] as const)('%s %s is not there', async (method, url) => {
  await build(new Error('not asked'));
  expectProblem(await app.inject({ method, url, headers: { host: OWN_HOST } }), 'ROUTE_NOT_FOUND');
});

test('GET /api/cypher is not there: looking runs no query', async () => {
  await build(new Error('not asked'));
  expectProblem(await ask('GET', '/api/cypher?query=RETURN%201'), 'ROUTE_NOT_FOUND');
});

describe('the table of errors', () => {
  test('has a row for whatever a store or a query can throw', async () => {
    await build(undefined);
    // of commands that read or replace a whole graph: no request does
    const ofCommands: readonly ErrorCode[] = ['STORE_NOT_EMPTY', 'STORE_CHANGED'];
    const codes = (Object.keys(ERRORS) as ErrorCode[]).filter(
      (code) => /^(STORE|QUERY)_/.test(code) && !ofCommands.includes(code),
    );
    expect(codes.filter((code) => findStoreError(code) === undefined)).toEqual([]);
  });

  test('answers what no request can meet as a failure of the server', async () => {
    await build(undefined);
    expect(toProblem(new BenchgraphError('INPUT_EMPTY', 'x')).code).toBe('SERVER_FAILED');
    expect(toProblem('thrown text').code).toBe('SERVER_FAILED');
    expect(toProblem(Object.assign(new Error('x'), { statusCode: 500 })).code).toBe('SERVER_FAILED');
    expect(toProblem(Object.assign(new Error('x'), { statusCode: 403 })).code).toBe('REQUEST_INVALID');
    expect(toProblem(Object.assign(new Error('x'), { code: 'FST_ERR_NEW', statusCode: 422 })).code).toBe(
      'REQUEST_INVALID',
    );
  });

  test('gives an error its status', async () => {
    await build(undefined);
    for (const code of Object.keys(SERVER_ERRORS) as (keyof typeof SERVER_ERRORS)[])
      expect(new ServerError(code, 'x').status).toBe(SERVER_ERRORS[code].status);
  });
});

test('an id that is longer than may be asked for is answered all the same', async () => {
  const hit = { type: 'Paper', id: 'x'.repeat(5_000), name: 'A paper', score: 1 } as const;
  app = await buildTestApp(aStore({ search: async () => [hit] }));
  const response = await ask('GET', '/api/search?q=paper');
  expect(response.json()).toEqual({ hits: [{ type: hit.type, id: hit.id, name: hit.name }] });
});
