// Documents that can be checked are checked, in both directions.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STORE_VARIABLES } from '../ingest/config.ts';
import { ERRORS } from '../ingest/errors.ts';
import { RELATIONSHIP_TYPES } from '../ingest/model/ontology.ts';
import { root } from '../scripts/ensure.mjs';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const codesIn = (text: string): string[] => [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code ?? '');

test('docs/errors.md lists every error code, and no other', () => {
  const codes = codesIn(read('docs/errors.md')).filter((code) => code in ERRORS || !code.startsWith('HTTP_'));
  expect(codes.filter((code) => code in ERRORS).toSorted()).toEqual(Object.keys(ERRORS).toSorted());
});

test('docs/errors.md gives the exit codes', () => {
  for (const [code, { exitCode }] of Object.entries(ERRORS)) expect(read('docs/errors.md')).toMatch(new RegExp(`\`${code}\` \\| ${exitCode} \\|`));
});

describe('variables', () => {
  test.each(STORE_VARIABLES)('$name stands in .env.example and README.md with its default', ({ name, default: value }) => {
    expect(read('.env.example')).toContain(`${name}=${value}`);
    expect(read('README.md')).toMatch(new RegExp(`\\| \`${name}\` \\|`));
  });
});

test('docs/architecture.md names every relationship type', () => {
  for (const type of RELATIONSHIP_TYPES) expect(read('docs/architecture.md')).toContain(`\`${type}\``);
});

test('links between documents lead to files', () => {
  const documents = ['README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  const broken = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !existsSync(join(root, dirname(document), target)))
      .map((target) => `${document} → ${target}`),
  );
  expect(broken).toEqual([]);
});
