// How sure a result is: that its number is one, and that each of its links is right.
import { named, type Feature } from '../../learned/feature.ts';
import { FeatureList } from '../../learned/feature-list.ts';
import type { Judge } from '../judge.ts';
import { roleScore, toLevel } from '../role-scores.ts';
import type { LinkContext } from './link-context.ts';
import type { LinkedNumber } from './linked-number.ts';

export function estimateConfidence(context: LinkContext, link: LinkedNumber, judge: Judge): number {
  return Math.round(judge.toConfidence(link.number, describeLink(context, link)) * 100) / 100;
}

const STEPS = [0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.94, 0.97, 0.985, 0.995];

function toSteps(name: string): readonly Feature[] {
  return STEPS.map((step) => named(`${name} ${step}`));
}

const SEEN = {
  product: toSteps('product'),
  least: toSteps('least'),
  number: toSteps('number'),
  method: toSteps('method'),
  baseModel: toSteps('base-model'),
  benchmark: toSteps('benchmark'),
  kind: named('kind'),
  rule: named('rule'),
  learned: named('learned'),
  owner: named('owner'),
  target: named('target'),
  model: named('model'),
  metric: named('metric'),
  numbers: named('numbers here'),
  proposals: named('proposals'),
  benchmarks: named('benchmarks'),
  unit: named('unit'),
};

function describeLink(context: LinkContext, link: LinkedNumber): readonly Feature[] {
  const features = new FeatureList();
  const { number, method, baseModel, benchmark, metric } = link;
  const [a, b, c, d] = [number.probability, method.probability, baseModel.probability, benchmark.probability];
  addSteps(features, SEEN.product, a * b * c * d);
  addSteps(features, SEEN.least, Math.min(a, b, c, d));
  addSteps(features, SEEN.number, a);
  addSteps(features, SEEN.method, b);
  addSteps(features, SEEN.baseModel, c);
  addSteps(features, SEEN.benchmark, d);
  features.add(SEEN.kind.of(number.kind));
  features.add(SEEN.unit.of(number.measure.unit));
  features.add(SEEN.rule.of(number.rule));
  addRule(features, method.rule);
  addRule(features, benchmark.rule);
  addRule(features, baseModel.rule);
  const [owner, target, model] = [method.names[0], benchmark.names[0], baseModel.names[0]];
  features.add(
    owner === undefined
      ? SEEN.owner.of('none')
      : SEEN.owner
          .of(owner === context.mainMethod ? 'main' : 'other')
          ?.of(toLevel(roleScore(context.roles, owner, 'method'))),
  );
  features.add(
    target === undefined
      ? SEEN.target.of('none')
      : SEEN.target
          .of(benchmark.names.length > 1 ? 'several' : 'one')
          ?.of(toLevel(roleScore(context.roles, target, 'benchmark'))),
  );
  features.add(
    model === undefined
      ? SEEN.model.of('none')
      : SEEN.model.of(toLevel(roleScore(context.roles, model, 'baseModel'))),
  );
  features.add(SEEN.metric.of(metric.metric === undefined ? 'none' : metric.metric.row.quantity));
  let here = 0;
  for (const { measure } of context.numbers) if (measure.sentence === number.measure.sentence) here += 1;
  features.add(SEEN.numbers.of(COUNTS[Math.min(here, 6)] ?? '6'));
  features.add(SEEN.proposals.of(COUNTS[Math.min(context.likely.method, 4)] ?? '4'));
  features.add(SEEN.benchmarks.of(COUNTS[Math.min(context.likely.benchmark, 5)] ?? '5'));
  return features.items;
}

const COUNTS = ['0', '1', '2', '3', '4', '5', '6'];

function addRule(features: FeatureList, rule: string): void {
  features.add(rule.endsWith('.learned') ? SEEN.learned.of(rule) : SEEN.rule.of(rule));
}

/** Every step that the probability reaches: the weights of the steps add up. */
function addSteps(features: FeatureList, steps: readonly Feature[], probability: number): void {
  for (let at = 0; at < STEPS.length && probability >= (STEPS[at] ?? 1); at += 1) features.add(steps[at]);
}
