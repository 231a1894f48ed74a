// What every request has to pass, whatever it asks for: S3, S5, S6, S7, S11.
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import type { ServerApp } from '../../server/server-app.ts';
import { aStore } from './fixture/a-store.ts';
import { buildTestApp, OWN_HOST } from './fixture/build-test-app.ts';
import { expectProblem } from './fixture/expect-problem.ts';

const TOKEN = 'correct-horse-battery';
const ANSWER = { columns: [], rows: [], truncated: false, limitHit: null, elapsedMs: 1, asOf: '2024-01-01' };

let app: ServerApp;
afterEach(async () => app.close());

async function build(access: Parameters<typeof buildTestApp>[1] = {}): Promise<void> {
  app = await buildTestApp(aStore({ runConsole: async () => ANSWER }), access);
}

async function ask(options: InjectOptions): Promise<LightMyRequestResponse> {
  return app.inject({ url: '/api/health', ...options, headers: { host: OWN_HOST, ...options.headers } });
}

async function post(headers: Record<string, string>, payload = '{"query":"RETURN 1 AS a"}') {
  return ask({
    method: 'POST',
    url: '/api/cypher',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

describe('Host', () => {
  test.each([
    '127.0.0.1:4747',
    'localhost:4747',
    'LOCALHOST:4747',
    '[::1]:4747',
    'papers.example.org',
    'lan:4747',
    '10.0.0.5:8080',
  ])('%s is us', async (host) => {
    await build({
      access: {
        hostNames: ['localhost', '127.0.0.1', '::1', 'lan'],
        hostsWithPort: ['papers.example.org', '10.0.0.5:8080'],
      },
    });
    expect((await ask({ headers: { host } })).statusCode).toBe(200);
  });

  test.each([
    'evil.example',
    'evil.example:4747',
    '127.0.0.1',
    '127.0.0.1:80',
    '127.0.0.1:4748',
    'localhost',
    'localhost.evil.example:4747',
    '127.0.0.1.evil.example:4747',
    'evil.example#127.0.0.1:4747',
    '::1:4747',
    '0.0.0.0:4747',
    'localhost:4747:4747',
    'localhost:4747@evil.example',
    '',
  ])('%j is somebody else', async (host) => {
    await build();
    for (const url of ['/api/health', '/', '/nowhere', '/assets/x.js'])
      expectProblem(await ask({ url, headers: { host } }), 'ACCESS_HOST');
    expectProblem(await post({ host }), 'ACCESS_HOST');
  });

  test('needs no port where the port is that of HTTP', async () => {
    await build({ access: { port: 80 } });
    for (const host of ['localhost', 'localhost:80', '[::1]'])
      expect((await ask({ headers: { host } })).statusCode).toBe(200);
  });
});

describe('Origin and Sec-Fetch-Site', () => {
  test.each([
    {},
    { origin: 'http://127.0.0.1:4747' },
    { origin: 'http://localhost:4747', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])('%j may ask', async (headers) => {
    await build();
    expect((await post(headers as Record<string, string>)).statusCode).toBe(200);
  });

  test.each([
    { origin: 'http://evil.example' },
    { origin: 'http://127.0.0.1:4748' },
    { origin: 'http://127.0.0.1:4747.evil.example' },
    { origin: 'null' },
    { origin: 'file://' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://127.0.0.1:4747', 'sec-fetch-site': 'cross-site' },
    { origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' },
  ])('%j may look and not ask', async (headers) => {
    await build();
    expectProblem(await post(headers), 'ACCESS_ORIGIN');
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)
      expectProblem(await ask({ method, headers: headers }), 'ACCESS_ORIGIN');
    expect((await ask({ headers: headers })).statusCode).toBe(200);
  });

  test('no answer is for other sites', async () => {
    await build();
    for (const headers of [{}, { origin: 'http://evil.example' }]) {
      const response = await ask({ headers });
      const names = Object.keys(response.headers);
      expect(names.filter((name) => name.startsWith('access-control-'))).toEqual([]);
      expect(response.headers['cross-origin-resource-policy']).toBe('same-origin');
    }
  });
});

describe('bodies', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/jsonx',
    'text/json',
    '',
  ])('of the type %j are refused', async (type) => {
    await build();
    expectProblem(await post({ 'content-type': type }), 'REQUEST_MEDIA_TYPE');
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON'])(
    'of the type %j are read',
    async (type) => {
      await build();
      expect((await post({ 'content-type': type })).statusCode).toBe(200);
    },
  );

  test.each([
    '',
    '{',
    'nope',
    '{"query": "x"',
    '{"__proto__": {"query": "x"}}',
    '{"constructor": {"prototype": {}}}',
  ])('%j is refused', async (payload) => {
    await build();
    expectProblem(await post({}, payload), 'REQUEST_INVALID');
  });

  test('may have 64 kB and no more', async () => {
    await build();
    const fill = (bytes: number) => `{"query":"RETURN 1 AS a"}`.padEnd(bytes);
    expect((await post({}, fill(65_536))).statusCode).toBe(200);
    expectProblem(await post({}, fill(65_537)), 'REQUEST_TOO_LARGE');
  });
});

describe('the access token', () => {
  const withToken = { access: { token: TOKEN } };

  test('is asked for on every address', async () => {
    await build(withToken);
    for (const url of ['/', '/api/health', '/api/openapi.json', '/assets/x.js', '/nowhere']) {
      const response = await ask({ url });
      expectProblem(response, 'ACCESS_TOKEN');
      expect(response.headers['www-authenticate']).toBe('Bearer');
    }
  });

  test('lets programs in as a header', async () => {
    await build(withToken);
    expect((await ask({ headers: { authorization: `Bearer ${TOKEN}` } })).statusCode).toBe(200);
  });

  test.each([
    { authorization: 'Bearer wrong-horse-battery!' },
    { authorization: 'Bearer' },
    { authorization: TOKEN },
    { authorization: `Basic ${TOKEN}` },
    { authorization: `Bearer ${TOKEN}x` },
    { cookie: `benchgraph-access=${TOKEN}` },
    { cookie: 'benchgraph-access=' },
  ])('%j is no token', async (headers) => {
    await build(withToken);
    expectProblem(await ask({ headers: headers }), 'ACCESS_TOKEN');
  });

  test('opened once, lets a browser in, and stays in no address', async () => {
    await build(withToken);
    const opened = await ask({ url: `/?token=${TOKEN}` });
    expect([opened.statusCode, opened.headers.location]).toEqual([303, '/']);
    const [cookie] = opened.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(cookie?.value).not.toContain(TOKEN);
    const headers = { cookie: `other=1; ${cookie?.name}=${cookie?.value}` };
    expect((await ask({ headers })).statusCode).toBe(200);
    expect((await post(headers)).statusCode).toBe(200);
    expectProblem(await post({ ...headers, origin: 'http://evil.example' }), 'ACCESS_ORIGIN');
  });

  test('that is wrong opens nothing', async () => {
    await build(withToken);
    const response = await ask({ url: '/?token=wrong' });
    expectProblem(response, 'ACCESS_TOKEN');
    expect(response.cookies).toEqual([]);
    expect(response.body).not.toContain(TOKEN);
  });

  test('of another start opens nothing', async () => {
    await build(withToken);
    const [cookie] = (await ask({ url: `/?token=${TOKEN}` })).cookies;
    await app.close();
    await build({ access: { token: 'another-token-entirely' } });
    expectProblem(await ask({ headers: { cookie: `${cookie?.name}=${cookie?.value}` } }), 'ACCESS_TOKEN');
  });

  test('is not asked for where none is set', async () => {
    await build();
    expect((await ask({ url: `/?token=${TOKEN}` })).statusCode).toBe(200);
  });
});

test('every answer carries the headers that keep it where it belongs', async () => {
  await build();
  const answers = [
    await ask({}),
    await ask({ url: '/nowhere' }),
    await ask({ url: '/%' }),
    await ask({ headers: { host: 'x' } }),
    await post({}, ''),
  ];
  for (const { headers } of answers)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
});
