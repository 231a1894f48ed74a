// What stands around a name: the cue words that govern it, the nouns that classify it, the verbs it is the subject of.
import type { CueClass } from '../lexicon/cues.ts';
import { HEAD_NOUNS, type NounClass } from '../lexicon/head-nouns.ts';
import type { Cue } from './find-cues.ts';
import type { Mention, NameTable } from './find-names/index.ts';
import type { Token } from './find-tokens.ts';
import type { Document } from './read-document.ts';
import { toWordSet } from './word-set.ts';

export interface GovernedBy {
  readonly cue: CueClass;
  readonly token: number;
  /** Words between that are neither names nor parts of a list. */
  readonly distance: number;
}

export interface NameContext {
  /** Nearest first, at most three, all in the same clause to the left. */
  readonly governors: readonly GovernedBy[];
  /** "baselines such as X", "benchmarks (X", "the dataset X". */
  readonly nounBefore: NounClass | undefined;
  /** "X dataset", "X and Y benchmarks". */
  readonly nounAfter: NounClass | undefined;
  /** "X, a novel framework": what it is said to be. */
  readonly appositive: NounClass | undefined;
  /** The verb after it: "X achieves", "X significantly outperforms". */
  readonly verbAfter: CueClass | undefined;
  /** "our X", "the proposed X". */
  readonly isOurs: boolean;
  readonly isInBrackets: boolean;
}

const MAX_UNKNOWN_WORDS = 7;
/** No list of names is longer; without a bound, one over a whole text would take quadratic time. */
const MAX_LIST_TOKENS = 1_000;
const LIST_MARKS = toWordSet(', and or & / both either ( the a an as well ; " \' “ ‘');
const VERBS: ReadonlySet<CueClass> = new Set([
  'beat',
  'tie',
  'trail',
  'achieve',
  'improve',
  'reduce',
  'propose',
  'evaluate',
  'train',
]);

export function findContext(
  document: Document,
  names: NameTable,
  cues: readonly (Cue | undefined)[],
  mention: Mention,
): NameContext {
  const { governors, nounBefore, isInBrackets } = lookLeft(document, names, cues, mention);
  return {
    governors,
    nounBefore,
    isInBrackets,
    nounAfter: findNounAfter(document, names, mention),
    appositive: findAppositive(document, names, mention),
    verbAfter: findVerbAfter(document, names, cues, mention),
    isOurs: isOurs(document.tokens, mention.firstToken),
  };
}

function lookLeft(
  document: Document,
  names: NameTable,
  cues: readonly (Cue | undefined)[],
  mention: Mention,
): { governors: GovernedBy[]; nounBefore: NounClass | undefined; isInBrackets: boolean } {
  const { tokens, sentences } = document;
  const governors: GovernedBy[] = [];
  let nounBefore: NounClass | undefined;
  let isInBrackets = false;
  let depth = 0;
  let unknown = 0;
  const sentenceStart = sentences[mention.sentence]?.firstToken ?? 0;
  const first = Math.max(sentenceStart, mention.firstToken - MAX_LIST_TOKENS);
  for (
    let index = mention.firstToken - 1;
    index >= first && governors.length < 3 && unknown <= MAX_UNKNOWN_WORDS;
    index -= 1
  ) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.text === ')') depth += 1;
    else if (token.text === '(') {
      if (depth === 0) isInBrackets = true;
      else depth -= 1;
      continue;
    }
    if (depth > 0) continue;
    const cue = cues[index];
    if (cue !== undefined && names.mentionAt[index] === undefined) {
      governors.push({ cue: cue.cue, token: cue.firstToken, distance: unknown });
      index = cue.firstToken;
      continue;
    }
    const other = names.mentionAt[index];
    if (other !== undefined) {
      index = other.firstToken;
      continue;
    }
    // "On hard problems, X …": an opening phrase governs nothing behind its comma
    if (token.text === ',' && isOpeningPhrase(tokens, names, index)) break;
    const noun = HEAD_NOUNS.get(token.lower);
    if (noun !== undefined && nounBefore === undefined && unknown === 0) nounBefore = noun;
    if (!LIST_MARKS.has(token.lower) && token.kind !== 'number' && token.text !== '%') unknown += 1;
  }
  return { governors, nounBefore, isInBrackets };
}

function isOpeningPhrase(tokens: readonly Token[], names: NameTable, comma: number): boolean {
  const before = tokens[comma - 1];
  if (before === undefined || before.kind !== 'word' || names.mentionAt[comma - 1] !== undefined)
    return false;
  const noun = HEAD_NOUNS.get(before.lower);
  return noun !== 'benchmark' && noun !== 'model' && noun !== 'method' && noun !== 'baseline';
}

/** The class noun after the name, past the rest of a list: "TREC DL and BRIGHT datasets", "GSM8K (MATH) test set". */
function findNounAfter(document: Document, names: NameTable, mention: Mention): NounClass | undefined {
  const { tokens, sentences } = document;
  const sentenceEnd = sentences[mention.sentence]?.endToken ?? tokens.length;
  const end = Math.min(sentenceEnd, mention.endToken + MAX_LIST_TOKENS);
  let words = 0;
  for (let index = mention.endToken; index < end && words < 2; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const other = names.mentionAt[index];
    if (other !== undefined) {
      index = other.endToken - 1;
      continue;
    }
    const noun = HEAD_NOUNS.get(token.lower);
    if (noun !== undefined) return noun;
    if (token.lower === 'test' || token.lower === 'dev' || token.lower === 'development') continue;
    if (token.text === ',' || token.lower === 'and' || token.text === '&' || token.text === '/') {
      // a list goes on only where another name follows
      const next = names.mentionAt[index + 1] ?? names.mentionAt[index + 2];
      if (next === undefined) return undefined;
      continue;
    }
    if (token.text === '(') {
      const close = closeOf(tokens, index, end);
      if (close === undefined || close - index > 8) return undefined;
      index = close;
      continue;
    }
    if (token.kind !== 'word' || !beginsSmall(token) || STOPS.has(token.lower)) return undefined;
    words += 1;
  }
  return undefined;
}

function beginsSmall({ text }: Token): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : /^\p{Ll}/u.test(text);
}

const STOPS = toWordSet(
  `is are was were that which to of on in for with by at as from can achieves has have while when using than over across
  demonstrate show shows demonstrates`,
);

const DASHES = toWordSet(', – — -');
const ARTICLES = toWordSet('a an the our one');
const ENDS_OF_APPOSITIVE = toWordSet(
  `, that which for to of with based designed comprising containing consisting by spanning . ; where built tailored aimed
  covering in on`,
);

function findAppositive(document: Document, names: NameTable, mention: Mention): NounClass | undefined {
  const { tokens, sentences } = document;
  const end = Math.min(sentences[mention.sentence]?.endToken ?? tokens.length, mention.endToken + 22);
  let index = mention.endToken;
  if (tokens[index]?.text === '(') index = (closeOf(tokens, index, end) ?? index) + 1;
  const first = index;
  while (DASHES.has(tokens[index]?.text ?? '')) index += 1;
  if (tokens[index]?.lower === 'is' || tokens[index]?.lower === 'as') index += 1;
  if (index === first || !ARTICLES.has(tokens[index]?.lower ?? '')) return undefined;
  let last: NounClass | undefined;
  for (index += 1; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || ENDS_OF_APPOSITIVE.has(token.lower)) break;
    if (names.mentionAt[index] === undefined) last = HEAD_NOUNS.get(token.lower) ?? last;
  }
  return last;
}

/** The verb that the name is the subject of, past adverbs and brackets. */
function findVerbAfter(
  document: Document,
  names: NameTable,
  cues: readonly (Cue | undefined)[],
  mention: Mention,
): CueClass | undefined {
  const { tokens, sentences } = document;
  const end = Math.min(sentences[mention.sentence]?.endToken ?? tokens.length, mention.endToken + 9);
  for (let index = mention.endToken; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (token.text === '(') {
      const close = closeOf(tokens, index, end + 8);
      if (close === undefined) return undefined;
      index = close;
      continue;
    }
    // "X, based on Y, improves": the verb stands behind the insertion
    if (token.text === ',' && index === mention.endToken) {
      const next = findComma(tokens, index + 2, index + 11);
      if (next === undefined || next >= end + 2) return undefined;
      index = next;
      continue;
    }
    const cue = cues[index];
    if (cue !== undefined && VERBS.has(cue.cue) && names.mentionAt[index] === undefined) {
      return (tokens[cue.firstToken]?.lower ?? '').endsWith('ing') && index === mention.endToken
        ? undefined
        : cue.cue;
    }
    const isTransparent = TRANSPARENT.has(token.lower) || token.lower.endsWith('ly');
    if (!isTransparent) return undefined;
  }
  return undefined;
}

const TRANSPARENT = toWordSet(
  `also not only can could further even both is are has have to able shown consistently still then again model models
  framework method agent system now all respectively`,
);

function findComma(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let index = from; index < end; index += 1) if (tokens[index]?.text === ',') return index;
  return undefined;
}

/** "our X", "the proposed X", "our final model, X", "our method X": nothing but adjectives, a class noun and a comma in between. */
function isOurs(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1, steps = 0; index >= 0 && steps < 6; index -= 1, steps += 1) {
    const word = tokens[index]?.lower ?? '';
    if (word === 'our' || word === 'proposed') return true;
    if (word === 'based' || word === 'using') return false;
    const isBetween =
      HEAD_NOUNS.has(word) ||
      OWN_ADJECTIVES.has(word) ||
      ((word === ',' || word === '(') && steps === 0) ||
      ADJECTIVE_ENDINGS.some((ending) => word.endsWith(ending)) ||
      word.includes('-');
    if (!isBetween) return false;
  }
  return false;
}

const OWN_ADJECTIVES = toWordSet(
  `new novel final best own full flagship largest simple the this called named single main entire unified efficient 7b 8b`,
);
const ADJECTIVE_ENDINGS = ['ed', 'al', 'ive', 'ic', 'ing'];

function closeOf(tokens: readonly Token[], open: number, end: number): number | undefined {
  for (let index = open + 1; index < end; index += 1) if (tokens[index]?.text === ')') return index;
  return undefined;
}
