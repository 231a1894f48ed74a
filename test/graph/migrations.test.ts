import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../ingest/graph/migrations/migrations.ts';
import { SCHEMA_VERSION } from '../../ingest/graph/schema-version.ts';

test('there is a way from every version to the next, up to this one', () => {
  const expected = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 2);
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(expected);
});
