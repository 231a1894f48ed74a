import type { Query } from '../../ingest/graph/graph-store.ts';
import type { ClaimType } from '../../ingest/model/ontology.ts';
import type { DrawnLabel } from './neighbours.ts';
import { endColumns, toStoredClaim, type StoredClaim } from './stored-claim.ts';

/** Where each type of claim leads; all start at a method. */
const TARGETS = { EVALUATED_ON: 'Benchmark', COMPARED_WITH: 'Method', BUILT_ON: 'Method' } as const;

/**
 * What a paper claims about names, by type of claim, in the order of its abstract. It starts at the methods that the paper
 * speaks of, because nothing leads from a paper to its claims.
 */
export function readClaimsOfPaper(
  type: ClaimType,
  { paper, methods }: { paper: string; methods: readonly string[] },
): Query<StoredClaim> {
  const kind = { type, from: 'Method' as const, to: TARGETS[type] satisfies DrawnLabel };
  return {
    name: `paper-claims-${type}`,
    text: `
      UNWIND $methods AS wanted
      MATCH (m:Method {id: wanted})-[e:${type}]->(o:${kind.to})
      WHERE e.paper = $paper
      RETURN ${endColumns('m', 'Method', 'from')},
             ${endColumns('o', kind.to, 'to')},
             e.tie AS tie, coalesce(e.benchmark, '') AS benchmark, e.paper AS paper, e.start AS start, e.end AS end,
             coalesce(e.start, -1) AS place
      ORDER BY place, fromId, toId, benchmark`,
    params: { paper, methods },
    mapRow: (row) => toStoredClaim(row, kind),
  };
}
