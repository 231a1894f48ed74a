import type { Query } from '../../ingest/graph/graph-store.ts';
import { endColumns, toStoredClaim, type StoredClaim } from './stored-claim.ts';

/** What a paper proposes (methods) or introduces (benchmarks), in the order of its abstract. */
export function readOriginsOfPaper(type: 'PROPOSES' | 'INTRODUCES', paper: string): Query<StoredClaim> {
  const to = type === 'PROPOSES' ? 'Method' : 'Benchmark';
  return {
    name: `paper-origins-${type}`,
    text: `
      MATCH (p:Paper {id: $paper})-[e:${type}]->(o:${to})
      RETURN ${endColumns('p', 'Paper', 'from')},
             ${endColumns('o', to, 'to')},
             p.id AS paper, e.start AS start, e.end AS end,
             coalesce(e.start, -1) AS place
      ORDER BY place, toId`,
    params: { paper },
    mapRow: (row) => toStoredClaim(row, { type, from: 'Paper', to }),
  };
}
