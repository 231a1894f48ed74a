// How words are written, as far as it tells names from plain words.
import { COMMON_NAMES } from '../lexicon/common-names.ts';

export const NAME_SHAPES = ['plain', 'capital', 'acronym', 'mixed', 'camel'] as const;
/**
 * `camel`: a capital inside ("LatentMorph", "CoT"); `mixed`: letters and digits ("GPT-4o", "R1"); `acronym`: capitals only
 * ("GRPO"); `capital`: one capital at the start ("Spider"); `plain`: none of these.
 */
export type NameShape = (typeof NAME_SHAPES)[number];

/** Words that make a name of one word into an adjective: "GPT-4-based", "TRACE-tuned". */
const DERIVED =
  /-(?:based|trained|tuned|style|like|aware|driven|generated|enhanced|augmented|powered|guided|free|level|specific|selected|equipped|finetuned|initialized|distilled|inspired|assisted|oriented|compatible|series|type|class|only|related|friendly|agnostic|sized|size|scale|parameter)$/i;

export function shapeOf(text: string): NameShape {
  if (/^\d/.test(text) && !/\p{Lu}.*\p{L}|\p{Ll}.*\p{Lu}/u.test(text)) return 'plain';
  if (/^\p{Lu}{2,}s$/u.test(text)) return 'acronym';
  const hasLower = /\p{Ll}/u.test(text);
  const hasUpper = /\p{Lu}/u.test(text);
  const hasDigit = /\p{N}/u.test(text);
  if (hasDigit && hasUpper) return 'mixed';
  if (hasDigit && /^\p{L}/u.test(text) && /\p{L}.*\d/u.test(text)) return 'mixed';
  if (!hasUpper) return 'plain';
  if (!hasLower) return text.length > 1 ? 'acronym' : 'plain';
  if (/\p{Ll}.*\p{Lu}|\p{Lu}{2}/u.test(text)) return isCapitalisedCompound(text) ? 'capital' : 'camel';
  return 'capital';
}

/** The name inside an adjective ("BERT" of "BERT-based"), or the text itself. */
export function stripDerived(text: string): string {
  return text.replace(DERIVED, '');
}

/** "R1-style", "GPT-4-level": like the thing, not the thing. */
export function isComparisonAdjective(text: string): boolean {
  return /-(?:style|like|level|type|class|inspired)$/i.test(text);
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
