// How words are written, as far as it tells names from plain words.
import { COMMON_NAMES, SENTENCE_STARTERS } from '../lexicon/common-names.ts';
import { classOf, classOfCharacter, LOWER, NUMBER, SURROGATE, UPPER } from './characters.ts';
import { wordOf, type Word } from './word-table.ts';

export const NAME_SHAPES = ['plain', 'capital', 'acronym', 'mixed', 'camel'] as const;
/**
 * `camel`: a capital inside ("LatentMorph", "CoT"); `mixed`: letters and digits ("GPT-4o", "R1"); `acronym`: capitals only
 * ("GRPO"); `capital`: one capital at the start ("Spider"); `plain`: none of these.
 */
export type NameShape = (typeof NAME_SHAPES)[number];

/** Words that make a name of one word into an adjective: "GPT-4-based", "TRACE-tuned". */
const DERIVED =
  /-(?:based|trained|tuned|style|like|aware|driven|generated|enhanced|augmented|powered|guided|free|level|specific|selected|equipped|finetuned|initialized|distilled|inspired|assisted|oriented|compatible|series|type|class|only|related|friendly|agnostic|sized|size|scale|parameter)$/i;

/** What the spelling of a word says about names. */
export interface Spelling {
  readonly shape: NameShape;
  readonly isCommonName: boolean;
  /** Without a derived ending, as are the next two: "BERT" of "BERT-based". */
  readonly stem: string;
  readonly stemShape: NameShape;
  readonly isCommonStem: boolean;
  readonly isComparisonAdjective: boolean;
  readonly isSentenceStarter: boolean;
  readonly hasCapitalFirst: boolean;
}

export function spellingOf(word: Word): Spelling {
  word.spelling ??= readSpelling(word);
  return word.spelling;
}

export function shapeOf(text: string): NameShape {
  return spellingOf(wordOf(text)).shape;
}

function readSpelling({ text, lower }: Word): Spelling {
  const shape = findShape(text);
  const isCommon = isCommonName(text);
  const stem = stripDerived(text);
  const isWhole = stem === text;
  return {
    shape,
    isCommonName: isCommon,
    stem,
    stemShape: isWhole ? shape : findShape(stem),
    isCommonStem: isWhole ? isCommon : isCommonName(stem),
    isComparisonAdjective: isComparisonAdjective(text),
    isSentenceStarter: SENTENCE_STARTERS.has(lower),
    hasCapitalFirst: /^\p{Lu}/u.test(text),
  };
}

/** Whether some character is neither a small letter nor a mark: without any, the shape is plain, whatever is stripped. */
export function mayHaveShape(text: string): boolean {
  for (let at = 0; at < text.length; at += 1)
    if ((classOf(text.charCodeAt(at)) & (UPPER | NUMBER | SURROGATE)) !== 0) return true;
  return false;
}

function findShape(text: string): NameShape {
  if (!mayHaveShape(text)) return 'plain';
  const letters = readLetters(text);
  const { hasUpper, hasLower, hasDigit, startsWithDigit } = letters;
  if (startsWithDigit && !letters.hasUpperBesideLetter) return 'plain';
  if (/^\p{Lu}{2,}s$/u.test(text)) return 'acronym';
  if (hasDigit && (hasUpper || (hasLower && !startsWithDigit && letters.endsAfterLetterInDigit)))
    return 'mixed';
  if (!hasUpper) return 'plain';
  if (!hasLower) return text.length > 1 ? 'acronym' : 'plain';
  if (letters.hasInnerUpper) return isCapitalisedCompound(text) ? 'capital' : 'camel';
  return 'capital';
}

interface Letters {
  hasUpper: boolean;
  hasLower: boolean;
  hasDigit: boolean;
  startsWithDigit: boolean;
  /** A capital after a small letter or another capital: "LatentMorph", "ViT", "NLoops". */
  hasInnerUpper: boolean;
  /** "3DGS", not "3D". */
  hasUpperBesideLetter: boolean;
  /** "wav2vec2", "t5": a digit somewhere after a letter. */
  endsAfterLetterInDigit: boolean;
}

/** One pass over the characters; patterns with two searches in a row would take quadratic time. */
function readLetters(text: string): Letters {
  const found: Letters = {
    hasUpper: false,
    hasLower: false,
    hasDigit: false,
    startsWithDigit: /^\d/.test(text),
    hasInnerUpper: false,
    hasUpperBesideLetter: false,
    endsAfterLetterInDigit: false,
  };
  let isAfterUpper = false;
  for (const character of text) {
    const classes = classOfCharacter(character);
    const isUpper = (classes & UPPER) !== 0;
    const isLower = (classes & LOWER) !== 0;
    if (isUpper && (found.hasLower || isAfterUpper)) found.hasInnerUpper = true;
    if ((isUpper || isLower) && (found.hasUpper || (isUpper && found.hasLower)))
      found.hasUpperBesideLetter = true;
    if ((classes & NUMBER) !== 0) {
      found.hasDigit = true;
      if (found.hasUpper || found.hasLower) found.endsAfterLetterInDigit = true;
    }
    found.hasUpper ||= isUpper;
    found.hasLower ||= isLower;
    isAfterUpper = isUpper;
  }
  return found;
}

/** The name inside an adjective ("BERT" of "BERT-based"), or the text itself. */
function stripDerived(text: string): string {
  return !text.includes('-') ? text : text.replace(DERIVED, '');
}

/** "R1-style", "GPT-4-level": like the thing, not the thing. */
function isComparisonAdjective(text: string): boolean {
  return text.includes('-') && /-(?:style|like|level|type|class|inspired)$/i.test(text);
}

/** A task, a field, an organisation, hardware …: written like a name, but none of ours. */
export function isCommonName(text: string): boolean {
  const lower = text.toLowerCase();
  return COMMON_NAMES.has(lower) || (lower.endsWith('s') && COMMON_NAMES.has(lower.slice(0, -1)));
}

/** "Fine-Tuning", "Chain-of-Thought": words with capitals joined by hyphens. */
function isCapitalisedCompound(text: string): boolean {
  return text.includes('-') && text.split('-').every((part) => /^\p{Lu}?\p{Ll}*$/u.test(part));
}
