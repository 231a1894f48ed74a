// Constraints and indexes, made where they are missing, and data of an older version brought up to date; running it again
// changes nothing.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { KEYED_LABELS, METHOD_FORMS, STORE_LABEL } from '../../model/ontology.ts';
import { openOutputFile } from '../../output-file.ts';
import { writeJsonLines } from '../export/write-json-lines.ts';
import type { Query, ReadOptions } from '../graph-store.ts';
import { nameBackup, upgrade } from '../migrations/upgrade.ts';
import { readStoreNode } from '../queries/store-node.ts';
import { assertSchemaVersion } from '../schema-version.ts';
import type { Neo4jConnection } from './connect.ts';
import { readRows, runSchemaStatement, writeInTransaction } from './sessions.ts';

export const TITLE_INDEX = 'benchgraph_paper_title';
const INDEX_TIMEOUT_S = 120;
const UPGRADE_TIMEOUT_MS = 300_000;

const STATEMENTS = [
  ...[...KEYED_LABELS, STORE_LABEL].map(
    (label) =>
      `CREATE CONSTRAINT benchgraph_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...METHOD_FORMS.map(
    (property) => `CREATE INDEX benchgraph_method${property} IF NOT EXISTS FOR (n:Method) ON (n.${property})`,
  ),
  `CREATE FULLTEXT INDEX ${TITLE_INDEX} IF NOT EXISTS FOR (n:Paper) ON EACH [n.title]`,
  `CALL db.awaitIndexes(${INDEX_TIMEOUT_S})`,
];

/** @throws STORE_VERSION where a newer benchgraph wrote the data */
export async function migrateNeo4j(
  connection: Neo4jConnection,
  changeToken: string,
  backupFolder: string,
): Promise<void> {
  const [stored] = await readRows(connection, readStoreNode());
  assertSchemaVersion(stored?.schemaVersion ?? 0, connection.location);
  for (const statement of STATEMENTS) await runSchemaStatement(connection, statement);
  await upgrade({
    stored,
    changeToken,
    data: {
      read: async (query) => readRows(connection, query, { timeoutMs: UPGRADE_TIMEOUT_MS }),
      write: async (work) => writeInTransaction(connection, work),
    },
    backUp: async (version) => backUp(connection, version, backupFolder),
  });
}

/** As an export, which is what Neo4j Community offers a user who is no administrator of its machine. */
async function backUp(connection: Neo4jConnection, version: number, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const output = await openOutputFile(join(folder, `${nameBackup(version, new Date())}.jsonl.gz`));
  const reader = {
    info: async () => ({ schemaVersion: version }),
    read: async <Row>(query: Query<Row>, options?: ReadOptions) => readRows(connection, query, options),
  };
  try {
    for await (const text of writeJsonLines(reader)) await output.write(text);
    await output.close();
  } catch (error) {
    await output.discard();
    throw error;
  }
}
