// What a write changes for open names: those of the papers that come are linked, and those of stored papers are linked anew
// where they mean something else now.
import type { PaperGraph } from '../../model/paper-graph.ts';
import { METHOD_PREFIX } from '../../naming/method-id.ts';
import { getText, runWithRows, type CypherTransaction } from './cypher-transaction.ts';
import { parseSupport } from './name-support.ts';
import { isClaim, isProposal, linkGraph, relinkPart, resolveOpenName, toBareIds } from './open-names.ts';
import { parsePart, toPaperPart, type PaperPart } from './paper-part.ts';
import * as statements from './statements.ts';

export interface LinkedNames {
  /** The papers that come, with their open names where they lead. */
  readonly graphs: readonly PaperGraph[];
  /** Stored papers whose open names lead elsewhere now. */
  readonly relinked: readonly RelinkedPaper[];
  readonly moves: readonly Move[];
}

export interface RelinkedPaper {
  readonly id: string;
  readonly before: PaperPart;
  readonly after: PaperPart;
}

/** What these papers say of one method they say of the other one. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly bare: string;
  readonly papers: readonly string[];
}

/** Claims on a method, by its id. */
type Claims = Map<string, { said: number; proposed: number }>;

export async function linkOpenNames(
  transaction: CypherTransaction,
  change: {
    /** Old parts of papers that are written or removed, by the papers' ids. */
    readonly removed: ReadonlyMap<string, PaperPart>;
    readonly graphs: readonly PaperGraph[];
  },
): Promise<LinkedNames> {
  const removed = [...change.removed.values()];
  const added = change.graphs.map(toPaperPart);
  const open = [...removed, ...added].flatMap(({ mentions }) =>
    mentions.flatMap(({ openAs }) => openAs ?? []),
  );
  const claimed = [...removed, ...added].flatMap(({ mentions }) =>
    mentions.filter(isClaim).flatMap(({ id }) => toBareIds(id)),
  );
  const bareIds = [...new Set([...open, ...claimed])];
  if (bareIds.length === 0) return { graphs: change.graphs, relinked: [], moves: [] };

  const before = await readClaims(transaction, bareIds);
  const after = new Map([...before].map(([id, claims]) => [id, { ...claims }]));
  for (const part of removed) countClaims(after, part, -1);
  for (const part of added) countClaims(after, part, 1);
  const [targetsBefore, targetsAfter] = [resolveAll(bareIds, before), resolveAll(bareIds, after)];
  const changed = [...new Set(claimed)].flatMap((bare) => {
    const [from = bare, to = bare] = [targetsBefore.get(bare), targetsAfter.get(bare)];
    return from === to ? [] : [{ bare, from, to }];
  });
  const graphs = change.graphs.map((graph) => linkGraph(graph, targetsAfter));
  const rewritten = new Set([...change.removed.keys(), ...change.graphs.map(({ paper }) => paper.id)]);
  return { graphs, ...(await findRelinked(transaction, changed, rewritten)) };
}

async function readClaims(transaction: CypherTransaction, bareIds: readonly string[]): Promise<Claims> {
  const keys = bareIds.map((id) => id.slice(METHOD_PREFIX.length));
  const rows = [
    ...(await runWithRows(transaction, statements.readNames('Method'), bareIds)),
    ...(await runWithRows(transaction, statements.READ_BY_SHORT_FORM, keys)),
    ...(await runWithRows(transaction, statements.READ_BY_LONG_FORM, keys)),
  ];
  return new Map(
    rows.map((row) => {
      const { said, proposed } = parseSupport(getText(row, 'support'));
      return [getText(row, 'id'), { said, proposed }];
    }),
  );
}

function countClaims(claims: Claims, part: PaperPart, by: 1 | -1): void {
  for (const mention of part.mentions) {
    if (!isClaim(mention)) continue;
    const counts = claims.get(mention.id) ?? { said: 0, proposed: 0 };
    counts.said += by;
    if (isProposal(mention)) counts.proposed += by;
    claims.set(mention.id, counts);
  }
}

/** Where each of these names leads. */
function resolveAll(bareIds: readonly string[], claims: Claims): Map<string, string> {
  const byBareId = new Map<string, { id: string; said: number; proposed: number }[]>();
  for (const [id, counts] of claims)
    for (const bare of toBareIds(id)) {
      const list = byBareId.get(bare);
      if (list === undefined) byBareId.set(bare, [{ id, ...counts }]);
      else list.push({ id, ...counts });
    }
  return new Map(bareIds.map((bare) => [bare, resolveOpenName(bare, byBareId.get(bare) ?? [])]));
}

async function findRelinked(
  transaction: CypherTransaction,
  changed: readonly { bare: string; from: string; to: string }[],
  rewritten: ReadonlySet<string>,
): Promise<{ relinked: RelinkedPaper[]; moves: Move[] }> {
  const parts = new Map<string, PaperPart>();
  const moved = new Map<string, Map<string, string>>();
  const moves = new Map(changed.map((row) => [row.bare, { ...row, papers: [] as string[] }]));
  for (const row of await runWithRows(transaction, statements.READ_MENTIONING_PAPERS, changed)) {
    const [id, bare] = [getText(row, 'id'), getText(row, 'bare')];
    const move = moves.get(bare);
    if (move === undefined || rewritten.has(id)) continue;
    const part = parts.get(id) ?? parsePart(getText(row, 'part'));
    parts.set(id, part);
    const ofPaper = moved.get(id) ?? new Map<string, string>();
    // Two names of one paper stay two, as in `linkGraph`.
    if (part.mentions.some((mention) => mention.id === move.to) || [...ofPaper.values()].includes(move.to))
      continue;
    moved.set(id, ofPaper.set(move.from, move.to));
    move.papers.push(id);
  }
  return {
    relinked: [...moved].flatMap(([id, ofPaper]) => {
      const before = parts.get(id);
      return before === undefined || ofPaper.size === 0
        ? []
        : [{ id, before, after: relinkPart(before, ofPaper) }];
    }),
    moves: [...moves.values()].filter(({ papers }) => papers.length > 0),
  };
}
