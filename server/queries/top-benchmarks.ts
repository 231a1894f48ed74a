import type { Query } from '../../ingest/graph/graph-store.ts';
import { getNumber, getText } from './read-row.ts';
import type { Neighbour } from './neighbours.ts';

/** Of the benchmarks that a method is evaluated on those that most papers speak of, the first ones first. */
export function readTopBenchmarks(limit: number): Query<Neighbour> {
  return {
    name: 'top-benchmarks',
    text: `
      MATCH (b:Benchmark)<-[:EVALUATED_ON]-(:Method)
      WITH DISTINCT b
      RETURN b.id AS id, b._papers AS papers
      ORDER BY papers DESC, id
      LIMIT $limit`,
    params: { limit },
    mapRow: (row) => ({
      label: 'Benchmark',
      id: getText(row, 'id'),
      isBaseModel: false,
      papers: getNumber(row, 'papers'),
    }),
  };
}
