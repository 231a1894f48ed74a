// Numbers that name something: a year, one among several, a version, part of a name.
import {
  DATE_WORDS,
  MONTHS,
  NUMBERED,
  RANKING,
  STANDARDS,
  VERSION_WORDS,
  isOneOf,
} from '../../../lexicon/skip-words.ts';
import type { SkipReason } from '../../../model/skip-reasons.ts';
import { mentionAt, metricAt, tokenAt, wordAt, type NumberView } from '../number-view.ts';
import { countsThings, isPlural } from './is-count.ts';
import { FAR, NEAR, governorOf, isBig, type SkipPlace } from './skip-place.ts';

const YEAR = /^(?:1[4-9]|20)\d\d(?:-\d{2,4})?s?$/;

/** "in 1789", "the 1950s", "IJCAI '22", "July 25". */
export function isYear(place: SkipPlace): boolean {
  const { view, text, value, suffix, before, behind, isWhole } = place;
  if (isInDate(place)) return true;
  if (suffix === 's' && YEAR.test(text)) return true;
  if (isWhole && suffix === '' && YEAR.test(text))
    return DATE_WORDS.has(before) || (value >= 1950 && value < 2035) || !countsThings(place);
  if (/^['’‘]$/.test(wordAt(view, view.measure.firstToken - 1)) && /^\d\d$/.test(text)) return true;
  return isWhole && value <= 31 && (MONTHS.has(before) || MONTHS.has(behind));
}

/** "16/10/2022". */
function isInDate({ view, start, end }: SkipPlace): boolean {
  const { firstToken, endToken } = view.measure;
  if (!/^[/.]$/.test(wordAt(view, endToken)) && wordAt(view, firstToken - 1) !== '/') return false;
  const around = view.document.paper.abstract.slice(Math.max(0, start - 6), end + 9);
  return /\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b/.test(around);
}

const ORDINAL_ENDING = /^(?:st|nd|rd|th|e|er|ème|eme|ère|ier|ˆth|ˆst|ˆrd)$/;
/** Pages and sections are numbered so far. */
const MAX_ORDINAL = 2000;

/** "ranked 18 out of 22", "tasks 2 and 3", "subtask 1.1", "Fig. 1", "§3". */
export function isOrdinal(place: SkipPlace, given: SkipReason): boolean {
  const { view, left, before, behind, value, isWhole, suffix } = place;
  if (given === 'ordinal' || (ORDINAL_ENDING.test(suffix) && isWhole)) return true;
  if (value > MAX_ORDINAL || view.measure.unit !== '') return false;
  if (/^(?:sub-?)?(?:tasks?|tracks?)$/.test(before) && value < 20) return true;
  if (isNearRank(place)) return true;
  if (!isWhole || !/^[a-z]?$/.test(suffix)) return false;
  if (before === '§' || isOneOf(RANKING, governorOf(place))) return true;
  const word = /^[.#]$/.test(before) ? (left[1] ?? '') : before;
  return isOneOf(NUMBERED, word) && !isPlural(behind);
}

/** "a rank of 8/16", "ranks 24/43 for one task and 5/31 for the other". */
function isNearRank({ view }: SkipPlace): boolean {
  const { firstToken, endToken } = view.measure;
  if (wordAt(view, firstToken - 1) !== '/' && wordAt(view, endToken) !== '/') return false;
  for (let index = firstToken - FAR; index < endToken + NEAR; index += 1)
    if (isOneOf(RANKING, wordAt(view, index))) return true;
  return false;
}

/** "version 2.0", "Web 2.0", "MultiWOZ 2.1-2.4". */
export function isVersion(place: SkipPlace, given: SkipReason): boolean {
  const { view, text, left, before, suffix, value } = place;
  const { measure } = view;
  if (measure.unit !== '') return false;
  if (/^\d{1,3}(?:\.\d{1,3}){2}/.test(text)) return true;
  if (VERSION_WORDS.has(before) && /^\d{1,2}(?:\.\d{1,2})?(?:-|$)/.test(text) && !/^\d/.test(left[1] ?? ''))
    return measure.hasDecimals || !countsThings(place);
  if (given === 'name-part' || value >= 20 || suffix !== '') return false;
  if (!/^\d{1,2}\.\d(?:-\d{1,2}\.\d)?$/.test(text)) return false;
  // "Interactive Conversations (SIMMC) 2.0"
  const previous = measure.firstToken - (wordAt(view, measure.firstToken - 1) === ')' ? 2 : 1);
  return isNameWord(view, previous) || (previous === view.sentenceStart && isCapital(view, previous));
}

/** A capital that begins no sentence, and is no metric. */
function isNameWord(view: NumberView, index: number): boolean {
  if (tokenAt(view, index)?.kind !== 'word' || metricAt(view, index) !== undefined) return false;
  return mentionAt(view, index) !== undefined || (index > view.sentenceStart && isCapital(view, index));
}

function isCapital(view: NumberView, index: number): boolean {
  return metricAt(view, index) === undefined && /^\p{Lu}./u.test(tokenAt(view, index)?.text ?? '');
}

/** "ISO 639", "HoloLens 2", "3DLinker", "CIFAR-10/100". */
export function isNamePart(place: SkipPlace, given: SkipReason): boolean {
  const { view, before, value, isWhole, suffix } = place;
  const { firstToken } = view.measure;
  if (before === '=') return false;
  if (suffix !== '') return given === 'name-part' && hasNameEnding(place);
  if ((isWhole && STANDARDS.has(before)) || isElided(view)) return true;
  if (given === 'name-part') return !countsThings(place) || mentionAt(view, firstToken) !== undefined;
  return isWhole && value <= 20 && isNameWord(view, firstToken - 1) && !countsThings(place);
}

/** "3DLinker", "2F-85"; neither "7-channel" nor "600K+". */
function hasNameEnding(place: SkipPlace): boolean {
  const { suffix } = place.view.measure;
  return (
    /^-?\p{Script=Latin}/u.test(suffix) &&
    !/^(?:-\p{Ll}|\p{Ll}{4,}s$)/u.test(suffix) &&
    !isBig(place) &&
    suffix !== 'x'
  );
}

/** The 100 of "CIFAR-10/100". */
function isElided(view: NumberView): boolean {
  const { firstToken } = view.measure;
  return wordAt(view, firstToken - 1) === '/' && /\p{L}-?\d/u.test(wordAt(view, firstToken - 2));
}
