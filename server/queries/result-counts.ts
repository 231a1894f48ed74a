import type { Query } from '../../ingest/graph/graph-store.ts';
import type { NameLabel } from '../../ingest/model/ontology.ts';
import { getNumber, getText } from './read-row.ts';

/** How a result hangs on a name of each label. `WITH` is quoted in the text because it is a word of the language. */
export const RESULT_TYPES = {
  Method: ['OF', 'WITH'],
  Benchmark: ['ON'],
  Metric: ['MEASURED_BY'],
} as const satisfies Record<NameLabel, readonly string[]>;
export type ResultType = (typeof RESULT_TYPES)[NameLabel][number];

/** How many results hang on each of the names by one relationship; names without any have no row. */
export function countResults(
  label: NameLabel,
  type: ResultType,
  ids: readonly string[],
): Query<readonly [id: string, results: number]> {
  return {
    name: `result-counts-${type}`,
    text: `
      UNWIND $ids AS wanted
      MATCH (n:${label} {id: wanted})<-[e:\`${type}\`]-(:Result)
      WITH n, count(e) AS results
      RETURN n.id AS id, results AS results
      ORDER BY id`,
    params: { ids },
    mapRow: (row) => [getText(row, 'id'), getNumber(row, 'results')],
  };
}
