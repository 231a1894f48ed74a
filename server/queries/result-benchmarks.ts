import type { Query } from '../../ingest/graph/graph-store.ts';
import { getText } from './read-row.ts';

export interface ResultBenchmark {
  readonly result: string;
  readonly id: string;
  readonly name: string;
}

/** The benchmarks that each of the results is on, by result and id; several where it is an average over them. */
export function readResultBenchmarks(results: readonly string[]): Query<ResultBenchmark> {
  return {
    name: 'result-benchmarks',
    text: `
      UNWIND $results AS wanted
      MATCH (r:Result {id: wanted})-[:ON]->(b:Benchmark)
      RETURN r.id AS result, b.id AS id, b.name AS name
      ORDER BY result, id`,
    params: { results },
    mapRow: (row) => ({ result: getText(row, 'result'), id: getText(row, 'id'), name: getText(row, 'name') }),
  };
}
