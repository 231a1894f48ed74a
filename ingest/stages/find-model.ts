// Names of pretrained models: a family's stem with versions, sizes and variant words after it.
import type { ModelFamilyRow } from '../lexicon/model-families/model-family-row.ts';
import {
  JOINED_MODEL_VARIANTS,
  LOWER_MODEL_VARIANTS,
  MODEL_SIZE,
  MODEL_VARIANTS,
  MODEL_VERSION,
} from '../lexicon/model-parts.ts';
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
  const phrase = context.modelPhrases.match(tokens, index, endToken, '');
  if (phrase !== undefined && isCapitalised(tokens, index, index + phrase.length)) {
    const further = goOn(tokens, index + phrase.length, endToken, false);
    return { row: phrase.row, length: phrase.length + further, unknownParts: [], isSpecific: further > 0 };
  }
  const stem = context.findModelStem(text);
  if (stem === undefined) return undefined;
  const tail = text.slice(stem.length);
  const parts = partsOf(tail);
  const unknownParts = parts.filter((part) => !isModelPart(part) && !isJoinedPart(part));
  // "BERT-based Math Reasoning": nothing goes on behind an adjective
  const further = text === first.text ? goOn(tokens, index + 1, endToken, /\d/.test(tail)) : 0;
  const hasKnownPart =
    further > 0 || parts.length > unknownParts.length || parts.some((part) => /\d/.test(part));
  // "palm trees", "whispers", "clip-wise": a plain word in small letters is no model
  const isLower = /^\p{Ll}+$/u.test(text.slice(0, stem.length)) && /\p{Lu}/u.test(stem.row.family);
  if (isLower && (/^\p{Ll}+$/u.test(text) || !hasKnownPart)) return undefined;
  if (tail === 's' && !hasKnownPart && /^\p{Lu}\p{Ll}+$/u.test(stem.row.family)) return undefined;
  if (stem.row.ambiguous === true && !isWrittenAs(stem.row.family, text, hasKnownPart)) return undefined;
  return { row: stem.row, length: 1 + further, unknownParts, isSpecific: hasKnownPart || parts.length > 0 };
}

function isCapitalised(tokens: readonly Token[], from: number, end: number): boolean {
  for (let index = from; index < end; index += 1)
    if (!/^[\p{Lu}\d-]/u.test(tokens[index]?.text ?? '')) return false;
  return true;
}

const MAX_FURTHER = 5;

/** How many tokens of versions, sizes and variants go on from here. */
function goOn(tokens: readonly Token[], from: number, endToken: number, isVersioned: boolean): number {
  let length = 0;
  let hasVersion = isVersioned;
  while (from + length < endToken && length < MAX_FURTHER) {
    const extension = extensionAt(tokens, from + length, hasVersion);
    if (extension === 0) break;
    hasVersion ||= tokens.slice(from + length, from + length + extension).some(({ text }) => /\d/.test(text));
    length += extension;
  }
  return length;
}

/** In exactly the family's case; a word of the language also needs a version ("Orca 2"), a family like "ELMo" or "SAM" does not. */
function isWrittenAs(family: string, text: string, hasKnownPart: boolean): boolean {
  const isWritten = text.startsWith(family);
  if (hasKnownPart) return isWritten || text === text.toUpperCase();
  return isWritten && /^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(text.slice(0, family.length));
}

/** How many tokens from here belong to the name: a version, a size or a variant word, after at most a blank. */
function extensionAt(tokens: readonly Token[], index: number, hasVersion: boolean): number {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || previous === undefined || token.start - previous.end > 1 || previous.possessive)
    return 0;
  if (token.text === '/' && token.start === previous.end) {
    // "ViT-L/16", but "ResNet-18/50" is two models
    const next = tokens[index + 1];
    const isPatch = next?.start === token.end && /^\d{1,3}$/.test(next.text) && /\p{L}$/u.test(previous.text);
    return isPatch ? 2 : 0;
  }
  if (token.start === previous.end) return 0;
  // "improves its Qwen3-8B base"
  if (token.text === 'base' && /\d/.test(previous.text)) return 0;
  if (token.kind === 'number') return !hasVersion && isVersionNumber(token, tokens[index + 1]) ? 1 : 0;
  const parts = token.text.split('-').flatMap(splitPart);
  const isCapitalised = /^[\p{Lu}\d]/u.test(token.text);
  const isPart =
    parts.every((part, at) => isModelPart(part) || (at > 0 && isJoinedPart(part))) &&
    (isCapitalised ||
      MODEL_SIZE.test(token.text) ||
      LOWER_MODEL_VARIANTS.has(token.text) ||
      /^v\d/.test(token.text));
  return isPart ? 1 : 0;
}

/** "Llama 2", "Gemini 2.5", "ResNet 50 and"; not "BERT 2019", "T5 12 tasks", "CLIP 33.76", "LLaMA 2%", "BERT 3 times". */
function isVersionNumber(token: Token, next: Token | undefined): boolean {
  const after = next?.lower ?? '';
  if (/^(?:%|percent|points?|pp|x|×|times|million|billion|thousand|out|of)$/.test(after)) return false;
  if (/^\d(?:\.\d)?$/.test(token.text)) return !token.text.startsWith('0');
  const isThing =
    /^\p{Ll}{3,}s$/u.test(after) && !/^(?:models|has|was|as|is|achieves|outperforms)$/.test(after);
  return /^\d{2,3}$/.test(token.text) && !isThing;
}

/** What stands behind the stem: "1", "dev" of "FLUX.1-dev"; nothing of "BERTs", "PointNet++". */
function partsOf(tail: string): readonly string[] {
  if (tail === 's') return [];
  return tail
    .split(/[-_/]/)
    .map((part) => part.replace(/^\.|\+{1,2}$/g, ''))
    .filter((part) => part !== '')
    .flatMap(splitPart);
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

function isJoinedPart(part: string): boolean {
  return JOINED_MODEL_VARIANTS.has(part.toLowerCase());
}
