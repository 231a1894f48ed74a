import type { Document } from '../read-document.ts';

/** The first sentence that speaks of this paper's own work: "we", "this paper", "is proposed". */
export function findOwnWork(document: Document): number {
  const { tokens, sentences } = document;
  for (const sentence of sentences.slice(1)) {
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const word = tokens[index]?.lower ?? '';
      const isPassive =
        (word === 'is' || word === 'are') &&
        /^(?:proposed|presented|introduced|developed)$/.test(tokens[index + 1]?.lower ?? '');
      if (word === 'we' || word === 'our' || word === 'us' || isPassive) return sentence.index;
      if (
        word === 'this' &&
        /^(?:paper|work|study|article|report|thesis|survey|letter|research)$/.test(
          tokens[index + 1]?.lower ?? '',
        )
      )
        return sentence.index;
    }
  }
  return 1;
}
