// Rows of one label, with whole numbers made floats where the ontology says that a property is one.
import { FLOAT_PROPERTIES, type KeyedLabel } from '../../model/ontology.ts';
import type { Properties } from '../../model/paper-graph.ts';
import { runWithRows, type CypherTransaction } from './cypher-transaction.ts';

export type NodeStatement = (label: KeyedLabel, floats?: readonly string[]) => string;

/** Runs `statement` over the rows of one label. */
export async function writeNodes(
  transaction: CypherTransaction,
  statement: NodeStatement,
  label: KeyedLabel,
  rows: readonly Properties[],
): Promise<void> {
  const floats: readonly string[] = FLOAT_PROPERTIES[label];
  const hasWholeFloat = (row: Properties) => floats.some((name) => Number.isInteger(row[name]));
  await runWithRows(
    transaction,
    statement(label),
    rows.filter((row) => !hasWholeFloat(row)),
  );
  await runWithRows(transaction, statement(label, floats), rows.filter(hasWholeFloat));
}
