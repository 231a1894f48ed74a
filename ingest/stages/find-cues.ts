// Which tokens are cue words: "outperforms", "compared to", "such as".
import { BEGINS_CUE } from './beginnings.ts';
import type { CueClass } from '../lexicon/cues.ts';
import type { Context } from './context.ts';
import type { Token } from './find-tokens.ts';

export interface Cue {
  readonly cue: CueClass;
  readonly firstToken: number;
  readonly endToken: number;
}

/** For each token the cue that it belongs to, or undefined. Phrases do not overlap: the earlier, longer one wins. */
export function findCues(text: string, tokens: readonly Token[], context: Context): (Cue | undefined)[] {
  const cues: (Cue | undefined)[] = tokens.map(() => undefined);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || (context.beginnings.of(token.word) & BEGINS_CUE) === 0) continue;
    const match = context.cues.match(tokens, index, tokens.length, text);
    if (match === undefined) continue;
    const cue: Cue = { cue: match.row, firstToken: index, endToken: index + match.length };
    for (let at = index; at < cue.endToken; at += 1) cues[at] = cue;
    index = cue.endToken - 1;
  }
  return cues;
}
