import type { Query } from '../../ingest/graph/graph-store.ts';
import { toArrow } from './arrow.ts';
import type { EdgeKind } from './edges.ts';
import { getNumber, getText } from './read-row.ts';

/** The papers that an edge leads from to any of the names: those with most of them first, with how many they have. */
export function readPapersOn(
  { type, to }: EdgeKind & { readonly from: 'Paper' },
  ids: readonly string[],
  limit: number,
): Query<readonly [id: string, shared: number]> {
  return {
    name: `papers-on-${type}`,
    text: `
      UNWIND $ids AS wanted
      MATCH (n:${to} {id: wanted})${toArrow(type, 'in')}(p:Paper)
      WITH p, count(DISTINCT n.id) AS shared
      RETURN p.id AS id, shared AS shared
      ORDER BY shared DESC, id
      LIMIT $limit`,
    params: { ids, limit },
    mapRow: (row) => [getText(row, 'id'), getNumber(row, 'shared')],
  };
}
