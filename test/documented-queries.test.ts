// The queries that docs/cypher.md and the page Cypher offer, on the samples: each finds something, and says the same on both engines.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConsoleAnswer, GraphStore, QueryParameter } from '../ingest/graph/graph-store.ts';
import { findUnknownNames } from '../ingest/graph/cypher/unknown-names.ts';
import { INTERNAL_PREFIX, PROPERTIES } from '../ingest/model/ontology.ts';
import { ingestSamples } from '../ingest/samples/ingest-samples.ts';
import { root } from '../scripts/ensure.mjs';
import { EXAMPLE_QUERIES } from '../web/src/pages/cypher/example-queries.ts';
import { makeEmbeddedTestStore } from './contract/embedded-test-store.ts';
import { findTestServer, makeNeo4jTestStore } from './contract/neo4j-test-store.ts';
import type { TestStore } from './contract/test-store.ts';

interface OfferedQuery {
  readonly title: string;
  readonly query: string;
  readonly parameters: string;
}

const documented: OfferedQuery[] = [
  ...readFileSync(join(root, 'docs/cypher.md'), 'utf8').matchAll(/^(.+):\n\n```cypher\n([^`]+)```/gm),
].map(([, title = '', query = '']) => ({ title, query, parameters: '' }));
const offered: readonly OfferedQuery[] = [...documented, ...EXAMPLE_QUERIES];
const neo4j = findTestServer();

const opened: [TestStore, GraphStore][] = [];
afterAll(async () => {
  for (const [testStore, store] of opened) {
    await store.clear();
    await store.close();
    await testStore.remove();
  }
});

async function openWithSamples(testStore: TestStore): Promise<GraphStore> {
  const store = await testStore.open();
  opened.push([testStore, store]);
  await store.clear();
  await ingestSamples(store);
  return store;
}

const LIMITS = { timeoutMs: 20_000, maxRows: 1_000, maxBytes: 1_000_000, maxMemoryBytes: 1 << 30 };

const ask = async (store: GraphStore, { query, parameters }: OfferedQuery): Promise<ConsoleAnswer> =>
  store.runConsole(
    query,
    parameters === '' ? {} : (JSON.parse(parameters) as Record<string, QueryParameter>),
    LIMITS,
  );

/** Each engine numbers nodes and relationships in its own way. */
function withoutElementIds(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (/elementId$/i.test(key) ? undefined : inner)),
  );
}

describe('offered queries', () => {
  let embedded: GraphStore;
  beforeAll(async () => {
    embedded = await openWithSamples(await makeEmbeddedTestStore());
  });

  test('are read from the document', () => {
    expect(documented.length).toBeGreaterThanOrEqual(5);
  });

  test.each(offered)('fill every column: $title', async (offer) => {
    const { columns, rows } = await ask(embedded, offer);
    expect(rows.length).toBeGreaterThan(0);
    const empty = columns.filter((_, at) => rows.every((row) => row[at] === null));
    expect(empty).toEqual([]);
  });

  test.each(offered)('name nothing that the graph does not have: $title', ({ query }) => {
    expect(findUnknownNames(query)).toEqual([]);
  });

  test('may ask for every property that the samples have', async () => {
    const queries = ['MATCH (n) UNWIND keys(n) AS name', 'MATCH ()-[e]->() UNWIND keys(e) AS name'];
    const answers = await Promise.all(
      queries.map(async (query) =>
        ask(embedded, { title: '', query: `${query} RETURN DISTINCT name AS name`, parameters: '' }),
      ),
    );
    const names = answers.flatMap(({ rows }) => rows.map(([name]) => (typeof name === 'string' ? name : '')));
    expect(names.length).toBeGreaterThan(40);
    const known: ReadonlySet<string> = new Set(PROPERTIES);
    expect(names.filter((name) => !name.startsWith(INTERNAL_PREFIX) && !known.has(name))).toEqual([]);
  });

  test.skipIf(neo4j === undefined)('say the same on both engines', { timeout: 300_000 }, async () => {
    const other = await openWithSamples(await makeNeo4jTestStore(neo4j));
    for (const offer of offered) {
      const answers = await Promise.all([ask(embedded, offer), ask(other, offer)]);
      const [one, two] = answers.map(({ columns, rows }) => ({
        title: offer.title,
        columns,
        rows: withoutElementIds(rows),
      }));
      expect(two).toEqual(one);
    }
  });
});
