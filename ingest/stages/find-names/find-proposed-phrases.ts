// Proposals that are not written like names: "we propose self-study, a …", "a method that we call information gain filtration",
// a title's head in plain words. They are candidates as all names are; what is said of them decides.
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { isCommonName } from '../name-shape.ts';
import type { Document } from '../read-document.ts';
import type { Token } from '../find-tokens.ts';
import type { TokenRange } from './find-long-forms.ts';
import { findPlaces } from './find-places.ts';

/** "We propose a simple X, …": the act, then what is no part of the name. */
const ACTS = new Set(
  'propose proposes proposed introduce introduces introducing introduced present presents presenting develop develops'.split(
    ' ',
  ),
);
/** "… called X": what follows is a name whatever stands behind it. */
const NAMINGS = new Set('called named dubbed termed coined call'.split(' '));
const LEADS = new Set(
  `a an the our new novel simple efficient effective general generic unified principled lightweight flexible scalable robust
  powerful first two three and simple-yet-effective practical so-called method model framework approach algorithm technique
  as fast more`.split(/\s+/),
);
/** Words that no name goes across. */
const ENDS = new Set(
  `which that to for with by as and in on of where whose using based from via or when while is are we it this can has have
  at into over under through without leveraging consisting designed aimed tailored called named`.split(/\s+/),
);
const MAX_WORDS = 5;

/** Ranges of the abstract, in order, each with all of its places. `isFree` says which tokens belong to no name yet. */
export function findProposedPhrases(
  document: Document,
  isFree: (token: number) => boolean,
): readonly (readonly TokenRange[])[] {
  const title = wordsOf(document.tokens, 0, document.sentences[0]?.endToken ?? 0);
  const found = new Map<string, readonly TokenRange[]>();
  for (const sentence of document.sentences.slice(1)) {
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const word = document.tokens[index]?.lower ?? '';
      const isNaming = NAMINGS.has(word);
      if (!isNaming && !ACTS.has(word)) continue;
      const range = readPhrase(document, index + 1, sentence.endToken, isFree);
      if (range === undefined) continue;
      const words = wordsOf(document.tokens, range.firstToken, range.endToken);
      if (!isNaming && !isSetOff(document.tokens, range.endToken) && !title.includes(words)) continue;
      if (found.has(words)) continue;
      found.set(words, findPlaces(document.tokens, words.split(' '), { spelling: 'lower', isFree }));
    }
  }
  return [...found.values()];
}

/** The words behind the act, up to a mark or a word that no name goes across, without the noun for its kind. */
function readPhrase(
  { tokens }: Document,
  from: number,
  limit: number,
  isFree: (token: number) => boolean,
): TokenRange | undefined {
  let first = from;
  while (first < limit && (LEADS.has(tokens[first]?.lower ?? '') || tokens[first]?.text === '"')) first += 1;
  let end = first;
  while (end < limit && end - first <= MAX_WORDS) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word' || ENDS.has(token.lower)) break;
    if (!isFree(end)) return undefined;
    end += 1;
  }
  if (end - first > MAX_WORDS) return undefined;
  while (end > first && isGeneric(tokens[end - 1])) end -= 1;
  const words = tokens.slice(first, end);
  const [only] = words;
  if (only === undefined || words.some((token) => token.possessive)) return undefined;
  if (words.length === 1 && !only.text.includes('-')) return undefined;
  if (words.every((token) => HEAD_NOUNS.has(token.lower) || isCommonName(token.text))) return undefined;
  return { firstToken: first, endToken: end };
}

const GENERIC = new Set(
  'method methods framework approach algorithm technique model system strategy'.split(' '),
);

function isGeneric(token: Token | undefined): boolean {
  return token !== undefined && GENERIC.has(token.lower);
}

/** "X, a …", "X: …", "X (…)": the phrase is a name and not what is said of one. */
function isSetOff(tokens: readonly Token[], end: number): boolean {
  let index = end;
  while (isGeneric(tokens[index])) index += 1;
  const [mark, next] = [tokens[index]?.text ?? '', tokens[index + 1]?.lower ?? ''];
  return mark === ':' || (mark === ',' && /^(?:a|an|the|our)$/.test(next));
}

function wordsOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(' ');
}
