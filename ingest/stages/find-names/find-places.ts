import type { Token } from '../find-tokens.ts';
import type { TokenRange } from './find-long-forms.ts';

/** Where the words stand from a token on, in order; no two places overlap, and each begins and ends with a token that is free. */
export function findPlaces(
  tokens: readonly Token[],
  words: readonly string[],
  options: {
    readonly from?: number;
    /** Whether case counts: as written, or all in small letters. */
    readonly spelling: 'text' | 'lower';
    readonly isFree?: (token: number) => boolean;
  },
): readonly TokenRange[] {
  const { from = 0, spelling, isFree = () => true } = options;
  const places: TokenRange[] = [];
  for (let first = from; first + words.length <= tokens.length; first += 1) {
    if (!words.every((word, step) => tokens[first + step]?.[spelling] === word)) continue;
    const end = first + words.length;
    if (!isFree(first) || !isFree(end - 1)) continue;
    places.push({ firstToken: first, endToken: end });
    first = end - 1;
  }
  return places;
}
