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

const SEEN = {
  product: named('product'),
  least: named('least'),
  number: named('number'),
  method: named('method'),
  baseModel: named('base-model'),
  benchmark: named('benchmark'),
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
  const all = [number.probability, method.probability, baseModel.probability, benchmark.probability];
  addSteps(
    features,
    SEEN.product,
    all.reduce((product, one) => product * one, 1),
  );
  addSteps(features, SEEN.least, Math.min(...all));
  for (const [at, probability] of [
    [SEEN.number, number.probability],
    [SEEN.method, method.probability],
    [SEEN.baseModel, baseModel.probability],
    [SEEN.benchmark, benchmark.probability],
  ] as const)
    addSteps(features, at, probability);
  features.add(SEEN.kind.of(number.kind));
  features.add(SEEN.unit.of(number.measure.unit));
  features.add(SEEN.rule.of(number.rule));
  for (const { rule } of [method, benchmark, baseModel])
    features.add(rule.endsWith('.learned') ? SEEN.learned.of(rule) : SEEN.rule.of(rule));
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
  const here = context.numbers.filter(({ measure }) => measure.sentence === number.measure.sentence).length;
  features.add(SEEN.numbers.of(String(Math.min(here, 6))));
  features.add(SEEN.proposals.of(String(Math.min(context.likely.method, 4))));
  features.add(SEEN.benchmarks.of(String(Math.min(context.likely.benchmark, 5))));
  return features.items;
}

const STEPS = [0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.94, 0.97, 0.985, 0.995];

/** Every step that the probability reaches: the weights of the steps add up. */
function addSteps(features: FeatureList, at: Feature, probability: number): void {
  for (const step of STEPS) if (probability >= step) features.add(at.of(String(step)));
}
