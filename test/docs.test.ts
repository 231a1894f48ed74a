// Documents that can be checked are checked, in both directions.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STORE_VARIABLES } from '../ingest/config.ts';
import { ERRORS } from '../ingest/errors.ts';
import { RELATIONSHIP_TYPES } from '../ingest/model/ontology.ts';
import { SERVER_VARIABLES } from '../server/config.ts';
import { root } from '../scripts/ensure.mjs';
import { runCli } from './commands/run-cli.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const codesIn = (text: string): string[] =>
  [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code ?? '');

test('docs/errors.md lists every error code, and no other', () => {
  const codes = codesIn(read('docs/errors.md')).filter((code) => code in ERRORS || !code.startsWith('HTTP_'));
  expect(codes.filter((code) => code in ERRORS).toSorted()).toEqual(Object.keys(ERRORS).toSorted());
});

test('docs/errors.md gives the exit codes', () => {
  for (const [code, { exitCode }] of Object.entries(ERRORS))
    expect(read('docs/errors.md')).toMatch(new RegExp(`\`${code}\` \\| ${exitCode} \\|`));
});

describe('variables', () => {
  const variables = [...SERVER_VARIABLES, ...STORE_VARIABLES];

  test.each(variables)(
    '$name stands in .env.example and README.md with its default',
    ({ name, default: value, meaning }) => {
      expect(read('.env.example')).toContain(`${name}=${value}`);
      const row = read('README.md')
        .split('\n')
        .find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row).toContain(value === '' ? '|  |' : `| \`${value}\` |`);
      expect(row).toContain(`| ${meaning} |`);
    },
  );

  test('README.md has no others', () => {
    const [, table = ''] = /\n## Configuration\n([^#]+)/.exec(read('README.md')) ?? [];
    const named = [...table.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(variables.map(({ name }) => name)));
    expect(named).toHaveLength(variables.length);
  });
});

test('README.md names every route', () => {
  const routes = [...read('docs/api.md').matchAll(/^\| `[A-Z]+` \| `(\/api\/[^`]+)`/gm)].map(
    ([, route]) => route ?? '',
  );
  expect(routes.length).toBeGreaterThan(5);
  expect(routes.filter((route) => !read('README.md').includes(route))).toEqual([]);
});

test('README.md: the abstract gives the result that stands below it', async () => {
  const [, input = ''] =
    /echo '(\{.+\})' \| npm run -s benchgraph -- extract -/.exec(read('README.md')) ?? [];
  const [, shown = ''] = /```json\n([^`]+)```/.exec(read('README.md')) ?? [];
  const { code, out } = await runCli(['extract', '-'], { input });
  expect(code).toBe(0);
  const { results } = JSON.parse(out) as { results: unknown[] };
  expect(results).toEqual([expect.objectContaining(JSON.parse(shown) as object)]);
});

test('docs/architecture.md names every relationship type', () => {
  for (const type of RELATIONSHIP_TYPES) expect(read('docs/architecture.md')).toContain(`\`${type}\``);
});

test('links between documents lead to files', () => {
  const documents = [
    'README.md',
    ...readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const broken = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !existsSync(join(root, dirname(document), target)))
      .map((target) => `${document} → ${target}`),
  );
  expect(broken).toEqual([]);
});
