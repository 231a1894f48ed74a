// Numbers → results: each slot is filled by its own rules; the rule ids are kept.
import type { Result } from '../../model/extraction.ts';
import type { RoleTable } from '../assign-roles.ts';
import type { Cue } from '../find-cues.ts';
import type { NameTable } from '../find-names/index.ts';
import type { FoundNumber, NumberFindings } from '../find-numbers/index.ts';
import { toAbstractSpan, type Document } from '../read-document.ts';
import { mainForm } from '../to-entities.ts';
import { estimateConfidence } from './confidence.ts';
import { describeEvidence } from './evidence.ts';
import { findDirection, findQualifier, findQuantity, isRelative } from './describe-number.ts';
import { linkBaseModels } from './link-base-models.ts';
import { findBaseline, findScope } from './link-baselines.ts';
import { linkBenchmarks, type BenchmarkLink } from './link-benchmarks.ts';
import { groupNumbers, type LinkContext, type MetricLink } from './link-context.ts';
import { findMainMethod, linkMethods } from './link-methods.ts';
import type { LinkedNumber } from './linked-number.ts';
import { linkMetrics, type MetricContext } from './link-metrics.ts';

export interface LinkedResults {
  readonly results: readonly Result[];
  readonly linked: readonly LinkedNumber[];
  readonly context: LinkContext;
}

export function linkResults(
  document: Document,
  names: NameTable,
  roles: RoleTable,
  cues: readonly (Cue | undefined)[],
  findings: NumberFindings,
): LinkedResults {
  const base = { document, names, roles, cues };
  const mainMethod = findMainMethod(base);
  const metrics = linkMetricsBySentence({ ...base, numbers: findings.numbers });
  const context: LinkContext = { ...base, numbers: findings.numbers, mainMethod, metrics };
  const linked: LinkedNumber[] = [];
  let previous: BenchmarkLink | undefined;
  let sentence = -1;
  let said: number[] = [];
  for (const group of groupNumbers(context)) {
    if (group[0]?.measure.sentence !== sentence) {
      previous = undefined;
      said = [];
    }
    sentence = group[0]?.measure.sentence ?? -1;
    const benchmarks = linkBenchmarks(context, group, previous, said);
    const methods = linkMethods(context, group);
    const baseModels = linkBaseModels(context, group, methods);
    for (const [index, number] of group.entries()) {
      const [benchmark, method, baseModel] = [benchmarks[index], methods[index], baseModels[index]];
      if (benchmark === undefined || method === undefined || baseModel === undefined) continue;
      linked.push({
        number,
        method,
        benchmark,
        baseModel,
        metric: metrics.get(number) ?? { metric: undefined, rule: 'none' },
      });
      previous = benchmark;
      const [only] = benchmark.names;
      if (benchmark.names.length === 1 && only !== undefined && !said.includes(only)) said = [...said, only];
    }
  }
  return { results: linked.map((link) => toResult(context, link)), linked, context };
}

function linkMetricsBySentence(context: MetricContext): Map<FoundNumber, MetricLink> {
  const links = new Map<FoundNumber, MetricLink>();
  const sentences = new Set(context.numbers.map((number) => number.measure.sentence));
  for (const sentence of sentences) {
    const numbers = context.numbers.filter((number) => number.measure.sentence === sentence);
    for (const [index, link] of linkMetrics(context, numbers).entries()) {
      const number = numbers[index];
      if (number !== undefined) links.set(number, link);
    }
  }
  return links;
}

function toResult(context: LinkContext, link: LinkedNumber): Result {
  const { document, names } = context;
  const { number, benchmark, method, baseModel } = link;
  const { measure } = number;
  const nameOf = (index: number | undefined): string | null => {
    const name = index === undefined ? undefined : names.names[index];
    return name === undefined ? null : mainForm(name);
  };
  const benchmarks = benchmark.names.map(nameOf).filter((name) => name !== null);
  const row = link.metric.metric?.row;
  const unit = measure.unit === '' && isPointsAfterMetric(link) ? 'points' : measure.unit;
  const evidence = describeEvidence(context, link);
  const span = (start: number, end: number) =>
    toAbstractSpan(document, start, end) ?? { start: 0, end: 0, text: '' };
  const sentence = document.sentences[measure.sentence];
  return {
    value: measure.value,
    valueLow: measure.low,
    baselineValue: measure.baseline?.value ?? null,
    kind: number.kind,
    unit,
    direction: findDirection(number, row),
    qualifier: findQualifier(number),
    relative: isRelative(number),
    quantity: findQuantity(number, row),
    method: nameOf(method.name),
    benchmark: benchmarks.length > 1 ? benchmarks : (benchmarks[0] ?? null),
    baseModel: nameOf(baseModel.name),
    metric: link.metric.metric?.text ?? null,
    baseline: findBaseline(context, number),
    scope: findScope(context, number, benchmarks.length > 0),
    number: span(measure.start, measure.end),
    evidence: span(evidence.start, evidence.end),
    sentence: span(sentence?.start ?? 0, sentence?.end ?? 0),
    confidence: estimateConfidence(link),
    rule: `${number.rule}+${benchmark.rule}+${method.rule}+${baseModel.rule}`,
  };
}

/** "9.2 entity accuracy points": the word stands behind the metric. */
function isPointsAfterMetric(link: LinkedNumber): boolean {
  const { metric } = link.metric;
  if (metric === undefined || metric.firstToken < link.number.measure.endToken) return false;
  const { document } = link.number.view;
  return /^points?$/.test(document.tokens[metric.endToken]?.lower ?? '');
}
