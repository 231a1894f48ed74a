import type { Query } from '../../ingest/graph/graph-store.ts';
import type { NameLabel } from '../../ingest/model/ontology.ts';
import { getText } from './read-row.ts';
import { recencyOf } from './recency.ts';
import type { ResultType } from './result-counts.ts';

export interface RecentResult {
  readonly id: string;
  /** See `recencyOf`. */
  readonly recency: string;
}

/** Ids of the results that hang on a name by one relationship, the newest papers' first. */
export function readRecentResults(
  label: NameLabel,
  type: ResultType,
  { id, limit }: { id: string; limit: number },
): Query<RecentResult> {
  return {
    name: `recent-results-${type}`,
    text: `
      MATCH (n:${label} {id: $id})<-[:\`${type}\`]-(r:Result)
      MATCH (r)<-[:REPORTS]-(p:Paper)
      RETURN r.id AS id, ${recencyOf('p')} AS recency
      ORDER BY recency DESC, id
      LIMIT $limit`,
    params: { id, limit },
    mapRow: (row) => ({ id: getText(row, 'id'), recency: getText(row, 'recency') }),
  };
}
