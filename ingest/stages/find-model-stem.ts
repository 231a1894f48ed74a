// The stem of a model family that a word starts with: "Qwen" of "Qwen2.5-7B".
import type { ModelFamilyRow } from '../lexicon/model-families/model-family-row.ts';

export interface ModelStem {
  readonly row: ModelFamilyRow;
  /** How many letters it covers. */
  readonly length: number;
}

export type StemFinder = (text: string) => ModelStem | undefined;

/** Families are given by stem, in lower case without hyphens. Nearly all words are told to begin none by their first letters. */
export function createStemFinder(families: ReadonlyMap<string, ModelFamilyRow>): StemFinder {
  const beginnings = new Set([...families.keys()].map((stem) => stem.slice(0, 3)));
  return (text) => {
    const letters = text.slice(0, 6).toLowerCase().replaceAll('-', '');
    const mayBegin = beginnings.has(letters.slice(0, 3)) || beginnings.has(letters.slice(0, 2));
    return mayBegin ? findModelStem(text, families) : undefined;
  };
}

/** The longest stem that the text starts with and that ends at a digit, a hyphen or the text's end. */
function findModelStem(text: string, families: ReadonlyMap<string, ModelFamilyRow>): ModelStem | undefined {
  const lower = text.toLowerCase();
  for (let length = Math.min(lower.length, 20); length >= 2; length -= 1) {
    const next = text[length] ?? '';
    const row = families.get(lower.slice(0, length).replaceAll('-', ''));
    if (row === undefined || text[length - 1] === '-') continue;
    const isBoundary =
      next === '' ||
      /[\d\-_/+.]/.test(next) ||
      /^v\d/i.test(text.slice(length)) ||
      isVariantTail(text.slice(length));
    const endsInDigit = /\d/.test(text[length - 1] ?? '') && /\d/.test(next);
    if (isBoundary && !endsInDigit) return { row, length };
  }
  return undefined;
}

/** "BERTbase", "PaLMs", "LLMs". */
function isVariantTail(tail: string): boolean {
  return /^(?:s|base|large|small)$/i.test(tail);
}
