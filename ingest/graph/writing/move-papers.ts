// Moves what papers say of one method to another one: results, claims and mentions hang on the other node then.
import { CLAIM_TYPES } from '../../model/ontology.ts';
import type { LinkedNames } from './link-open-names.ts';
import { formatPart } from './paper-part.ts';
import type { StatementLine } from './statement-line.ts';
import * as statements from './statements.ts';

const RESULT_TYPES = ['OF', 'WITH', 'AGAINST'] as const;
/** Claims that may end at a method. */
const TO_METHODS = ['COMPARED_WITH', 'BUILT_ON'] as const;

/** Behind the nodes where they lead now, and before those go that nobody mentions any more. */
export async function movePapers(
  line: StatementLine,
  { moves, relinked }: Pick<LinkedNames, 'moves' | 'relinked'>,
): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map(({ papers, ...move }) => ({ ...move, papers: [...papers] }));
  const single = moves.flatMap(({ papers, ...move }) => papers.map((paper) => ({ ...move, paper })));
  for (const type of RESULT_TYPES) await line.send(statements.moveResults(type), single);
  for (const type of CLAIM_TYPES) await line.send(statements.moveClaimStarts(type), rows);
  for (const type of TO_METHODS) await line.send(statements.moveClaimEnds(type), rows);
  await line.send(statements.MOVE_MENTIONS, single);
  await line.send(
    statements.adjustNodes('Paper'),
    relinked.map(({ id, after }) => ({ id, _part: formatPart(after) })),
  );
}
