// Constraints and indexes, made where they are missing; running it again changes nothing.
import { KEYED_LABELS, METHOD_FORMS, STORE_LABEL } from '../../model/ontology.ts';
import { readStoreNode } from '../queries/store-node.ts';
import { assertSchemaVersion, SCHEMA_VERSION } from '../schema-version.ts';
import { SET_SCHEMA_VERSION } from '../writing/statements.ts';
import type { Neo4jConnection } from './connect.ts';
import { readRows, runSchemaStatement, writeInTransaction } from './sessions.ts';

export const TITLE_INDEX = 'benchgraph_paper_title';
const INDEX_TIMEOUT_S = 120;

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
export async function migrateNeo4j(connection: Neo4jConnection, changeToken: string): Promise<void> {
  const [stored] = await readRows(connection, readStoreNode());
  assertSchemaVersion(stored?.schemaVersion ?? 0, connection.location);
  for (const statement of STATEMENTS) await runSchemaStatement(connection, statement);
  if (stored?.schemaVersion === SCHEMA_VERSION) return;
  await writeInTransaction(connection, async (transaction) =>
    transaction.run(SET_SCHEMA_VERSION, { schemaVersion: SCHEMA_VERSION, changeToken }),
  );
}
