// What the embedded engine says, word for word, and what people are told instead.
import { expect, test } from 'vitest';
import { isForbidden, toQueryError } from '../../ingest/graph/embedded/engine-errors.ts';

test.each([
  ['I/O error: Permission denied (os error 13)', true],
  ['Internal error: cannot open the migration lock file /data/x: Permission denied (os error 13)', true],
  ['Internal error: cannot inspect /data: Read-only file system (os error 30)', true],
  ['I/O error: No space left on device (os error 28)', false],
])('%s: not allowed %s', (message, expected) => {
  expect(isForbidden(new Error(message))).toBe(expected);
});

test.each([
  [
    'Internal error: Schema commands should be routed through translate_statement_full',
    'QUERY_REFUSED',
    /only reads/,
  ],
  ['Failed to convert rust `&str` into napi `string`', 'QUERY_MEMORY', /longer than a text can be/],
  ['Query error: GRAFEO-T003: read-only', 'QUERY_REFUSED', /only reads/],
  [
    'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected a name',
    'QUERY_INVALID',
    /: syntax error: Expected a name$/,
  ],
] as const)('%s', (message, code, sentence) => {
  expect(toQueryError(new Error(message))).toMatchObject({ code, message: expect.stringMatching(sentence) });
});
