import type { Query } from '../../ingest/graph/graph-store.ts';
import { findSpan, getText } from './read-row.ts';
import { recencyOf } from './recency.ts';

/** A paper says that a method is evaluated on the benchmark, and prints no number for it. */
export interface UnnumberedEvaluation {
  readonly method: { readonly id: string; readonly name: string };
  readonly paper: string;
  /** Of the evidence, in the paper's abstract; null where only the title says it. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** The newest papers' first, at most `limit`. */
export function readUnnumberedEvaluations(benchmark: string, limit: number): Query<UnnumberedEvaluation> {
  return {
    name: 'unnumbered-evaluations',
    text: `
      MATCH (b:Benchmark {id: $benchmark})<-[e:EVALUATED_ON]-(m:Method)
      WHERE size(coalesce(e.results, [])) = 0
      MATCH (p:Paper {id: e.paper})
      RETURN m.id AS methodId, m.name AS methodName, p.id AS paper, e.start AS start, e.end AS end,
             ${recencyOf('p')} AS recency
      ORDER BY recency DESC, methodId, paper
      LIMIT $limit`,
    params: { benchmark, limit },
    mapRow: (row) => ({
      method: { id: getText(row, 'methodId'), name: getText(row, 'methodName') },
      paper: getText(row, 'paper'),
      span: findSpan(row, 'start', 'end'),
    }),
  };
}
