// Which way the measured quantity of a difference or a multiple moves.
import { named, type Feature } from '../../learned/feature.ts';
import { FeatureList } from '../../learned/feature-list.ts';
import type { MetricRow } from '../../lexicon/metrics.ts';
import type { Direction } from '../../model/extraction.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { beforeBounds, wordAt } from '../find-numbers/number-view.ts';
import type { Judge } from '../judge.ts';
import { findDirection } from './describe-number.ts';
import type { LinkContext } from './link-context.ts';

const REACH = 14;

/** Null for levels. */
export function chooseDirection(
  context: LinkContext,
  number: FoundNumber,
  row: MetricRow | undefined,
  judge: Judge,
): Direction | null {
  const rule = findDirection(number, row);
  if (rule === null) return null;
  const features = describeMove(context, number, row, rule);
  const chosen = judge.choose('direction', number, [
    { direction: 'up' as const, features: [] },
    { direction: 'down' as const, features },
  ]);
  return chosen?.candidate.direction ?? rule;
}

const SEEN = {
  down: named('down'),
  rule: named('rule'),
  unit: named('unit'),
  sign: named('sign'),
  arrow: named('arrow'),
  share: named('share'),
  metric: named('metric'),
  row: named('row'),
  by: named('by'),
  behind: named('behind'),
  next: named('next'),
  before: named('before'),
  near: named('near'),
  cue: named('cue'),
};

function describeMove(
  context: LinkContext,
  number: FoundNumber,
  row: MetricRow | undefined,
  rule: Direction,
): readonly Feature[] {
  const { measure, view, kind } = number;
  const features = new FeatureList();
  features.add(SEEN.down);
  features.add(SEEN.rule.of(rule));
  features.add(SEEN.rule.of(rule)?.of(kind));
  features.add(SEEN.unit.of(measure.unit));
  if (measure.sign !== null) features.add(SEEN.sign.of(measure.sign));
  if (measure.arrow !== null) features.add(SEEN.arrow.of(measure.arrow));
  if (number.share !== undefined) features.add(SEEN.share.of(number.share));
  const better = row === undefined ? 'unknown' : `${row.better ?? 'either'} ${row.quantity}`;
  const metric = SEEN.metric.ofText(better);
  features.add(metric);
  features.add(metric?.of('rule')?.of(rule));
  if (row !== undefined) features.add(SEEN.row.ofText(row.name));
  features.add(SEEN.by.of(wordAt(view, beforeBounds(view))));
  for (let step = 0; step < 5; step += 1) {
    const word = wordAt(view, measure.endToken + step);
    if (word === '' || word === ',' || word === ';') break;
    features.add(SEEN.behind.of(word));
    if (step >= 2) continue;
    features.add(SEEN.next.of(word));
    features.add(metric?.of('next')?.of(word));
  }
  for (let back = 1; back <= REACH; back += 1) {
    const word = wordAt(view, measure.from - back);
    if (word === '' || word === ';') break;
    features.add(SEEN.before.of(word));
    if (back <= 4) features.add(SEEN.near.of(word));
    const cue = context.cues[measure.from - back]?.cue;
    if (cue === 'improve' || cue === 'reduce' || cue === 'beat') {
      features.add(SEEN.cue.of(cue));
      features.add(SEEN.cue.of(cue)?.of('metric')?.ofText(better));
      break;
    }
  }
  return features.items;
}
