// Numbers that their unit explains: money, time, physical quantities, machines, sizes of images, of inputs and of models.
import {
  CONTEXT_WORDS,
  INPUT_UNITS,
  MACHINE_UNITS,
  MONEY,
  PHRASE_ENDS,
  PHYSICAL_UNITS,
  PIXEL_UNITS,
  TIME_UNITS,
  isOneOf,
} from '../../../lexicon/skip-words.ts';
import type { SkipReason } from '../../../model/skip-reasons.ts';
import { tokenAt } from '../number-view.ts';
import { isPlural } from './is-count.ts';
import { unitOf, type SkipPlace } from './skip-place.ts';

/** "$20 per tutor", "5 dollars", "€3"; between two dollar signs stands TeX. */
export function isPrice({ view, start, right, behind, suffix }: SkipPlace): boolean {
  if (view.measure.unit !== '') return false;
  if ([behind, right[1] ?? '', suffix].some((word) => isOneOf(MONEY, word))) return true;
  const { abstract } = view.document.paper;
  const sign = abstract[start - 1] === ' ' ? abstract[start - 2] : abstract[start - 1];
  if (sign === undefined || !/[$€£¥₹]/.test(sign)) return false;
  if (sign !== '$') return true;
  const before = abstract.slice(Math.max(0, start - 40), start).trimEnd();
  if (!/(?:^|[\s(~≈\\-])(?:US|C|A)?\$$/.test(before) || /\$[^ $]{1,20}\$$/.test(before)) return false;
  const content = /^[^$]{0,60}(?=\$)/.exec(abstract.slice(start, start + 61))?.[0];
  return content === undefined || (/ [a-z]{3,}/.test(content) && !/[\\=_^<>]/.test(content));
}

/** "a 4-month study", "30 minutes", "children aged 6". */
export function isDuration(place: SkipPlace): boolean {
  const { view, before, left } = place;
  if (view.measure.unit !== '' || isShouted(place)) return false;
  if (/^(?:aged?|ages|âgés|âge)$/.test(before === 'of' ? (left[1] ?? '') : before)) return true;
  return isOneOf(TIME_UNITS, unitOf(place));
}

/** "5 ML classifiers", "50 US states": no millilitres and no microseconds. */
function isShouted({ view, endToken, suffix }: SkipPlace): boolean {
  const text = suffix === '' ? (tokenAt(view, endToken)?.text ?? '') : view.measure.suffix;
  return /^[A-Z]{2,4}$/.test(text) && !/^(?:FPS|DPI|RPM|PSI)$/.test(text);
}

/** Units of one letter, in the case in which they are written: "12 m", "5 N", but "3M tokens". */
const LETTER_UNITS = /^[mNVWAJsgL°C"″]$/;

/** "12 mm", "90°", "5 N", "120 fps". */
export function isMeasurement(place: SkipPlace): boolean {
  const { view, endToken, end, suffix, right, behind } = place;
  const { abstract } = view.document.paper;
  if (view.measure.unit !== '' || isShouted(place)) return false;
  if (/^(?:deg$|\^circ)/.test(suffix) || /^.?[°◦º]/.test(abstract.slice(end, end + 2))) return true;
  const unit = unitOf(place);
  if (!isOneOf(PHYSICAL_UNITS, unit) || COUNTED_BY_MILLIONS.test(behind)) return false;
  if (/freedom/.test(suffix) || right[2] === 'freedom' || /^grams?$/.test(suffix)) return false;
  if (unit.length > 1) return true;
  return LETTER_UNITS.test(suffix === '' ? (tokenAt(view, endToken)?.text ?? '') : view.measure.suffix);
}

/** "4-bit weights", "16 GB". */
export function isMachine(place: SkipPlace, given: SkipReason): boolean {
  if (place.suffix.startsWith('gpu')) return false;
  return given === 'hardware' || (place.view.measure.unit === '' && isOneOf(MACHINE_UNITS, unitOf(place)));
}

/** "3D", "6-DoF", "224 pixels", "4K video"; "2k videos" are many. */
export function isResolution({ view, suffix, behind, value }: SkipPlace): boolean {
  if (/^d(?:-|$)|^dof/.test(suffix) || isOneOf(PIXEL_UNITS, behind)) return true;
  if (view.measure.suffix !== 'K' || !/^[248]$/.test(String(value))) return false;
  return /^(?:resolutions?|videos?|uhd|images?)$/.test(behind);
}

/** "128K context", "inputs of 512 tokens"; a corpus of 128K tokens is counted. */
export function isContextLength({ left, right, behind, suffix }: SkipPlace, given: SkipReason): boolean {
  const isInput =
    given === 'context-length' ||
    (suffix === 'k' && /^[.,;)]?$/.test(behind)) ||
    isOneOf(INPUT_UNITS, behind) ||
    isOneOf(INPUT_UNITS, suffix);
  return isInput && [...left, ...right.slice(1)].some((word) => isOneOf(CONTEXT_WORDS, word));
}

/** "7B" is a model, "64B tokens" is none. */
export function isModelSize({ view, right, suffix }: SkipPlace, given: SkipReason): boolean {
  const words = right.slice(0, 3);
  if (words.some((word) => /(?:^|-)(?:parameters?|params?|param[eè]tres)$/.test(word))) return true;
  if (given !== 'model-size') return suffix.startsWith('param');
  const end = words.findIndex((word) => PHRASE_ENDS.has(word) || !/^\p{L}/u.test(word));
  const phrase = end < 0 ? words : words.slice(0, end);
  if (phrase.some((word) => MODEL_WORDS.test(word))) return true;
  // "4m away"
  if (view.measure.suffix === 'm') return false;
  return !phrase.some((word) => isPlural(word) || COUNTED_BY_MILLIONS.test(word));
}

const MODEL_WORDS =
  /(?:^|-)(?:models?|llms?|lms?|vlms?|mllms?|versions?|variants?|scales?|sizes?|checkpoints?|backbones?|baselines?|counterparts?|transformers?|networks?|encoders?|decoders?|experts?|policy|policies|architectures?|active|activated|moe)$/;
const COUNTED_BY_MILLIONS =
  /^(?:tokens?|words?|images?|pairs?|samples?|frames?|data|dataset|corpus|benchmark|points|examples|training|people|rows)$/;
