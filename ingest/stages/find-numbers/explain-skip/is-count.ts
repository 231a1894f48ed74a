// "35 writing systems", "12 out of 22", "4,009 lessons": a whole number and what it counts.
import { COUNTED } from '../../../lexicon/number-words.ts';
import { IRREGULAR_PLURALS, PHRASE_ENDS } from '../../../lexicon/skip-words.ts';
import type { SkipReason } from '../../../model/skip-reasons.ts';
import { mentionAt, metricAt, tokenAt, type NumberView } from '../number-view.ts';
import { hasMetricNear, isBig, isRepetition, type SkipPlace } from './skip-place.ts';
/** Adjectives and nouns that may stand before the plural that is counted. */
const MAX_WORDS = 6;
/** Marks inside a noun phrase: "3 task-specific (small) models", "2 “hard” cases". */
const INNER_MARKS = new Set(['-', '–', '‑', '/', '"', '“', '”', "'", '’', '‘', '(', ')', '&', '+', '*']);
const CLAIMS: ReadonlySet<string> = new Set([
  'achieve',
  'improve',
  'reduce',
  'beat',
  'tie',
  'than',
  'compared-to',
]);

/** Whether a noun phrase follows that is a plural. */
export function countsThings(place: SkipPlace): boolean {
  const { view, endToken } = place;
  let words = 0;
  for (let index = endToken; index < endToken + MAX_WORDS + 2 && words < MAX_WORDS; index += 1) {
    const token = tokenAt(view, index);
    if (token === undefined) return false;
    if (token.kind === 'mark') {
      if (token.text === ',' ? words === 0 : !INNER_MARKS.has(token.text)) return false;
      continue;
    }
    if (token.kind === 'number') continue;
    if (words > 0 && (token.lower === 'and' || token.lower === 'or')) continue;
    if (PHRASE_ENDS.has(token.lower)) return false;
    const metric = metricAt(view, index);
    if (metric !== undefined && metric.row.weak !== true) return false;
    const cue = view.cues[index];
    if (cue !== undefined && CLAIMS.has(cue.cue) && mentionAt(view, index) === undefined) return false;
    if (isPlural(token.lower) || COUNTED.has(token.lower)) return true;
    words += 1;
  }
  return false;
}

export function isPlural(word: string): boolean {
  return (
    IRREGULAR_PLURALS.has(word) || /^[\p{L}-]{3,}(?<![sui])s$/u.test(word) || /^\p{L}+(?:us|i)es$/u.test(word)
  );
}

export function isCount(place: SkipPlace, given: SkipReason): boolean {
  const { view, before, behind, left, right, suffix, text } = place;
  const { unit, hasDecimals } = view.measure;
  if (given === 'count' || given === 'context-length' || given === 'model-size') return true;
  if (unit === 'points') return !hasDecimals && !hasMetricNear(place);
  if (unit === '%') return false;
  if (isBig(place)) return true;
  if (unit === 'x') return isRepetition(place);
  // "17.668 verbs": thousands, as other languages write them
  if (hasDecimals) return /^\d{1,3}(?:\.\d{3})+$/.test(text) && countsThings(place);
  // "7-channel", "27submissions", and counters of Chinese
  if (suffix !== '') return /^(?:[-–]\p{Ll}|\p{Ll}{4,}s$|[^\p{Script=Latin}-])/u.test(view.measure.suffix);
  if (behind === 'out' || (before === 'of' && left[1] === 'out')) return true;
  if (behind === 'of' && /^(?:\d+|them|these|the|those|which|our)$/.test(right[1] ?? '')) return true;
  // "very few examples (4, 8, 16) per class"
  if (right.slice(0, 3).includes('per')) return true;
  // "placed 9th (of 28)"
  if (before === 'of' && /^(?:\d+(?:st|nd|rd|th)?|\()$/.test(left[1] ?? '')) return true;
  return countsThings(place) || isSize(place) || isBeforeNoun(view, place);
}

const SIZE =
  /^(?:of )?(?:total|number|set|list|size|vocabulary|pool|inventory|collection|consists?|consisting|contains?|containing|comprises?|comprising|includes?|including|collected|annotated|released?|n)(?: |$)|^[=:] n /;

/** "a total of 97", "contains 2,650", "(n = 34)". */
function isSize({ left }: SkipPlace): boolean {
  return SIZE.test(left.slice(0, 4).join(' '));
}

/** "12 (translated) Arabic": a word that is neither a metric nor a cue, whatever number it has. */
function isBeforeNoun(view: NumberView, { endToken, value }: SkipPlace): boolean {
  const next = tokenAt(view, endToken);
  if (next?.kind !== 'word' || value <= 1) return false;
  if (metricAt(view, endToken) !== undefined || view.cues[endToken] !== undefined) return false;
  return /^\p{Ll}{3,}|^\p{Lu}\p{L}+/u.test(next.text);
}
