// What stands between a number and a piece of its sentence, as features of a learned choice.
import { ROOT, type Feature } from '../../learned/feature.ts';
import type { FeatureList } from '../../learned/feature-list.ts';
import { addLexeme, lexemeOf, lexemeOfWord, type Lexeme } from '../../learned/lexeme.ts';
import type { ResultKind } from '../../model/extraction.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { beforeBounds } from '../find-numbers/number-view.ts';
import { toWordSet } from '../word-set.ts';
import { sentenceOf, type SentenceContext } from './link-context.ts';

export interface Piece {
  readonly firstToken: number;
  readonly endToken: number;
}

const MAX_BETWEEN = 80;

/** From how many tokens between the two on they are farther apart, in steps that matter: 0, 1, 3, 7, 14, 24 at most, or more. */
const REACHES = ['0', '1', '3', '7', '14', '24', 'far'];

/** Place in REACHES. */
function reach(distance: number): number {
  if (distance <= 1) return Math.max(0, distance);
  if (distance <= 3) return 2;
  if (distance <= 7) return 3;
  if (distance <= 14) return 4;
  return distance <= 24 ? 5 : 6;
}

/** Names of features, made once for each word that they begin with. */
interface PairNames {
  readonly before: SideNames;
  readonly after: SideNames;
  readonly governed: Feature;
  readonly next: Feature;
}

type SideNames = ReturnType<typeof toSideNames>;

const COUNTS = ['0', '1', '2', '3'];

function toSideNames(root: Feature, side: 'before' | 'after') {
  const at = root.and(side);
  const count = (what: string): readonly Feature[] => COUNTS.map((word) => at.and(`${what} ${word}`));
  const reachOf = (kind: ResultKind): readonly Feature[] =>
    REACHES.map((step) => root.and(`${kind} ${side} ${step}`));
  return {
    at,
    reach: REACHES.map((step) => at.and(step)),
    reachOf: {
      score: reachOf('score'),
      change: reachOf('change'),
      ratio: reachOf('ratio'),
      from_to: reachOf('from_to'),
    },
    nearer: count('nearer'),
    numbers: count('numbers'),
    commas: count('commas'),
    mark: at.and('mark'),
    cue: at.and('cue'),
    metric: at.and('metric'),
    words: at.and('words'),
    near: at.and('at'),
    lead: at.and('lead'),
    numberBy: at.and('number by'),
  };
}

/** For `describePair`: all its features begin with the words of `root`. */
export function toPairNames(root: Feature): PairNames {
  return {
    before: toSideNames(root, 'before'),
    after: toSideNames(root, 'after'),
    governed: root.and('governed'),
    next: root.and('next'),
  };
}

const PLAIN = toPairNames(ROOT);
const MARKS = toWordSet('; ( ) :');

/** A mark, a cue or a metric. */
interface Sight {
  readonly what: 'mark' | 'cue' | 'metric';
  readonly lexeme: Lexeme;
}

/** How far a piece stands from its number, and what stands between. */
interface Gap {
  readonly kind: ResultKind;
  readonly isBefore: boolean;
  readonly from: number;
  readonly to: number;
  /** Place in REACHES. */
  readonly reach: number;
  /** These three are 3 at most. */
  readonly nearer: number;
  readonly numbers: number;
  readonly commas: number;
  /** Words between, where they are few. */
  readonly words: readonly Lexeme[] | undefined;
  /** The word that the number is governed by. */
  readonly governor: Lexeme;
  /** Each once. */
  readonly sights: readonly Sight[];
}

const NOTHING = addLexeme('');
const NUMBER = addLexeme('#');
const BEGIN = addLexeme('^');
const MAX_WORDS = 4;

function measureGap(
  context: SentenceContext,
  number: FoundNumber,
  piece: Piece,
  rivals: readonly Piece[],
): Gap {
  const { measure } = number;
  const isBefore = piece.endToken <= measure.from;
  const from = isBefore ? piece.endToken : measure.endToken;
  const to = isBefore ? measure.from : piece.firstToken;
  let nearer = 0;
  for (const rival of rivals) if (rival.firstToken >= from && rival.endToken <= to) nearer += 1;
  let numbers = 0;
  for (const other of context.numbers)
    if (other !== number && other.measure.from >= from && other.measure.endToken <= to) numbers += 1;
  const { commas, sights } = lookBetween(context, isBefore, from, to);
  const governor = beforeBounds(number.view);
  return {
    kind: number.kind,
    isBefore,
    from,
    to,
    reach: reach(to - from),
    nearer: Math.min(nearer, 3),
    numbers: Math.min(numbers, 3),
    commas: Math.min(commas, 3),
    words: to - from <= MAX_WORDS ? wordsOf(context, from, to) : undefined,
    governor: governor < 0 ? BEGIN : lexemeAt(context, governor),
    sights,
  };
}

function lexemeAt({ document }: SentenceContext, index: number): Lexeme {
  const token = document.tokens[index];
  return token === undefined ? NOTHING : lexemeOfWord(token.word);
}

function wordsOf(context: SentenceContext, from: number, to: number): Lexeme[] {
  const words: Lexeme[] = [];
  for (let index = from; index < to; index += 1)
    words.push(context.document.tokens[index]?.kind === 'number' ? NUMBER : lexemeAt(context, index));
  return words.length === 0 ? [NOTHING] : words;
}

/** What lies farther away from the number says nothing about the two, and lists may be endless. */
function lookBetween(
  { document, names, cues }: SentenceContext,
  isBefore: boolean,
  from: number,
  to: number,
): { commas: number; sights: readonly Sight[] } {
  const first = isBefore ? Math.max(from, to - MAX_BETWEEN) : from;
  const last = isBefore ? to : Math.min(to, from + MAX_BETWEEN);
  let commas = 0;
  const sights: Sight[] = [];
  const see = (what: Sight['what'], lexeme: Lexeme): void => {
    if (!sights.some((sight) => sight.what === what && sight.lexeme === lexeme))
      sights.push({ what, lexeme });
  };
  for (let index = first; index < last; index += 1) {
    const token = document.tokens[index];
    if (token?.kind === 'mark') {
      if (token.text === ',') commas += 1;
      else if (MARKS.has(token.text)) see('mark', lexemeOfWord(token.word));
    }
    const cue = cues[index];
    if (cue !== undefined && names.mentionAt[index] === undefined) see('cue', lexemeOf(cue.cue));
    if (names.metricAt[index] !== undefined) see('metric', NOTHING);
  }
  return { commas, sights };
}

function describeGap(gap: Gap, features: FeatureList, names: PairNames): void {
  const side = gap.isBefore ? names.before : names.after;
  features.add(side.at);
  features.add(side.reach[gap.reach]);
  features.add(side.reachOf[gap.kind][gap.reach]);
  features.add(side.nearer[gap.nearer]);
  features.add(side.numbers[gap.numbers]);
  features.add(side.commas[gap.commas]);
  if (gap.words !== undefined) {
    let words: Feature | undefined = side.words;
    for (const word of gap.words) words = words?.at(word);
    features.add(words);
  }
  features.add(side.numberBy.at(gap.governor));
  for (const { what, lexeme } of gap.sights)
    features.add(what === 'metric' ? side.metric : side[what].at(lexeme));
}

interface PairSink {
  readonly features: FeatureList;
  readonly names?: PairNames;
  /** How far it stands and what stands between is said once more under these names. */
  readonly again?: PairNames | undefined;
}

/** Features of a piece of the number's own sentence. `rivals`: the other candidates' pieces. */
export function describePair(
  context: SentenceContext,
  number: FoundNumber,
  piece: Piece,
  rivals: readonly Piece[],
  { features, names = PLAIN, again }: PairSink,
): void {
  const gap = measureGap(context, number, piece, rivals);
  describeGap(gap, features, names);
  if (again !== undefined) describeGap(gap, features, again);
  const { isBefore, from, to } = gap;
  const side = isBefore ? names.before : names.after;
  const last = piece.firstToken - 1;
  features.add(side.near.at(lexemeAt(context, isBefore ? from : to - 1)));
  if (isBefore && from > 0) features.add(names.governed.at(lexemeAt(context, last)));
  if (!isBefore) features.add(names.next.at(lexemeAt(context, number.measure.endToken)));
  const lead = side.lead.at(last < 1 ? BEGIN : lexemeAt(context, last - 1));
  features.add(lead?.at(last < 0 ? BEGIN : lexemeAt(context, last)));
}

/** The part of its sentence that phrases are looked for in: sentences may be endless lists. */
export function windowOf(context: SentenceContext, number: FoundNumber): Piece {
  const { firstToken, endToken } = sentenceOf(context, number);
  return {
    firstToken: Math.max(firstToken, number.measure.from - MAX_BETWEEN),
    endToken: Math.min(endToken, number.measure.endToken + MAX_BETWEEN),
  };
}
