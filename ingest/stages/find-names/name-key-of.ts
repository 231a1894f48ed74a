import { toNameKey } from '../../naming/name-key.ts';
import { wordOf } from '../word-table.ts';

/**
 * The same as `toNameKey` of the singular ("ViTs" is "ViT" within a paper), kept with the text: names repeat, within a paper and
 * between papers.
 */
export function nameKeyOf(text: string): string {
  const word = wordOf(text);
  word.nameKey ??= toNameKey(isPluralOfAcronym(text) ? text.slice(0, -1) : text);
  return word.nameKey;
}

export function isPluralOfAcronym(text: string): boolean {
  return text.endsWith('s') && /\p{Lu}{2}s$|\p{Ll}\p{Lu}s$/u.test(text);
}
