import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { root } from '../../scripts/ensure.mjs';
import { makeEmbeddedTestStore } from '../contract/embedded-test-store.ts';
import { findTestServer, makeNeo4jTestStore } from '../contract/neo4j-test-store.ts';
import type { TestStore } from '../contract/test-store.ts';
import { listQueries } from './fixture/all-queries.ts';
import { fillStore } from './fixture/fill-store.ts';

const FOLDER = join(root, 'server', 'queries');
/** What queries are made of. */
const PARTS = ['arrow.ts', 'read-row.ts', 'recency.ts', 'stored-claim.ts'];
const neo4j = findTestServer();

const opened: [TestStore, GraphStore][] = [];
afterAll(async () => {
  for (const [testStore, store] of opened) {
    await store.clear();
    await store.close();
    await testStore.remove();
  }
});

/** Without what stands in parentheses, the innermost first. */
function withoutCalls(text: string): string {
  const shorter = text.replaceAll(/\([^()]*\)/g, '');
  return shorter === text ? text : withoutCalls(shorter);
}

async function openFilled(testStore: TestStore): Promise<GraphStore> {
  const store = await testStore.open();
  opened.push([testStore, store]);
  await store.clear();
  await fillStore(store);
  return store;
}

describe('queries', () => {
  let embedded: GraphStore;
  beforeAll(async () => {
    embedded = await openFilled(await makeEmbeddedTestStore());
  });

  test('are one file each, and all of them are tested', () => {
    const tested = readFileSync(join(root, 'test/server/fixture/all-queries.ts'), 'utf8');
    const files = readdirSync(FOLDER).filter((file) => !PARTS.includes(file));
    expect(files.filter((file) => !tested.includes(`/queries/${file}'`))).toEqual([]);
    for (const file of files)
      expect(readFileSync(join(FOLDER, file), 'utf8').match(/^ {4}text: /gm)).toHaveLength(1);
  });

  test('name every column, and take what comes from outside as parameters', async () => {
    for (const { text } of await listQueries(embedded)) {
      const [, columns = ''] = /RETURN([\s\S]*?)(?:ORDER BY|LIMIT|$)/.exec(withoutCalls(text)) ?? [];
      const parts = columns.split(',').map((part) => part.trim());
      expect(parts.filter((part) => !/ AS \w+$/.test(part))).toEqual([]);
      expect(text).not.toMatch(/method:|benchmark:|metric:|arxiv:/);
    }
  });

  test('find something in the fixture', async () => {
    const found = new Map<string, number>();
    for (const query of await listQueries(embedded))
      found.set(query.name, (found.get(query.name) ?? 0) + (await embedded.read(query)).length);
    // No benchmark of the fixture is a variant of another one, and none has a variant.
    const empty = [...found].filter(([, rows]) => rows === 0).map(([name]) => name);
    expect(empty.filter((name) => !name.includes('VARIANT_OF'))).toEqual([]);
  });

  test('give the same rows in the same order every time', async () => {
    for (const query of await listQueries(embedded))
      expect([query.name, await embedded.read(query)]).toEqual([query.name, await embedded.read(query)]);
  });

  test.skipIf(neo4j === undefined)(
    'give the same rows in the same order on both engines',
    { timeout: 300_000 },
    async () => {
      const other = await openFilled(await makeNeo4jTestStore(neo4j));
      for (const query of await listQueries(embedded))
        expect([query.name, await other.read(query)]).toEqual([query.name, await embedded.read(query)]);
    },
  );
});
