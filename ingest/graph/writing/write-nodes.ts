// Rows of one label, with whole numbers made floats where the ontology says that a property is one.
import { FLOAT_PROPERTIES, type KeyedLabel } from '../../model/ontology.ts';
import type { Properties } from '../../model/paper-graph.ts';
import type { StatementLine } from './statement-line.ts';

export type NodeStatement = (label: KeyedLabel, floats?: readonly string[]) => string;

/** Sends `statement` over the rows of one label. */
export async function writeNodes(
  line: StatementLine,
  statement: NodeStatement,
  label: KeyedLabel,
  rows: readonly Properties[],
): Promise<void> {
  const floats: readonly string[] = FLOAT_PROPERTIES[label];
  const hasWholeFloat = (row: Properties) => floats.some((name) => Number.isInteger(row[name]));
  await line.send(
    statement(label),
    rows.filter((row) => !hasWholeFloat(row)),
  );
  await line.send(statement(label, floats), rows.filter(hasWholeFloat));
}
