import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ServerApp } from '../../server/server-app.ts';
import { aStore } from './fixture/a-store.ts';
import { buildTestApp, OWN_HOST } from './fixture/build-test-app.ts';
import { expectProblem } from './fixture/expect-problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'benchgraph-page-'));
beforeAll(() => {
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
  writeFileSync(
    join(folder, 'web', 'index.html'),
    '<meta name="csp-nonce" content="%CSP_NONCE%" /><p>the page</p>',
  );
  writeFileSync(join(folder, 'web', 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'web', '.hidden'), 'hidden');
  writeFileSync(join(folder, 'web', 'assets', 'index-abc123.js'), 'export {};');
  writeFileSync(join(folder, 'outside.txt'), 'outside');
});
afterAll(() => rmSync(folder, { recursive: true }));

let app: ServerApp;
afterEach(async () => app.close());

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function ask(
  url: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' | 'POST' = 'GET',
) {
  app = await buildTestApp(aStore(), { pageFolder: join(folder, 'web') });
  return app.inject({ method, url, headers: { host: OWN_HOST, ...headers } });
}

const nonceOf = (policy: unknown): string | undefined => /'nonce-([\w+/=]+)'/.exec(String(policy))?.[1];

describe('the page', () => {
  test.each([
    '/',
    '/benchmarks/benchmark%3Agsm8k',
    '/papers/arxiv%3A2401.00001',
    '/cypher?query=x',
    '/index.html',
  ])('is one document at %s', async (url) => {
    const { statusCode, headers, body } = await ask(url, BROWSER);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('the page');
  });

  test('has a nonce of its own in every answer, in its policy and in the document', async () => {
    const answers = [await ask('/'), await ask('/')];
    const nonces = answers.map(({ headers }) => nonceOf(headers['content-security-policy']));
    expect(new Set(nonces).size).toBe(2);
    answers.forEach(({ body }, index) => expect(body).toContain(`content="${nonces[index]}"`));
    expect(Buffer.from(nonces[0] ?? '', 'base64')).toHaveLength(16);
  });

  test('loads its own files only, frames nothing and is framed by nobody', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']);
    for (const part of [
      "default-src 'self'",
      "script-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy.split('; ')).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|blob:|http/);
  });

  test('is never kept, because its nonce is used once', async () => {
    const { headers } = await ask('/');
    expect(headers['cache-control']).toBe('no-cache');
    expect([headers.etag, headers['last-modified']]).toEqual([undefined, undefined]);
  });

  test('answers HEAD without a body', async () => {
    const { statusCode, body } = await ask('/', BROWSER, 'HEAD');
    expect([statusCode, body]).toEqual([200, '']);
  });
});

describe('its files', () => {
  test('with a hash in their names are kept for good', async () => {
    const { headers, body } = await ask('/assets/index-abc123.js');
    expect(body).toBe('export {};');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  test('without one are asked for again', async () => {
    const { headers, statusCode } = await ask('/favicon.svg');
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache']);
    const again = await app.inject({
      url: '/favicon.svg',
      headers: { host: OWN_HOST, 'if-none-match': String(headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  test.each([
    '/assets/missing.js',
    '/.hidden',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/..%5coutside.txt',
    '/assets/..%2f..%2foutside.txt',
    '//outside.txt',
    '/assets',
    '/%00',
    '/assets/a%00.js',
    '/..%2f..%2fetc/passwd',
  ])('%s is none of them', async (url) => {
    const { body, ...response } = await ask(url);
    expect(body).not.toContain('outside');
    expectProblem({ body, ...response }, 'ROUTE_NOT_FOUND');
  });
});

describe('what is no page', () => {
  test('an id that is too long is a problem of its own, not an address that is none', async () => {
    expectProblem(await ask(`/api/papers/${'a'.repeat(9_500)}`, BROWSER), 'REQUEST_URL_TOO_LONG');
  });

  test.each(['/api', '/api/nothing', '/assets/missing.js'])(
    '%s is a problem for a browser too',
    async (url) => {
      expectProblem(await ask(url, BROWSER), 'ROUTE_NOT_FOUND');
    },
  );

  test('a program that asks for data at an unknown address gets no page', async () => {
    expectProblem(await ask('/nowhere', { accept: 'application/json' }), 'ROUTE_NOT_FOUND');
    expectProblem(await ask('/nowhere', BROWSER, 'POST'), 'ROUTE_NOT_FOUND');
  });
});

describe('a page that is not built', () => {
  test('is a sentence, and the API works', async () => {
    app = await buildTestApp(aStore(), { pageFolder: join(folder, 'not-there') });
    const { statusCode, body } = await app.inject({ url: '/', headers: { host: OWN_HOST } });
    expect([statusCode, body]).toEqual([200, expect.stringContaining('npm run build')]);
    expectProblem(
      await app.inject({ url: '/papers/a', headers: { host: OWN_HOST, ...BROWSER } }),
      'ROUTE_NOT_FOUND',
    );
    expect((await app.inject({ url: '/api/health', headers: { host: OWN_HOST } })).statusCode).toBe(200);
  });
});
