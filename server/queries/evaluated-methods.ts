import type { Query } from '../../ingest/graph/graph-store.ts';
import type { Neighbour } from './neighbours.ts';
import { getNumber, getText, isTrue } from './read-row.ts';

/** Methods that are evaluated on any of the benchmarks: those on most of them first, then those of most papers. */
export function readEvaluatedMethods(benchmarks: readonly string[], limit: number): Query<Neighbour> {
  return {
    name: 'evaluated-methods',
    text: `
      UNWIND $benchmarks AS wanted
      MATCH (b:Benchmark {id: wanted})<-[:EVALUATED_ON]-(m:Method)
      WITH m, count(DISTINCT b.id) AS shared
      RETURN m.id AS id, m._papers AS papers, 'BaseModel' IN labels(m) AS isBaseModel, shared AS shared
      ORDER BY shared DESC, papers DESC, id
      LIMIT $limit`,
    params: { benchmarks, limit },
    mapRow: (row) => ({
      label: 'Method',
      id: getText(row, 'id'),
      isBaseModel: isTrue(row, 'isBaseModel'),
      papers: getNumber(row, 'papers'),
    }),
  };
}
