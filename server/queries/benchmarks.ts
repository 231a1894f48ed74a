import type { Query } from '../../ingest/graph/graph-store.ts';
import { getNumber, getText } from './read-row.ts';

export interface CountedBenchmark {
  readonly id: string;
  readonly name: string;
  readonly papers: number;
  readonly results: number;
}

/** Benchmarks, those with most results first, then those of most papers. Reads every benchmark. */
export function readBenchmarks(limit: number): Query<CountedBenchmark> {
  return {
    name: 'benchmarks',
    text: `
      MATCH (b:Benchmark)
      OPTIONAL MATCH (b)<-[e:ON]-(:Result)
      WITH b, count(e) AS results
      RETURN b.id AS id, b.name AS name, b._papers AS papers, results AS results
      ORDER BY results DESC, papers DESC, id
      LIMIT $limit`,
    params: { limit },
    mapRow: (row) => ({
      id: getText(row, 'id'),
      name: getText(row, 'name'),
      papers: getNumber(row, 'papers'),
      results: getNumber(row, 'results'),
    }),
  };
}
