// Constraints and indexes of the database, made where they are missing, and data of an older version brought up to date;
// running it again changes nothing.
import type { Database } from './grafeo.ts';
import { KEYED_LABELS, METHOD_FORMS, STORE_LABEL } from '../../model/ontology.ts';
import type { MigrationData } from '../migrations/migration.ts';
import { upgrade } from '../migrations/upgrade.ts';
import { readStoreNode } from '../queries/store-node.ts';
import { assertSchemaVersion, SCHEMA_VERSION } from '../schema-version.ts';
import { toStatementRows } from './statement-rows.ts';

/** A uniqueness constraint is no index to this engine: without one beside it every MATCH by id reads all nodes. */
const STATEMENTS = [...KEYED_LABELS, STORE_LABEL]
  .flatMap((label) => {
    const name = `benchgraph_${label.toLowerCase()}_id`;
    return [
      `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      `CREATE INDEX ${name}_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
    ];
  })
  .concat(
    METHOD_FORMS.map(
      (property) =>
        `CREATE INDEX benchgraph_method${property} IF NOT EXISTS FOR (n:Method) ON (n.${property})`,
    ),
  );

export interface Preparation {
  readonly location: string;
  /** Given to a database that has none yet. */
  readonly changeToken: string;
  readonly data: MigrationData;
  /** Keeps the database as it is, before it is upgraded from this version. */
  readonly backUp: (version: number) => Promise<void>;
}

/**
 * Brings a database up to date; answers its change token.
 * @throws STORE_VERSION where a newer benchgraph wrote the data; nothing is changed then
 */
export async function prepareSchema(
  database: Database,
  { location, changeToken, data, backUp }: Preparation,
): Promise<string> {
  const query = readStoreNode();
  const [row] = toStatementRows(await database.executeCypher(query.text));
  const stored = row === undefined ? undefined : query.mapRow(row);
  assertSchemaVersion(stored?.schemaVersion ?? 0, location);
  if (stored?.schemaVersion === SCHEMA_VERSION) return stored.changeToken;
  for (const statement of STATEMENTS) await database.executeCypher(statement);
  await database.createTextIndex('Paper', 'title', { tokenizer: 'standard' });
  // Then the version, in a transaction of its own: the engine cannot take back an index, so a start that ends in between begins again.
  await upgrade({ stored, data, changeToken, backUp });
  return stored?.changeToken ?? changeToken;
}
