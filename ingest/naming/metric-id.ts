import type { MetricRow } from '../lexicon/metrics.ts';
import { toNameKey } from './name-key.ts';

/** The id of a metric: by its row, except where the row stands for a whole group ("recall@5" and "recall@10" differ). */
export function toMetricId(name: string, row: MetricRow | undefined): string {
  return `metric:${toNameKey(row === undefined || isGroup(row) ? name : row.name)}`;
}

/** Rows with one name for measures that must not be compared with each other. */
function isGroup(row: MetricRow): boolean {
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
