// Which way the measured quantity of a difference or a multiple moves.
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

function describeMove(
  context: LinkContext,
  number: FoundNumber,
  row: MetricRow | undefined,
  rule: Direction,
): string[] {
  const { measure, view, kind } = number;
  const features = ['down', `rule ${rule}`, `rule ${rule} ${kind}`, `unit ${measure.unit}`];
  if (measure.sign !== null) features.push(`sign ${measure.sign}`);
  if (measure.arrow !== null) features.push(`arrow ${measure.arrow}`);
  if (number.share !== undefined) features.push(`share ${number.share}`);
  const better = row === undefined ? 'unknown' : `${row.better ?? 'either'} ${row.quantity}`;
  features.push(`metric ${better}`, `metric ${better} rule ${rule}`);
  if (row !== undefined) features.push(`row ${row.name}`);
  features.push(`by ${wordAt(view, beforeBounds(view))}`);
  for (let step = 0; step < 5; step += 1) {
    const word = wordAt(view, measure.endToken + step);
    if (word === '' || word === ',' || word === ';') break;
    features.push(`behind ${word}`, ...(step < 2 ? [`next ${word}`, `metric ${better} next ${word}`] : []));
  }
  for (let back = 1; back <= REACH; back += 1) {
    const word = wordAt(view, measure.from - back);
    if (word === '' || word === ';') break;
    features.push(`before ${word}`);
    if (back <= 4) features.push(`near ${word}`);
    const cue = context.cues[measure.from - back]?.cue;
    if (cue === 'improve' || cue === 'reduce' || cue === 'beat') {
      features.push(`cue ${cue}`, `cue ${cue} metric ${better}`);
      break;
    }
  }
  return features;
}
