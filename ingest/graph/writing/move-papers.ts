// Moves what papers say of one method to another one: results, claims and mentions hang on the other node then.
import { CLAIM_TYPES } from '../../model/ontology.ts';
import { runWithRows, type CypherTransaction } from './cypher-transaction.ts';
import type { Move, RelinkedPaper } from './link-open-names.ts';
import { formatPart } from './paper-part.ts';
import * as statements from './statements.ts';

const RESULT_TYPES = ['OF', 'WITH', 'AGAINST'] as const;
/** Claims that may end at a method. */
const TO_METHODS = ['COMPARED_WITH', 'BUILT_ON'] as const;

export async function movePapers(
  transaction: CypherTransaction,
  moves: readonly Move[],
  relinked: readonly RelinkedPaper[],
): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map(({ papers, ...move }) => ({ ...move, papers: [...papers] }));
  const single = moves.flatMap(({ papers, ...move }) => papers.map((paper) => ({ ...move, paper })));
  for (const type of RESULT_TYPES) await runWithRows(transaction, statements.moveResults(type), single);
  for (const type of CLAIM_TYPES) await runWithRows(transaction, statements.moveClaimStarts(type), rows);
  for (const type of TO_METHODS) await runWithRows(transaction, statements.moveClaimEnds(type), rows);
  await runWithRows(transaction, statements.MOVE_MENTIONS, single);
  await runWithRows(
    transaction,
    statements.adjustNodes('Paper'),
    relinked.map(({ id, after }) => ({ id, _part: formatPart(after) })),
  );
}
