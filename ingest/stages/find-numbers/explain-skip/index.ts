// Why a number is no result, more exactly than the rules say that decide whether it is one: their reasons are features of the
// learned choice and stay as they are. This looks at what was skipped once that is settled.
import type { SkipReason } from '../../../model/skip-reasons.ts';
import type { NumberView } from '../number-view.ts';
import {
  isDescription,
  isMultiple,
  isScale,
  isSetting,
  isShare,
  isStatistic,
  isWeighedOut,
} from './figures.ts';
import { isFormula } from './is-formula.ts';
import { isCount } from './is-count.ts';
import { isCitation, isEnumeration, isFootnote, isInRow } from './marks.ts';
import { isNamePart, isOrdinal, isVersion, isYear } from './names-and-dates.ts';
import { describePlace, type SkipPlace } from './skip-place.ts';
import {
  isContextLength,
  isDuration,
  isMachine,
  isMeasurement,
  isModelSize,
  isPrice,
  isResolution,
} from './units.ts';

interface Explanation {
  readonly reason: SkipReason;
  readonly holds: (place: SkipPlace, given: SkipReason) => boolean;
}

/** The first that holds is taken: what the characters say, then the words before, then units, then what is counted. */
const EXPLANATIONS: readonly Explanation[] = [
  // "32 105 110 103 117"
  { reason: 'number-row', holds: isInRow },
  // "Code 1 1 https://…"
  { reason: 'footnote', holds: isFootnote },
  // "[22, 44]"
  { reason: 'citation', holds: isCitation },
  // "2) a writer"
  { reason: 'enumeration', holds: isEnumeration },
  // "kappa of 0.8"
  { reason: 'statistic', holds: isStatistic },
  // "$20 per tutor"
  { reason: 'price', holds: isPrice },
  // "O(1/k)"
  { reason: 'formula', holds: ({ view, start, end }) => isFormula(view.document.paper.abstract, start, end) },
  // "on a scale from 1 to 5"
  { reason: 'scale', holds: isScale },
  // "in 1789"
  { reason: 'year', holds: isYear },
  // "tasks 2 and 3"
  { reason: 'ordinal', holds: isOrdinal },
  // "Web 2.0"
  { reason: 'version', holds: isVersion },
  // "65 billion parameters"
  { reason: 'model-size', holds: isModelSize },
  // "3D-aware"
  { reason: 'resolution', holds: isResolution },
  // "contexts of 32k"
  { reason: 'context-length', holds: isContextLength },
  // "a 4-month study"
  { reason: 'duration', holds: isDuration },
  // "5 N"
  { reason: 'measurement', holds: isMeasurement },
  // "4-bit weights"
  { reason: 'hardware', holds: isMachine },
  // "9x more points"
  { reason: 'multiple', holds: isMultiple },
  // "a dropout of 0.1"
  { reason: 'hyper-parameter', holds: isSetting },
  // "HoloLens 2"
  { reason: 'name-part', holds: isNamePart },
  // "35 writing systems"
  { reason: 'count', holds: isCount },
  // "10% labelled data"
  { reason: 'share', holds: isShare },
  // "2.3 words per sentence"
  { reason: 'description-of-data', holds: isDescription },
  { reason: 'weighed-out', holds: isWeighedOut },
];

/** Reasons of the rules that nothing makes more exact. */
const CERTAIN: ReadonlySet<SkipReason> = new Set(['enumeration', 'resolution', 'year', 'top-k', 'cut-off']);

/** Returns why a skipped number is no result: the first explanation that holds, or else the reason that the rules gave. */
export function explainSkip(view: NumberView, given: SkipReason): SkipReason {
  // "p = 0.03p" looks like "720p"
  if (CERTAIN.has(given) && !(given === 'resolution' && view.measure.hasDecimals)) return given;
  const place = describePlace(view);
  return EXPLANATIONS.find(({ holds }) => holds(place, given))?.reason ?? given;
}
