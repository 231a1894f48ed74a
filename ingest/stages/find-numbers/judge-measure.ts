// Whether a measure is a result, and of which kind: a level, a difference, a multiple, or a pair of levels.
import { cueBefore, wordAt, type NumberView } from './number-view.ts';
import { findShare } from './find-share.ts';
import { isMeasured } from './is-measured.ts';
import { judgePlain } from './judge-plain.ts';
import { changeEvidence, hasBy, levelEvidence } from './weigh-evidence.ts';
import { findSkipReason } from './skip-measure.ts';
import type { Verdict } from './verdict.ts';

/** @param previous the verdict on the measure before in the same sentence, where the two stand in one list */
export function judgeMeasure(view: NumberView, previous: Verdict | undefined): Verdict {
  const reason = findSkipReason(view);
  if (reason !== undefined) return { skip: reason };
  const { measure } = view;
  if (measure.suffix !== '') return judgeSuffixed(view);
  if (measure.unit === '%') return judgePercent(view, previous);
  if (measure.baseline !== undefined) return judgePair(view);
  if (measure.unit === 'x') return { kind: 'ratio', rule: 'ratio.times' };
  if (measure.unit === 'points')
    return isPlausiblePoints(view) ? { kind: 'change', rule: 'change.points' } : { skip: 'count' };
  return judgePlain(view, previous);
}

function judgePair(view: NumberView): Verdict {
  if (isMeasured(view)) return { kind: 'from_to', rule: 'from-to.levels' };
  return { skip: 'no-metric' };
}

/** "3dB", "17FPS", "4ms": a level or a difference where something is measured. */
function judgeSuffixed(view: NumberView): Verdict {
  const { measure } = view;
  if (measure.sign === '+' || hasBy(view)) return { kind: 'change', rule: 'change.unit' };
  const isCost =
    /^(?:ms|s|fps|μs)$/i.test(measure.suffix) &&
    cueBefore(view, new Set(['achieve', 'reduce', 'in', 'by']), 7) !== undefined;
  if (isCost) return { kind: 'score', rule: 'score.unit' };
  return { skip: /^(?:s|ms|min|mins|h|hr|hrs)$/i.test(measure.suffix) ? 'duration' : 'hardware' };
}

function judgePercent(view: NumberView, previous: Verdict | undefined): Verdict {
  const share = findShare(view);
  if (
    wordAt(view, view.measure.from - 1) === 'within' &&
    /^(?:of|from)$/.test(wordAt(view, view.measure.endToken))
  )
    return { kind: 'change', rule: 'change.within' };
  if (share === 'cost') return { kind: 'ratio', rule: 'ratio.share', share: 'cost' };
  if (share === 'population') return { skip: 'share' };
  if (view.measure.baseline !== undefined) return { kind: 'from_to', rule: 'from-to.percent' };
  return judgeKind(view, previous, 'percent');
}

/** Level or difference, by the evidence on both sides. */
function judgeKind(view: NumberView, previous: Verdict | undefined, what: string): Verdict {
  const change = changeEvidence(view);
  const level = levelEvidence(view);
  if (
    change === 0 &&
    level === 0 &&
    previous !== undefined &&
    'kind' in previous &&
    (previous.kind === 'change' || previous.kind === 'score')
  ) {
    return { kind: previous.kind, rule: `${previous.kind}.${what}.list` };
  }
  if (change === level && previous !== undefined && 'kind' in previous && previous.kind === 'change')
    return { kind: 'change', rule: `change.${what}.list` };
  return change > level
    ? { kind: 'change', rule: `change.${what}` }
    : { kind: 'score', rule: `score.${what}` };
}

/** Points that are a difference in score, not a number of points in a cloud. */
function isPlausiblePoints(view: NumberView): boolean {
  const { measure } = view;
  return measure.sign === '+' || measure.hasDecimals || measure.value <= 100 || hasBy(view);
}
