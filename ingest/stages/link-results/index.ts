// Numbers → results: for each slot rules suggest an answer and a learned choice takes one; the rule ids are kept.
import type { Result } from '../../model/extraction.ts';
import type { FoundNumber, NumberFindings } from '../find-numbers/index.ts';
import { toAbstractSpan } from '../read-document.ts';
import { mainForm } from '../to-entities.ts';
import { findCandidates } from './candidates.ts';
import type { Judge } from '../judge.ts';
import { estimateConfidence } from './confidence.ts';
import { describeEvidence } from './evidence.ts';
import { findQualifier, findQuantity, isRelative } from './describe-number.ts';
import { linkBaseModels, type BaseModelLink } from './link-base-models.ts';
import { chooseBaseline } from './choose-baseline.ts';
import { chooseDirection } from './choose-direction.ts';
import { chooseScope } from './choose-scope.ts';
import { findMetricCandidates, toMetricText, type ListOrder } from './metric-candidates.ts';
import { linkBenchmarks, type BenchmarkLink } from './link-benchmarks.ts';
import { ROLES, type Role } from '../../model/roles.ts';
import type { RoleTable } from '../assign-roles/index.ts';
import {
  groupNumbers,
  isBracketed,
  LIKELY,
  type LinkContext,
  type MetricLink,
  type SentenceContext,
} from './link-context.ts';
import { findMainMethod, linkMethods, type MethodLink } from './link-methods.ts';
import type { Link, LinkedNumber } from './linked-number.ts';
import { lookAround } from './surroundings.ts';
import { linkMetrics, type MetricContext } from './link-metrics.ts';

export interface LinkedResults {
  readonly results: readonly Result[];
  readonly linked: readonly LinkedNumber[];
  readonly context: LinkContext;
}

export function linkResults(
  base: Omit<SentenceContext, 'numbers'>,
  findings: NumberFindings,
  judge: Judge,
): LinkedResults {
  const { document, names, roles, cues } = base;
  const { numbers } = findings;
  const metrics = linkMetricsBySentence({ document, names, roles, cues, numbers }, judge);
  const mainMethod = findMainMethod(base);
  const likely = countLikely(roles);
  const context: LinkContext = { document, names, roles, cues, numbers, mainMethod, metrics, likely };
  if (numbers.length === 0) return { results: [], linked: [], context };
  const linked = chooseLinks(context, suggestLinks(context), judge);
  return { results: linked.map((link) => toResult(context, link, judge)), linked, context };
}

function countLikely({ byName }: RoleTable): Record<Role, number> {
  const counts = { method: 0, benchmark: 0, baseModel: 0, compared: 0 };
  for (const { scores } of byName) for (const role of ROLES) if (scores[role] >= LIKELY) counts[role] += 1;
  return counts;
}

interface Suggestion {
  readonly number: FoundNumber;
  readonly index: number;
  readonly size: number;
  readonly method: MethodLink;
  readonly benchmark: BenchmarkLink;
  readonly baseModel: BaseModelLink;
}

/** What the rules would take for each number, in order. */
function suggestLinks(context: LinkContext): Suggestion[] {
  const suggestions: Suggestion[] = [];
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
      suggestions.push({ number, index, size: group.length, method, benchmark, baseModel });
      previous = benchmark;
      const [only] = benchmark.names;
      if (benchmark.names.length === 1 && only !== undefined && !said.includes(only)) said = [...said, only];
    }
  }
  return suggestions.toSorted((a, b) => a.number.measure.from - b.number.measure.from);
}

/** What is taken: by the learned choice, to which a suggestion is one more sign. */
function chooseLinks(context: LinkContext, suggestions: readonly Suggestion[], judge: Judge): LinkedNumber[] {
  const linked: LinkedNumber[] = [];
  let before: LinkedNumber | undefined;
  for (const { number, index, size, method, benchmark, baseModel } of suggestions) {
    if (before?.number.measure.sentence !== number.measure.sentence) before = undefined;
    const isAside = isBracketed(context, number);
    const asked = { context, number, surroundings: lookAround(context, number) };
    const take = (
      slot: 'method' | 'benchmark' | 'base-model',
      rule: { readonly names: readonly number[]; readonly rule: string },
      previous: readonly number[] | undefined,
      owner?: number,
    ): Link => {
      const situation = { index, size, rule, previous, method: owner, isAside };
      const chosen = judge.choose(slot, number, findCandidates(slot, asked, situation));
      const names = chosen?.candidate.names ?? [];
      const isRule = names.length === rule.names.length && names.every((name) => rule.names.includes(name));
      return {
        names,
        rule: isRule ? rule.rule : `${slot}.learned`,
        probability: chosen?.probability ?? 0,
      };
    };
    const owner = take('method', toChoice(method), before?.method.names);
    const [ownerName] = owner.names;
    const model = take('base-model', toChoice(baseModel), before?.baseModel.names, ownerName);
    const target = take('benchmark', benchmark, before?.benchmark.names, ownerName);
    before = {
      number,
      method: owner,
      benchmark: target,
      baseModel: model,
      metric: context.metrics.get(number) ?? { metric: undefined, rule: 'none' },
    };
    linked.push(before);
  }
  return linked;
}

function toChoice(link: { readonly name: number | undefined; readonly rule: string }): {
  names: readonly number[];
  rule: string;
} {
  return { names: link.name === undefined ? [] : [link.name], rule: link.rule };
}

function linkMetricsBySentence(context: MetricContext, judge: Judge): Map<FoundNumber, MetricLink> {
  const links = new Map<FoundNumber, MetricLink>();
  if (context.numbers.length === 0) return links;
  const orders = new Map<FoundNumber, ListOrder>();
  for (const group of groupNumbers(context))
    for (const [index, number] of group.entries()) orders.set(number, { index, size: group.length });
  const sentences = new Set(context.numbers.map((number) => number.measure.sentence));
  for (const sentence of sentences) {
    const numbers = context.numbers.filter((number) => number.measure.sentence === sentence);
    let previous: MetricLink | undefined;
    for (const [index, rule] of linkMetrics(context, numbers).entries()) {
      const number = numbers[index];
      if (number === undefined) continue;
      const order = orders.get(number) ?? { index: 0, size: 1 };
      const candidates = findMetricCandidates(context, number, { rule, previous, order });
      const chosen = judge.choose('metric', number, candidates);
      const metric = chosen?.candidate.metric;
      previous = { metric, rule: metric === rule.metric ? rule.rule : 'metric.learned' };
      links.set(number, previous);
    }
  }
  return links;
}

function toResult(context: LinkContext, link: LinkedNumber, judge: Judge): Result {
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
    direction: chooseDirection(context, number, row, judge),
    qualifier: findQualifier(number),
    relative: isRelative(number),
    quantity: findQuantity(number, row),
    method: nameOf(method.names[0]),
    benchmark: benchmarks.length > 1 ? benchmarks : (benchmarks[0] ?? null),
    baseModel: nameOf(baseModel.names[0]),
    metric: link.metric.metric === undefined ? null : toMetricText(link.metric.metric),
    baseline: chooseBaseline(context, link, judge),
    scope: chooseScope(context, link, judge),
    number: span(measure.start, measure.end),
    evidence: span(evidence.start, evidence.end),
    sentence: span(sentence?.start ?? 0, sentence?.end ?? 0),
    confidence: estimateConfidence(context, link, judge),
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
