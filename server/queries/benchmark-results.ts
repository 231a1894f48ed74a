import type { Query } from '../../ingest/graph/graph-store.ts';
import {
  DIRECTIONS,
  QUANTITIES,
  RESULT_KINDS,
  type Direction,
  type Quantity,
  type ResultKind,
} from '../../ingest/model/extraction.ts';
import { findBoolean, findOneOf, findText, getNumber, getOneOf, getText, isTrue } from './read-row.ts';
import { recencyOf } from './recency.ts';

/** What grouping and ranking need of a result. */
export interface BenchmarkResult {
  readonly id: string;
  /** An average over several benchmarks. */
  readonly isAggregate: boolean;
  readonly value: number;
  readonly kind: ResultKind;
  readonly unit: string;
  readonly direction: Direction | null;
  readonly relative: boolean;
  readonly quantity: Quantity;
  readonly scope: string | null;
  readonly metric: { readonly id: string; readonly name: string } | null;
  /** Null: the metric does not say, or there is none. */
  readonly higherIsBetter: boolean | null;
  /** See `recencyOf`. */
  readonly recency: string;
}

/** All results on a benchmark, the newest papers' first, at most `limit`. */
export function readBenchmarkResults(benchmark: string, limit: number): Query<BenchmarkResult> {
  return {
    name: 'benchmark-results',
    text: `
      MATCH (b:Benchmark {id: $benchmark})<-[e:ON]-(r:Result)
      MATCH (r)<-[:REPORTS]-(p:Paper)
      OPTIONAL MATCH (r)-[:MEASURED_BY]->(k:Metric)
      RETURN r.id AS id, e.aggregate AS aggregate, r.value AS value, r.kind AS kind, r.unit AS unit,
             r.direction AS direction, r.relative AS relative, r.quantity AS quantity, r.scope AS scope,
             k.id AS metricId, k.name AS metricName, k.higherIsBetter AS higherIsBetter, ${recencyOf('p')} AS recency
      ORDER BY recency DESC, id
      LIMIT $limit`,
    params: { benchmark, limit },
    mapRow(row) {
      const metricId = findText(row, 'metricId');
      return {
        id: getText(row, 'id'),
        isAggregate: isTrue(row, 'aggregate'),
        value: getNumber(row, 'value'),
        kind: getOneOf(row, 'kind', RESULT_KINDS),
        unit: getText(row, 'unit'),
        direction: findOneOf(row, 'direction', DIRECTIONS),
        relative: isTrue(row, 'relative'),
        quantity: getOneOf(row, 'quantity', QUANTITIES),
        scope: findText(row, 'scope'),
        metric: metricId === null ? null : { id: metricId, name: getText(row, 'metricName') },
        higherIsBetter: findBoolean(row, 'higherIsBetter'),
        recency: getText(row, 'recency'),
      };
    },
  };
}
