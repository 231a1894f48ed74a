import type { Query } from '../../ingest/graph/graph-store.ts';
import {
  DIRECTIONS,
  QUALIFIERS,
  QUANTITIES,
  RESULT_KINDS,
  type Direction,
  type Qualifier,
  type Quantity,
  type ResultKind,
} from '../../ingest/model/extraction.ts';
import {
  findNumber,
  findOneOf,
  findText,
  getNumber,
  getOneOf,
  getText,
  isTrue,
  type Row,
} from './read-row.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A result with what it hangs on, except its benchmarks: there may be several (`result-benchmarks.ts`). */
export interface StoredResult {
  readonly id: string;
  readonly paper: string;
  readonly value: number;
  readonly valueLow: number | null;
  readonly baselineValue: number | null;
  readonly kind: ResultKind;
  readonly unit: string;
  readonly direction: Direction | null;
  readonly qualifier: Qualifier | null;
  readonly relative: boolean;
  readonly quantity: Quantity;
  readonly scope: string | null;
  readonly baseline: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly sentence: string;
  /** Of the number, in the paper's abstract. */
  readonly start: number;
  readonly end: number;
  readonly method: Named | null;
  readonly baseModel: Named | null;
  readonly metric: Named | null;
}

/** Those of the results that are stored, in id order. */
export function readResults(ids: readonly string[]): Query<StoredResult> {
  return {
    name: 'results',
    text: `
      UNWIND $ids AS wanted
      MATCH (r:Result {id: wanted})<-[:REPORTS]-(p:Paper)
      OPTIONAL MATCH (r)-[:OF]->(m:Method)
      OPTIONAL MATCH (r)-[:\`WITH\`]->(w:Method)
      OPTIONAL MATCH (r)-[:MEASURED_BY]->(k:Metric)
      RETURN r.id AS id, p.id AS paper, r.value AS value, r.valueLow AS valueLow, r.baselineValue AS baselineValue,
             r.kind AS kind, r.unit AS unit, r.direction AS direction, r.qualifier AS qualifier,
             r.relative AS relative, r.quantity AS quantity, r.scope AS scope, r.baseline AS baseline,
             r.confidence AS confidence, r.rule AS rule, r.sentence AS sentence, r.start AS start, r.end AS end,
             m.id AS methodId, m.name AS methodName, w.id AS modelId, w.name AS modelName,
             k.id AS metricId, k.name AS metricName
      ORDER BY id`,
    params: { ids },
    mapRow: toStoredResult,
  };
}

function toStoredResult(row: Row): StoredResult {
  return {
    id: getText(row, 'id'),
    paper: getText(row, 'paper'),
    value: getNumber(row, 'value'),
    valueLow: findNumber(row, 'valueLow'),
    baselineValue: findNumber(row, 'baselineValue'),
    kind: getOneOf(row, 'kind', RESULT_KINDS),
    unit: getText(row, 'unit'),
    direction: findOneOf(row, 'direction', DIRECTIONS),
    qualifier: findOneOf(row, 'qualifier', QUALIFIERS),
    relative: isTrue(row, 'relative'),
    quantity: getOneOf(row, 'quantity', QUANTITIES),
    scope: findText(row, 'scope'),
    baseline: findText(row, 'baseline'),
    confidence: getNumber(row, 'confidence'),
    rule: getText(row, 'rule'),
    sentence: getText(row, 'sentence'),
    start: getNumber(row, 'start'),
    end: getNumber(row, 'end'),
    method: findNamed(row, 'methodId', 'methodName'),
    baseModel: findNamed(row, 'modelId', 'modelName'),
    metric: findNamed(row, 'metricId', 'metricName'),
  };
}

function findNamed(row: Row, idColumn: string, nameColumn: string): Named | null {
  const id = findText(row, idColumn);
  return id === null ? null : { id, name: getText(row, nameColumn) };
}
