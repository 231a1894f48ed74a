// Names → ids and what they say: one place for stages and graph.
import type { BenchmarkRow } from '../lexicon/benchmarks/benchmark-row.ts';
import type { MetricRow } from '../lexicon/metrics.ts';
import type { Context } from '../stages/context.ts';
import { findModel } from '../stages/find-model.ts';
import { findTokens } from '../stages/find-tokens.ts';
import type { PhraseMatcher } from '../stages/phrase-matcher.ts';
import { toBenchmarkId, toMethodId, toMetricId } from './canonical-id.ts';
import { readModelParts, type ModelParts } from './model-parts.ts';

export interface DescribedModel extends ModelParts {
  /** What it is a size or variant of: "Qwen2.5" for "Qwen2.5-7B-Instruct". */
  readonly parent: string | undefined;
}

export interface Namer {
  methodId(name: string): string;
  benchmarkId(name: string): string;
  metricId(name: string): string;
  /** The spelling of the lexicon, or undefined. */
  knownBenchmark(name: string): BenchmarkRow | undefined;
  knownMetric(name: string): MetricRow | undefined;
  /** Undefined where no known family has such a model. */
  describeModel(name: string): DescribedModel | undefined;
}

export function createNamer(context: Context): Namer {
  const knownBenchmark = (name: string): BenchmarkRow | undefined => matchWhole(context.benchmarks, name);
  const knownMetric = (name: string): MetricRow | undefined => matchWhole(context.metrics, name);
  return {
    methodId: toMethodId,
    benchmarkId: (name) => toBenchmarkId(name, knownBenchmark(name)),
    metricId: (name) => toMetricId(name, knownMetric(name)),
    knownBenchmark,
    knownMetric,
    describeModel: (name) => describeModel(name, context),
  };
}

/** The row whose phrase is the whole name, or undefined. */
function matchWhole<Row>(matcher: PhraseMatcher<Row>, name: string): Row | undefined {
  const tokens = findTokens(name);
  const match = matcher.match(tokens, 0, tokens.length, name);
  return match?.length === tokens.length ? match.row : undefined;
}

function describeModel(name: string, context: Context): DescribedModel | undefined {
  const tokens = findTokens(name);
  const match = findModel(tokens, 0, tokens.length, context);
  if (match === undefined || match.length < tokens.length || match.unknownParts.length > 0) return undefined;
  const parts = readModelParts(name, match.row);
  return { ...parts, parent: parentOf(name, parts) };
}

/** The name up to its version, where a size or variant follows. */
function parentOf(name: string, parts: ModelParts): string | undefined {
  if (parts.sizeB === undefined && parts.variant === undefined) return undefined;
  const { version } = parts;
  const end = version === undefined ? -1 : name.indexOf(version) + version.length;
  if (end > 0 && end < name.length) return name.slice(0, end);
  return version === undefined ? parts.family : undefined;
}
