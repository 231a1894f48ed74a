import type { Document } from '../read-document.ts';
import { toWordSet } from '../word-set.ts';

const PROPOSED = toWordSet('proposed presented introduced developed');
const PAPER = toWordSet('paper work study article report thesis survey letter research');

/** The first sentence that speaks of this paper's own work: "we", "this paper", "is proposed". */
export function findOwnWork({ tokens, sentences }: Document): number {
  for (const sentence of sentences) {
    if (sentence.index === 0) continue;
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const word = tokens[index]?.lower ?? '';
      if (word === 'we' || word === 'our' || word === 'us') return sentence.index;
      if ((word === 'is' || word === 'are') && PROPOSED.has(tokens[index + 1]?.lower ?? ''))
        return sentence.index;
      if (word === 'this' && PAPER.has(tokens[index + 1]?.lower ?? '')) return sentence.index;
    }
  }
  return 1;
}
