import { toNameKey } from '../../naming/name-key.ts';
import { wordOf } from '../word-table.ts';

/** The same as `toNameKey`, kept with the text: names repeat, within a paper and between papers. */
export function nameKeyOf(text: string): string {
  const word = wordOf(text);
  word.nameKey ??= toNameKey(text);
  return word.nameKey;
}
