// Digits that are no number of their own: in names, metrics, addresses and formulas. What no result and no skip covers is one.
import type { Skip } from '../../model/extraction.ts';
import { SKIP_REASONS, type SkipReason } from '../../model/skip-reasons.ts';
import type { NameTable } from '../find-names/index.ts';
import type { Token } from '../find-tokens.ts';
import { MAX_ABSTRACT_LENGTH, toAbstractSpan, type Document } from '../read-document.ts';
import { toSpan } from '../text-view.ts';
import { gluedBefore, gluedBehind, isFormula } from './explain-skip/is-formula.ts';

/** A run of digits with its decimals; small and circled ones and those of other scripts too. */
const DIGITS = /\p{N}+(?:\.\p{N}+)*/gu;

/** Scripts that put no blanks between words: "159个语言特征". */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function reasonOfUnspaced(behind: string): SkipReason {
  if (/^[年月日]/.test(behind)) return 'year';
  return UNSPACED.test(behind[0] ?? '') ? 'count' : 'no-metric';
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns a skip for every word, in order, that holds digits outside of the given places, which are in the order of the
 * abstract; several runs in one word are one skip. Linear in the length of the abstract.
 */
export function coverDigits(document: Document, names: NameTable, taken: readonly Place[]): Skip[] {
  const abstract = document.paper.abstract.slice(0, MAX_ABSTRACT_LENGTH);
  const skips: Skip[] = [];
  const words = new WordCursor(document);
  let next = 0;
  let covered = 0;
  for (const match of abstract.matchAll(DIGITS)) {
    const end = match.index + match[0].length;
    for (let place = taken[next]; place !== undefined && place.start <= match.index; place = taken[next]) {
      covered = Math.max(covered, place.end);
      next += 1;
    }
    if (end <= covered) continue;
    const token = words.moveTo(match.index);
    const word = token === undefined ? undefined : toAbstractSpan(document, token.start, token.end);
    const isJoined = UNSPACED.test(`${abstract[match.index - 1] ?? ''}${abstract[end] ?? ''}`);
    const isInside = word !== undefined && word.start <= match.index && end <= word.end && !isJoined;
    const evidence = isInside ? word : { start: match.index, end, text: match[0] };
    covered = Math.max(covered, evidence.end);
    const reason = isJoined
      ? reasonOfUnspaced(abstract.slice(end, end + 2))
      : isInside && token !== undefined
        ? reasonOfWord(document, names, token, match)
        : 'markup';
    skips.push({ reason, evidence, detail: SKIP_REASONS[reason] });
  }
  return skips;
}

/** Finds the tokens of growing places in the original abstract, in one pass. */
class WordCursor {
  readonly #document: Document;
  #index: number;

  constructor(document: Document) {
    this.#document = document;
    this.#index = document.sentences[0]?.endToken ?? 0;
  }

  /** The last token that starts at or before the place, or undefined. */
  moveTo(place: number): Token | undefined {
    const { tokens, abstractStart, abstract } = this.#document;
    const startOf = (token: Token): number => {
      const start = token.start - abstractStart;
      return toSpan(abstract, start, start).start;
    };
    for (let token = tokens[this.#index + 1]; token !== undefined && startOf(token) <= place;) {
      this.#index += 1;
      token = tokens[this.#index + 1];
    }
    const token = tokens[this.#index];
    return token === undefined || startOf(token) > place ? undefined : token;
  }
}

/** "top-5", "@10": a cut-off. "task-3": one among several. "mid-2019": a year. */
const TOP = /^(?:top|best|first|last)-?\d/i;
const ONE_OF_SEVERAL =
  /^(?:sub-?tasks?|tasks?|tracks?|fig|figs|figures?|tables?|tab|sections?|sec|eq|eqs|level|grade|stage|phase|step|layer|class|type|group|cluster|category|study|experiment|rq|runs?|part|no)[-._]?\d/i;
const YEAR = /^(?:mid|early|late|pre|post|since|year|fy|in|circa|ca|non)-?(?:19|20)\d\d/i;
const VERSION = /^v(?:er|ersion)?\.?\d/i;
/** Endings of sites that are named without "http". */
const SITE =
  /\.(?:com|org|net|io|edu|gov|ai|dev|co|app|me|fr|de|uk|cn|in|it|es|ch|jp|eu|be|nl|ca)(?:\/|$)|@[a-z][\w-]*\.[a-z]|:\/\/|^www\.|^10\.\d{4,9}\/|doi/i;
/** Of an address that is glued to the digits so much is looked at. */
const MAX_AROUND = 80;

function reasonOfWord(
  document: Document,
  names: NameTable,
  token: Token,
  match: RegExpExecArray,
): SkipReason {
  if (token.kind === 'address') return 'address';
  const { abstract } = document.paper;
  const end = match.index + match[0].length;
  const before = gluedBefore(abstract.slice(Math.max(0, match.index - MAX_AROUND), match.index), MAX_AROUND);
  const behind = gluedBehind(abstract.slice(end, end + MAX_AROUND), MAX_AROUND);
  if (SITE.test(before + match[0] + behind)) return 'address';
  if (names.metricAt[token.index] !== undefined || token.text.includes('@')) return 'metric-part';
  const isName = names.mentionAt[token.index] !== undefined;
  if (!isName && isFormula(abstract, match.index, end)) return 'formula';
  if (/^[①-⓿]$/u.test(token.text)) return 'enumeration';
  // "made available.1"
  if (/^\p{Ll}{3,}\.\d$/u.test(token.text)) return 'footnote';
  if (token.kind === 'number') return 'version';
  if (TOP.test(token.text)) return 'top-k';
  if (YEAR.test(token.text)) return 'year';
  if (isName) return 'name-part';
  if (ONE_OF_SEVERAL.test(token.text)) return 'ordinal';
  return VERSION.test(token.text) ? 'version' : 'name-part';
}
