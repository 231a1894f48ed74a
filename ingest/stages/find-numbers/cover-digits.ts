// Digits that are no number of their own: in names, metrics, addresses and formulas. What no result and no skip covers is one.
import type { Skip } from '../../model/extraction.ts';
import { SKIP_REASONS } from '../../model/skip-reasons.ts';
import type { NameTable } from '../find-names/index.ts';
import type { Token } from '../find-tokens.ts';
import { MAX_ABSTRACT_LENGTH, toAbstractSpan, type Document } from '../read-document.ts';
import { toSpan } from '../text-view.ts';
import { explainDigits } from './explain-skip/explain-digits.ts';

/** A run of digits with its decimals; small and circled ones and those of other scripts too. */
const DIGITS = /\p{N}+(?:\.\p{N}+)*/gu;
/** Scripts that put no blanks between words: what stands beside the digits is no part of them. "159个语言特征" */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

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
    const run = { start: match.index, end: match.index + match[0].length, text: match[0] };
    for (let place = taken[next]; place !== undefined && place.start <= run.start; place = taken[next]) {
      covered = Math.max(covered, place.end);
      next += 1;
    }
    if (run.end <= covered) continue;
    const token = words.moveTo(run.start);
    const word = token === undefined ? undefined : toAbstractSpan(document, token.start, token.end);
    const isInside = word !== undefined && word.start <= run.start && run.end <= word.end;
    const isWhole = !UNSPACED.test(`${abstract[run.start - 1] ?? ''}${abstract[run.end] ?? ''}`);
    // where another skip has begun the word, the rest of it is one of its own
    const evidence = isInside && isWhole && word.start >= covered ? word : run;
    covered = Math.max(covered, evidence.end);
    const reason = explainDigits(document, names, isInside ? token : undefined, run);
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
    const { tokens } = this.#document;
    for (let next = tokens[this.#index + 1]; next !== undefined && this.#startOf(next) <= place;) {
      this.#index += 1;
      next = tokens[this.#index + 1];
    }
    const token = tokens[this.#index];
    return token === undefined || this.#startOf(token) > place ? undefined : token;
  }

  #startOf(token: Token): number {
    const { abstractStart, abstract } = this.#document;
    const start = token.start - abstractStart;
    return abstract.replaced.length === 0 ? start : toSpan(abstract, start, start).start;
  }
}
