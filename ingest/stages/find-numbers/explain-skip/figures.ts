// Numbers that are values of something, which is no performance that the paper reports.
import { RIGHT_SETTINGS, SETTINGS, STATISTICS, isOneOf } from '../../../lexicon/skip-words.ts';
import type { SkipReason } from '../../../model/skip-reasons.ts';
import { tokenAt, wordAt } from '../number-view.ts';
import { countsThings } from './is-count.ts';
import { FAR, governorOf, hasMetricNear, isBig, isRepetition, type SkipPlace } from './skip-place.ts';

/** Between the name of a figure and the figure: "kappa scores of around 0.8". */
const BEFORE_FIGURE =
  /^(?:[.=<>≤≥≈~±∼(:]|of|is|was|are|at|to|a|an|the|about|around|only|scores?|values?|coefficients?|levels?|average|overall|over|between|from)$/;

/** "p < 0.05", "kappa of 0.8", "0.9 ± 0.1", "95% confidence". */
export function isStatistic(
  { view, left, before, behind, suffix, value }: SkipPlace,
  given: SkipReason,
): boolean {
  if (given === 'statistic' || (STATISTICS.has(behind) && behind.length > 1)) return true;
  const distance = left.findIndex((word) => !BEFORE_FIGURE.test(word));
  const governor = left[distance] ?? '';
  const { hasDecimals, unit } = view.measure;
  const isFigure = hasDecimals || unit === '%' || /^[.=<>≤≥≈]$/.test(before);
  if (distance <= 0 || !isFigure || !/^p?$/.test(suffix)) return false;
  // "p = .05": a point stands before it
  if (/^[\d.]*[pr𝑝𝑟]$/u.test(governor)) return before === '.' || (hasDecimals && value < 1);
  if (/^(?:alpha|α)$/.test(governor)) return left.some((word) => /^(?:krippendorff|cronbach)/.test(word));
  return before === '±' || STATISTICS.has(governor);
}

/** "a scale from 1 to 5", "between 0 and 1", "[0, 1]", "1 if it is, 0 otherwise". */
export function isScale(place: SkipPlace): boolean {
  const { view, left, right, before, behind, value, suffix, text } = place;
  if (value > 100 || view.measure.unit !== '') return false;
  if (suffix === 'likert') return true;
  if (suffix === 'point') return right.slice(0, 3).some((word) => /^(?:scales?|likert)$/.test(word));
  if (suffix !== '') return false;
  if (/^0[-–/]1$/.test(text) || /^(?:scale|likert)$/.test(behind)) return true;
  const speaksOfScale = left
    .slice(0, 4)
    .some((word) => /^(?:scale|likert|intervals?|ratings?|grades?)$/.test(word));
  if (speaksOfScale && !countsThings(place)) return true;
  if (value > 1 || view.measure.hasDecimals) return false;
  return (/^[“"']$/.test(before) && /^[”"']$/.test(behind)) || isZeroOrOne(place);
}

function isZeroOrOne(place: SkipPlace): boolean {
  const { view, before, behind, start, end } = place;
  if (/^(?:if|otherwise)$/.test(behind)) return true;
  const around = view.document.paper.abstract.slice(Math.max(0, start - 5), end + 5);
  if (/[[({]\s?-?[01]\s?[,;]\s?1\s?[\])}]|\b0 (?:or|and) 1\b/.test(around)) return true;
  return /^(?:between|from)$/.test(before) && !isBig(place) && wordAt(view, view.measure.endToken) !== '/';
}

/** "a learning rate of 0.05", "k = 5", "a 98% masking ratio". */
export function isSetting(place: SkipPlace, given: SkipReason): boolean {
  const { view, left, right, before, behind } = place;
  if (before === '=') return given === 'hyper-parameter' && left[1] !== 'n' && !hasMetricNear(place);
  if (isOneOf(SETTINGS, governorOf(place)) && !countsThings(place)) return true;
  return (
    isOneOf(RIGHT_SETTINGS, behind) || (view.measure.unit === '%' && isOneOf(RIGHT_SETTINGS, right[1] ?? ''))
  );
}

/** "9x more points", "a factor of 2.5", "1/10 of", "1:4". */
export function isMultiple(place: SkipPlace): boolean {
  const { view, right, behind, suffix, text } = place;
  if (/^[\d.]+x?-[\d.]+x$/.test(text)) return true;
  if (/^(?:folds?|x)$/.test(suffix) || view.measure.unit === 'x')
    return !isRepetition(place) && !/^(?:cross|cv|validation|cross-validation)$/.test(behind);
  if (/^orders?$/.test(behind) && right[1] === 'of') return true;
  if (/^(?:factors?|multiples?)$/.test(governorOf(place))) return true;
  return isProportion(place) || (isFraction(place) && !countsThings(place));
}

/** "1:4", "1:N", with no blank between. */
function isProportion({ view }: SkipPlace): boolean {
  const { start, end, firstToken, endToken } = view.measure;
  const [before, behind] = [tokenAt(view, firstToken - 1), tokenAt(view, endToken)];
  const isTerm = (index: number): boolean => /^(?:\d+|[A-Z])$/.test(tokenAt(view, index)?.text ?? '');
  if (behind?.text === ':' && behind.start === end) return isTerm(endToken + 1);
  return before?.text === ':' && before.end === start && isTerm(firstToken - 2);
}

/** "1/10", "1/10th". */
function isFraction({ view, isWhole }: SkipPlace): boolean {
  const { firstToken, endToken } = view.measure;
  const isTerm = (index: number): boolean => /^\d+(?:th|rd)?s?$/.test(wordAt(view, index));
  if (wordAt(view, firstToken - 1) === '/') return isTerm(firstToken - 2);
  return wordAt(view, endToken) === '/' && isTerm(endToken + 1) && isWhole;
}

/** "7% of the population", "10% labelled data". */
export function isShare(place: SkipPlace, given: SkipReason): boolean {
  if (given === 'share') return true;
  return place.view.measure.unit === '%' && (place.behind === 'of' || countsThings(place));
}

/** "20.1 turns on average", "2.3 words per sentence". */
export function isDescription(place: SkipPlace): boolean {
  const { left, right, view } = place;
  if (view.measure.unit === '%') return false;
  const behind = right.slice(1);
  if (behind.includes('per') || (behind.includes('average') && countsThings(place))) return true;
  if (hasMetricNear(place, FAR)) return false;
  return (
    [...left.slice(0, 4), ...right.slice(0, 4)].some((word) => AVERAGE.test(word)) || countsThings(place)
  );
}

const AVERAGE = /^(?:average|averages|averaging|averaged|mean|median|per|avg)$/;

/** What may well measure something: a percentage, a signed number, a metric near by. */
export function isWeighedOut(place: SkipPlace, given: SkipReason): boolean {
  if (given !== 'no-metric' && given !== 'name-part') return false;
  const { unit, sign } = place.view.measure;
  return unit !== '' || sign === '+' || hasMetricNear(place);
}
