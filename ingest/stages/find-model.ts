// Names of pretrained models: a family's stem with versions, sizes and variant words after it.
import type { ModelFamilyRow } from '../lexicon/model-families.ts';
import { MODEL_SIZE, MODEL_VARIANTS, MODEL_VERSION } from '../lexicon/model-parts.ts';
import { BEGINS_MODEL } from './beginnings.ts';
import type { Context } from './context.ts';
import type { Token } from './find-tokens.ts';
import { spellingOf } from './name-shape.ts';

export interface ModelMatch {
  readonly row: ModelFamilyRow;
  /** How many tokens the name covers. */
  readonly length: number;
  /** Parts after the stem that no model of the family is known to have: "SWE" in "Llama3-SWE-RL-70B". */
  readonly unknownParts: readonly string[];
  /** There is a version, a size or a variant after the stem. */
  readonly isSpecific: boolean;
}

/** The model whose name starts at this token, or undefined. */
export function findModel(
  tokens: readonly Token[],
  index: number,
  endToken: number,
  context: Context,
): ModelMatch | undefined {
  const first = tokens[index];
  if (first?.kind !== 'word' || (context.beginnings.of(first.word) & BEGINS_MODEL) === 0) return undefined;
  const { stem: text, isComparisonAdjective } = spellingOf(first.word);
  if (isComparisonAdjective) return undefined;
  const stem = context.findModelStem(text);
  if (stem === undefined) return undefined;
  const tail = text.slice(stem.length);
  const parts = tail === 's' ? [] : tail.split(/[-_/]/).filter((part) => part !== '');
  const unknownParts = parts.flatMap(splitPart).filter((part) => !isModelPart(part));
  let length = 1;
  let isSpecific = parts.length > 0;
  while (index + length < endToken && length < 6) {
    const extension = extensionAt(tokens, index + length, tokens[index + length - 1]);
    if (extension === 0) break;
    length += extension;
    isSpecific = true;
  }
  const isWritten = text.slice(0, stem.row.family.length) === stem.row.family || text === text.toUpperCase();
  // "palm trees", "whispers": a plain word in small letters is no model
  if (/\p{Lu}/u.test(stem.row.family) && /^\p{Ll}+$/u.test(text)) return undefined;
  if (tail === 's' && !isSpecific && /^\p{Lu}\p{Ll}+$/u.test(stem.row.family)) return undefined;
  if (stem.row.ambiguous === true && !(isWritten && (isSpecific || /^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(text))))
    return undefined;
  return { row: stem.row, length, unknownParts, isSpecific };
}

/** How many tokens from here belong to the name: a version, a size or a variant word, after at most a blank. */
function extensionAt(tokens: readonly Token[], index: number, previous: Token | undefined): number {
  const token = tokens[index];
  if (token === undefined || previous === undefined || token.start - previous.end > 1 || previous.possessive)
    return 0;
  if (token.text === '/' && token.start === previous.end) {
    const next = tokens[index + 1];
    return next !== undefined && next.start === token.end && /^\d{1,3}$/.test(next.text) ? 2 : 0;
  }
  if (token.start === previous.end) return 0;
  const parts = token.text.split('-').flatMap(splitPart);
  const isCapitalised = /^[\p{Lu}\d]/u.test(token.text);
  const isPart =
    parts.every(isModelPart) &&
    (isCapitalised || MODEL_SIZE.test(token.text) || /^(?:large|base|small|mini|v\d.*)$/.test(token.text));
  if (!isPart) return 0;
  // "Qwen2.5 7 points": a bare whole number is a version only directly after the stem, and not before a unit
  if (token.kind === 'number') {
    const next = tokens[index + 1]?.lower ?? '';
    return /^(?:%|percent|points?|x|×|times|and|to|on)$/.test(next) && !/\./.test(token.text) ? 0 : 1;
  }
  return 1;
}

/** "2.5" of "Qwen2.5", "v2" of "DINOv2", "3" and "Max" of "3Max". */
function splitPart(part: string): readonly string[] {
  if (MODEL_SIZE.test(part) || MODEL_VERSION.test(part)) return [part];
  return part.split(/(?<=\d)(?=\p{L}{2})/u);
}

function isModelPart(part: string): boolean {
  return (
    MODEL_SIZE.test(part) ||
    MODEL_VERSION.test(part) ||
    /^\d+(?:\.\d+)*$/.test(part) ||
    MODEL_VARIANTS.has(part.toLowerCase())
  );
}
