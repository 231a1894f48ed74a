// docs/api.md and the API's own description, held against what there is, in both directions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/ensure.mjs';
import { LIMITS } from '../../server/contract.ts';
import { SERVER_ERRORS, STORE_ERRORS } from '../../server/errors.ts';
import type { ServerApp } from '../../server/server-app.ts';
import { aStore } from './fixture/a-store.ts';
import { buildTestApp, OWN_HOST } from './fixture/build-test-app.ts';

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: unknown }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, unknown>> }>>;
}

const document = readFileSync(join(root, 'docs/api.md'), 'utf8');
let app: ServerApp;
let description: Description;
beforeAll(async () => {
  app = await buildTestApp(aStore());
  description = (
    await app.inject({ url: '/api/openapi.json', headers: { host: OWN_HOST } })
  ).json<Description>();
});
afterAll(async () => app.close());

const rowsOf = (heading: string): string[][] =>
  (document.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/api.md', () => {
  test('lists every route, and no other', () => {
    const documented = rowsOf('Routes').map(([, method, path]) => `${method} ${path}`.replaceAll('`', ''));
    const served = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(documented.toSorted()).toEqual(served.toSorted());
  });

  test('lists every error with its status, and no other', () => {
    const documented = rowsOf('Errors').map(([, code, status]) => `${code} ${status}`.replaceAll('`', ''));
    const known = Object.entries({ ...SERVER_ERRORS, ...STORE_ERRORS });
    expect(documented.toSorted()).toEqual(known.map(([code, { status }]) => `${code} ${status}`).toSorted());
  });

  test.each([
    ['/api/search', LIMITS.search.default, LIMITS.search.max],
    ['/api/graph', LIMITS.graphNodes.default, LIMITS.graphNodes.max],
    ['/api/graph', LIMITS.graphDepth.default, LIMITS.graphDepth.max],
    ['/api/benchmarks', LIMITS.list.default, LIMITS.list.max],
    ['/api/cypher', LIMITS.cypherRows.default, LIMITS.cypherRows.max],
    ['/api/cypher', LIMITS.cypherTimeoutMs.default, LIMITS.cypherTimeoutMs.max],
  ])('gives the limits of %s: %i, at most %i', (path, normal, most) => {
    const row = rowsOf('Routes').find(([, , cell]) => cell === `\`${path}\``);
    expect(row?.[4]).toMatch(new RegExp(`\\b${normal}\\b[^;]*at most ${most}\\b`));
  });
});

describe('GET /api/openapi.json', () => {
  test('describes every route: what it is, what it takes, what it answers, how it fails', () => {
    expect(description.openapi).toBe('3.1.0');
    for (const [path, operations] of Object.entries(description.paths))
      for (const operation of Object.values(operations)) {
        expect(operation.summary).toBeTruthy();
        expect(Object.keys(operation.responses)).toEqual(['200', 'default']);
        expect(Object.keys(operation.responses['default']?.content ?? {})).toEqual([
          'application/problem+json',
        ]);
        const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
        expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      }
    expect(description.paths['/api/cypher']?.['post']?.requestBody).toBeDefined();
  });

  test('refers to schemas that it holds', () => {
    const references = [
      ...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g),
    ];
    const names = new Set(references.map(([, name]) => name ?? ''));
    expect(names.size).toBeGreaterThan(4);
    expect([...names].filter((name) => !(name in description.components.schemas))).toEqual([]);
  });

  test('gives limits and defaults of parameters', () => {
    const parameters = description.paths['/api/search']?.['get']?.parameters;
    expect(parameters?.find(({ name }) => name === 'limit')?.schema).toMatchObject({
      type: 'integer',
      minimum: 1,
      maximum: LIMITS.search.max,
      default: LIMITS.search.default,
    });
  });
});
