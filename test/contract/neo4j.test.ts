import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../ingest/graph/export/formats.ts';
import type { GraphStore } from '../../ingest/graph/graph-store.ts';
import { dumpGraph, type GraphDump } from './dump-graph.ts';
import { makeEmbeddedTestStore } from './embedded-test-store.ts';
import { findTestServer, makeNeo4jTestStore, NEO4J_HINT, toRouting } from './neo4j-test-store.ts';
import { aStudy } from './papers.ts';
import { exportText, importText } from './export-text.ts';
import { extractGraph, someReadPapers } from './read-papers.ts';
import { specifyNames } from './specs/names.ts';
import { specifyOpening } from './specs/opening.ts';
import { specifyReading } from './specs/reading.ts';
import { specifySearching } from './specs/searching.ts';
import { specifyWriting } from './specs/writing.ts';
import { specifyStore } from './specify-store.ts';
import type { TestStore } from './test-store.ts';

const server = findTestServer();
if (server === undefined)
  process.stderr.write(`\nSKIPPED: the contract suite on a real Neo4j: ${NEO4J_HINT}.\n`);

describe.skipIf(server === undefined)('the store in Neo4j', () => {
  specifyStore(async () => makeNeo4jTestStore(server));

  test('holds the same graph as the embedded store after the same writes', async () => {
    const inNeo4j = await writeAndDump(await makeNeo4jTestStore(server));
    expect(inNeo4j.nodes.length).toBeGreaterThan(10);
    expect(inNeo4j).toEqual(await writeAndDump(await makeEmbeddedTestStore()));
  }, 300_000);

  test('gives its graph to the embedded store by an export, and takes it back', async () => {
    const inNeo4j = await makeNeo4jTestStore(server);
    const embedded = await makeEmbeddedTestStore();
    const [neo4j, other] = [await inNeo4j.open(), await embedded.open()];
    try {
      await neo4j.clear();
      await neo4j.replacePapers(someReadPapers().map(extractGraph));
      const text = await exportText(neo4j);
      await importText(other, text);
      expect(await exportText(other)).toBe(text);
      expect(await dumpGraph(other)).toEqual(await dumpGraph(neo4j));
      await neo4j.clear();
      await importText(neo4j, await exportText(other));
      expect(await exportText(neo4j)).toBe(text);
      for (const format of EXPORT_FORMATS)
        expect(await exportText(neo4j, format)).toBe(await exportText(other, format));
    } finally {
      await neo4j.clear();
      await Promise.all([neo4j.close(), other.close()]);
      await Promise.all([inNeo4j.remove(), embedded.remove()]);
    }
  }, 300_000);
});

// Everything but users' queries, which take most of the time; one of them has to see what was written.
describe.skipIf(server === undefined)('the store in Neo4j by its routing address', () => {
  const make = async () => makeNeo4jTestStore(server === undefined ? undefined : toRouting(server));
  specifyOpening(make);
  specifyWriting(make);
  specifyNames(make);
  specifyReading(make);
  specifySearching(make);

  test('answers users from data that holds what was written before', async () => {
    const testStore = await make();
    const store = await testStore.open();
    await store.clear();
    const limits = { timeoutMs: 10_000, maxRows: 10, maxBytes: 1_000, maxMemoryBytes: 2 ** 30 };
    for (const id of ['p1', 'p2', 'p3']) {
      await store.replacePapers([aStudy({ id })]);
      const { rows } = await store.runConsole('MATCH (p:Paper {id: $id}) RETURN p.id AS id', { id }, limits);
      expect(rows).toEqual([[id]]);
    }
    await store.clear();
    await store.close();
    await testStore.remove();
  }, 300_000);
});

async function writeAndDump(testStore: TestStore): Promise<GraphDump> {
  const store = await testStore.open();
  try {
    await store.clear();
    return await write(store);
  } finally {
    await store.clear();
    await store.close();
    await testStore.remove();
  }
}

async function write(store: GraphStore): Promise<GraphDump> {
  await store.replacePapers([
    aStudy({ id: 'p1', benchmarks: ['gsm8k', 'math'], value: 82, date: '2024-05-01' }),
    aStudy({
      id: 'p2',
      method: 'shared',
      spelling: { aliases: ['Shared', '中文'], properties: { family: 'x' } },
    }),
    aStudy({ id: 'p3', loser: 'shared', title: 'Quotes " and \\ and \u2028' }),
  ]);
  await store.replacePapers([aStudy({ id: 'p1', fingerprint: 'new', value: 1e-7 }), aStudy({ id: 'p4' })]);
  await store.removePapers(['p3']);
  return dumpGraph(store);
}
