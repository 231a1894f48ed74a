import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import neo4j from 'neo4j-driver';
import type { Neo4jConfig } from '../../ingest/config.ts';
import { createNeo4jStore } from '../../ingest/graph/neo4j/neo4j-store.ts';
import { readGraphFile } from '../../ingest/graph/export/read-graph-file.ts';
import { readLines } from '../../ingest/source/read-lines.ts';
import { takeTurn } from '../setup/take-turn.ts';
import type { TestStore } from './test-store.ts';

/** How to run these tests, for those who see that they were skipped. */
export const NEO4J_HINT =
  'set TEST_NEO4J_URI and TEST_NEO4J_PASSWORD to a Neo4j whose benchgraph data may go, for example one started with ' +
  '`node scripts/neo4j.mjs start --dir DIR --port 7687 --password PASSWORD`';

/** The server that the environment names; undefined where it names none. */
export function findTestServer(): Neo4jConfig | undefined {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password, TEST_NEO4J_USER: user } = process.env;
  if (uri === undefined || password === undefined) return undefined;
  return { engine: 'neo4j', uri, user: user ?? 'neo4j', password, database: undefined };
}

/** The same server by its routing address, as a cluster or Aura is named. */
export function toRouting(config: Neo4jConfig): Neo4jConfig {
  return { ...config, uri: config.uri.replace(/^bolt/, 'neo4j') };
}

/** Waits until no other test file uses the server; `remove` lets the next one have it. */
export async function makeNeo4jTestStore(config: Neo4jConfig | undefined): Promise<TestStore> {
  if (config === undefined) throw new Error(NEO4J_HINT);
  const giveBack = await takeTurn(new URL(config.uri).host);
  const backupFolder = await mkdtemp(join(tmpdir(), 'benchgraph-backups-'));
  return {
    engine: 'neo4j',
    open: async () => createNeo4jStore({ ...config, backupFolder }, { extractorVersion: 'test' }),
    async tamper(statement) {
      const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password));
      await driver.executeQuery(statement);
      await driver.close();
    },
    backupFolder,
    async readBackup(file) {
      const bytes = gunzipSync(await readFile(file));
      const ids: string[] = [];
      for await (const { paper } of readGraphFile(file, readLines(Readable.from([bytes]), bytes.length)))
        ids.push(paper.id);
      return ids;
    },
    async remove() {
      await rm(backupFolder, { recursive: true });
      await giveBack();
    },
  };
}
