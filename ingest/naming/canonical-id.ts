// What a name is called everywhere: the id of its node. The same name in any spelling gives the same id, whatever paper it
// stands in and whichever came first.
import type { BenchmarkRow } from '../lexicon/benchmarks/benchmark-row.ts';
import type { MetricRow } from '../lexicon/metrics.ts';
import { toNameKey } from './name-key.ts';

/**
 * The id of a method or model: `method:` and its name without case, accents, punctuation and generic nouns.
 * Two papers that use one name mean one node; docs/decisions.md says what that gets wrong.
 */
export function toMethodId(name: string): string {
  return `method:${toNameKey(name)}`;
}

/** The id of a benchmark: by its row where a lexicon knows it ("AIME24" and "AIME 2024" are one), else by its name. */
export function toBenchmarkId(name: string, row: BenchmarkRow | undefined): string {
  return `benchmark:${toNameKey(row?.name ?? name)}`;
}

/** The id of a metric: by its row, except where the row stands for a whole group ("recall@5" and "recall@10" differ). */
export function toMetricId(name: string, row: MetricRow | undefined): string {
  return `metric:${toNameKey(row === undefined || isGroup(row) ? name : row.name)}`;
}

/** Rows with one name for measures that must not be compared with each other. */
export function isGroup(row: MetricRow): boolean {
  return row.name.endsWith('@k') || row.weak === true || GROUPS.has(row.name);
}

const GROUPS = new Set([
  'ROUGE',
  'average precision',
  'ADE',
  'detection rate',
  'correlation',
  'solve rate',
  'UAS',
  'MOS',
  'SI-SDR',
  'HPSv2',
  'FPR95',
]);
