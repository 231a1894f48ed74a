import { createHash } from 'node:crypto';

/**
 * Makes an id of a title, for records that bring none: `title:` and 16 hexadecimal digits. Case, accents, spacing and
 * punctuation do not change it, so the same paper on two pages is one paper. An empty title gives the id of its abstract.
 */
export function toPaperId(title: string, abstract: string): string {
  const key = toPlain(title);
  const text = key === '' ? toPlain(abstract) : key;
  return `title:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

function toPlain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
