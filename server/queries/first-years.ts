import type { Query } from '../../ingest/graph/graph-store.ts';
import { getNumber, getText } from './read-row.ts';

/** How a paper says that a name is its own. */
export const ORIGIN_TYPES = { Method: 'PROPOSES', Benchmark: 'INTRODUCES' } as const;

/** The year in which each of the names was first proposed or introduced; no row where that is not known. */
export function readFirstYears(
  label: keyof typeof ORIGIN_TYPES,
  ids: readonly string[],
): Query<readonly [id: string, year: number]> {
  return {
    name: `first-years-${label}`,
    text: `
      UNWIND $ids AS wanted
      MATCH (n:${label} {id: wanted})<-[:${ORIGIN_TYPES[label]}]-(p:Paper)
      WHERE p.year IS NOT NULL
      WITH n, min(p.year) AS year
      RETURN n.id AS id, year AS year
      ORDER BY id`,
    params: { ids },
    mapRow: (row) => [getText(row, 'id'), getNumber(row, 'year')],
  };
}
