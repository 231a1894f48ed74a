import type { Query } from '../../ingest/graph/graph-store.ts';
import { CLAIM_TYPES, type NameLabel, type RelationshipType } from '../../ingest/model/ontology.ts';
import type { Step } from './neighbours.ts';
import { recencyOf } from './recency.ts';
import { endColumns, toStoredClaim, type StoredClaim } from './stored-claim.ts';

type ClaimStep = Step & { readonly type: RelationshipType };

/**
 * The relationships of one kind that a name has in one direction, the newest papers' first, at most `limit`.
 * `step.direction` is seen from the name: `out` where the arrow starts at it.
 */
export function readClaimsOfName(
  step: ClaimStep & { readonly near: NameLabel },
  { id, limit }: { id: string; limit: number },
): Query<StoredClaim> {
  const { type, from, to, direction, near } = step;
  const [start, end] = direction === 'out' ? ['n', 'o'] : ['o', 'n'];
  const far = direction === 'out' ? to : from;
  const arrow = direction === 'out' ? `-[e:${type}]->` : `<-[e:${type}]-`;
  return {
    name: `claims-${type}-${direction}`,
    text: `
      MATCH (n:${near} {id: $id})${arrow}(o:${far})
      ${matchPaper(step)}
      RETURN ${endColumns(start, from, 'from')},
             ${endColumns(end, to, 'to')},
             ${claimColumns(step)}
      ORDER BY recency DESC, fromId, toId, paper, benchmark
      LIMIT $limit`,
    params: { id, limit },
    mapRow: (row) => toStoredClaim(row, step),
  };
}

/** A claim names its paper; what a paper proposes or introduces hangs on it; a variant follows from its name. */
function matchPaper({ type }: ClaimStep): string {
  return CLAIM_TYPES.some((claim) => claim === type) ? 'MATCH (p:Paper {id: e.paper})' : '';
}

function claimColumns({ type, from }: ClaimStep): string {
  if (type === 'VARIANT_OF')
    return "false AS tie, '' AS benchmark, '' AS paper, null AS start, null AS end, '' AS recency";
  const paper = from === 'Paper' ? 'o' : 'p';
  return `e.tie AS tie, coalesce(e.benchmark, '') AS benchmark, ${paper}.id AS paper, e.start AS start, e.end AS end,
             ${recencyOf(paper)} AS recency`;
}
