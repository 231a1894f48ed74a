import { NAME_LABELS } from '../../model/ontology.ts';
import { NODES_PER_PAGE } from '../graph-reader.ts';
import { readNodeIds } from '../queries/node-ids.ts';
import { readWholeNodes } from '../queries/whole-nodes.ts';
import { runWithRows } from '../writing/cypher-transaction.ts';
import { formatSupport, parseSupport } from '../writing/name-support.ts';
import { adjustNodes } from '../writing/statements.ts';
import type { MigrationData } from './migration.ts';

/**
 * Until now no name was open. Counts that do not say so would be too low for good: taking a paper away takes away what it says,
 * also where that was never counted.
 */
export async function countSaidNames(data: MigrationData): Promise<void> {
  for (const label of NAME_LABELS) {
    const ids = await data.read(readNodeIds(label));
    for (let start = 0; start < ids.length; start += NODES_PER_PAGE) {
      const page = ids.slice(start, start + NODES_PER_PAGE);
      const rows = (await data.read(readWholeNodes(label, page))).flatMap(({ id, properties }) => {
        const support = properties['_support'];
        if (typeof support !== 'string') return [];
        const counted = formatSupport(parseSupport(support));
        return counted === support ? [] : [{ id, _support: counted }];
      });
      await data.write(async (transaction) => runWithRows(transaction, adjustNodes(label), rows));
    }
  }
}
