// New names for old ones: letters for letters, so that a new name looks like a name of its kind ("LatentMorph" → "Sogetknirz"),
// different names stay different, and a short form still fits its long form.
import { randomFrom, shuffle } from '../random.mjs';

const VOWELS = 'aeiouy'.split('');
const CONSONANTS = 'bcdfghjklmnpqrstvwxz'.split('');
/** What tells the extractor the kind of a name, and what is no part of any: it stays. */
const KEPT =
  /bench(?:mark)?s?|eval(?:uation)?|datasets?|corpus|challenge|arena|net(?:work)?s?|former|gpt|bert|llm|vlm|qa|\b(?:an?|and|as|at|by|for|from|in|of|on|or|the|to|via|with)\b/giu;

/** A function from names to names. Round 0 renames nothing. */
export function createRenamer(seed, round) {
  if (round === 0) return (name) => name;
  const random = randomFrom(seed * 1_000 + round);
  const letters = new Map();
  for (const group of [VOWELS, CONSONANTS]) {
    const others = shuffle(group, random);
    group.forEach((letter, index) => {
      letters.set(letter, others[index]);
      letters.set(letter.toUpperCase(), others[index].toUpperCase());
    });
  }
  const replace = (text) => text.replaceAll(/[a-z]/gi, (letter) => letters.get(letter));
  return (name) => {
    let renamed = '';
    let end = 0;
    for (const { 0: kept, index } of name.matchAll(KEPT)) {
      renamed += replace(name.slice(end, index)) + kept;
      end = index + kept.length;
    }
    return renamed + replace(name.slice(end));
  };
}
