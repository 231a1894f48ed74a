// What stands between a number and a piece of its sentence, as features of a learned choice.
import { ROOT, type Feature } from '../../learned/feature.ts';
import { FeatureSet, type FeatureList } from '../../learned/feature-list.ts';
import type { ResultKind } from '../../model/extraction.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { beforeBounds } from '../find-numbers/number-view.ts';
import { sentenceOf, type SentenceContext } from './link-context.ts';

export interface Piece {
  readonly firstToken: number;
  readonly endToken: number;
}

const MAX_BETWEEN = 80;

/** Tokens between the two, in steps that matter. */
function reach(distance: number): string {
  if (distance <= 1) return String(distance);
  if (distance <= 3) return '3';
  if (distance <= 7) return '7';
  if (distance <= 14) return '14';
  if (distance <= 24) return '24';
  return 'far';
}

/** Names of features, made once for each word that they begin with. */
interface PairNames {
  readonly before: SideNames;
  readonly after: SideNames;
  readonly governed: Feature;
  readonly next: Feature;
  readonly kinds: Readonly<Record<ResultKind, Readonly<Record<'before' | 'after', Feature>>>>;
}

type SideNames = ReturnType<typeof toSideNames>;

function toSideNames(at: Feature) {
  return {
    at,
    nearer: at.and('nearer'),
    numbers: at.and('numbers'),
    mark: at.and('mark'),
    cue: at.and('cue'),
    metric: at.and('metric'),
    commas: at.and('commas'),
    words: at.and('words'),
    near: at.and('at'),
    lead: at.and('lead'),
    numberBy: at.and('number by'),
  };
}

/** For `describePair`: all its features begin with the words of `root`. */
export function toPairNames(root: Feature): PairNames {
  const ofKind = (kind: ResultKind) => ({
    before: root.and(`${kind} before`),
    after: root.and(`${kind} after`),
  });
  return {
    before: toSideNames(root.and('before')),
    after: toSideNames(root.and('after')),
    governed: root.and('governed'),
    next: root.and('next'),
    kinds: {
      score: ofKind('score'),
      change: ofKind('change'),
      ratio: ofKind('ratio'),
      from_to: ofKind('from_to'),
    },
  };
}

const PLAIN = toPairNames(ROOT);
const MARKS = new Set([';', '(', ')', ':']);
const STEPS = ['0', '1', '2', '3'];

/** How far a piece stands from its number, and what stands between. */
interface Gap {
  readonly isBefore: boolean;
  readonly from: number;
  readonly to: number;
  readonly reach: string;
  readonly nearer: string;
  readonly numbers: string;
  readonly commas: string;
}

function measureGap(
  context: SentenceContext,
  number: FoundNumber,
  piece: Piece,
  rivals: readonly Piece[],
): Gap {
  const { measure } = number;
  const isBefore = piece.endToken <= measure.from;
  const [from, to] = isBefore ? [piece.endToken, measure.from] : [measure.endToken, piece.firstToken];
  let nearer = 0;
  for (const rival of rivals) if (rival.firstToken >= from && rival.endToken <= to) nearer += 1;
  let numbers = 0;
  for (const other of context.numbers)
    if (other !== number && other.measure.from >= from && other.measure.endToken <= to) numbers += 1;
  const { tokens } = context.document;
  let commas = 0;
  const [first, last] = lookBetween(isBefore, from, to);
  for (let index = first; index < last; index += 1) if (tokens[index]?.text === ',') commas += 1;
  return {
    isBefore,
    from,
    to,
    reach: reach(Math.max(0, to - from)),
    nearer: STEPS[Math.min(nearer, 3)] ?? '3',
    numbers: STEPS[Math.min(numbers, 3)] ?? '3',
    commas: STEPS[Math.min(commas, 3)] ?? '3',
  };
}

/** What lies farther away from the number says nothing about the two, and lists may be endless. */
function lookBetween(isBefore: boolean, from: number, to: number): readonly [number, number] {
  return isBefore ? [Math.max(from, to - MAX_BETWEEN), to] : [from, Math.min(to, from + MAX_BETWEEN)];
}

function describeGap(gap: Gap, number: FoundNumber, features: FeatureList, names: PairNames): void {
  const side = gap.isBefore ? names.before : names.after;
  features.add(side.at);
  features.add(side.at.of(gap.reach));
  features.add(names.kinds[number.kind][gap.isBefore ? 'before' : 'after'].of(gap.reach));
  features.add(side.nearer.of(gap.nearer));
  features.add(side.numbers.of(gap.numbers));
  features.add(side.commas.of(gap.commas));
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
  describeGap(gap, number, features, names);
  describeWords(context, number, gap, features, names);
  describeBetween(context, gap, features, names);
  if (again !== undefined) {
    describeGap(gap, number, features, again);
    describeWords(context, number, gap, features, again);
    describeBetween(context, gap, features, again);
  }
  const { measure } = number;
  const { isBefore, from, to } = gap;
  const side = isBefore ? names.before : names.after;
  const { tokens } = context.document;
  const near = isBefore ? tokens[from]?.lower : tokens[to - 1]?.lower;
  features.add(side.near.of(near ?? ''));
  if (isBefore && from > 0) features.add(names.governed.of(tokens[piece.firstToken - 1]?.lower ?? ''));
  if (!isBefore) features.add(names.next.of(tokens[measure.endToken]?.lower ?? ''));
  const lead = side.lead.of(tokens[piece.firstToken - 2]?.lower ?? '^');
  features.add(lead?.of(tokens[piece.firstToken - 1]?.lower ?? '^'));
}

/** The words between, where they are few, and the word that the number is governed by. */
function describeWords(
  context: SentenceContext,
  number: FoundNumber,
  { isBefore, from, to }: Gap,
  features: FeatureList,
  names: PairNames,
): void {
  const side = isBefore ? names.before : names.after;
  const { tokens } = context.document;
  if (to - from <= 4) {
    let words: Feature | undefined = side.words;
    for (let index = from; index < to; index += 1) {
      const token = tokens[index];
      words = words?.of(token === undefined ? '' : token.kind === 'number' ? '#' : token.lower);
    }
    features.add(to > from ? words : words?.of(''));
  }
  const governor = beforeBounds(number.view);
  features.add(side.numberBy.of(governor < 0 ? '^' : (tokens[governor]?.lower ?? '')));
}

/** Marks, claims and metrics that stand between, each once. */
function describeBetween(
  context: SentenceContext,
  { isBefore, from, to }: Gap,
  features: FeatureList,
  names: PairNames,
): void {
  const side = isBefore ? names.before : names.after;
  const seen = new FeatureSet();
  const [first, last] = lookBetween(isBefore, from, to);
  for (let index = first; index < last; index += 1) {
    const text = context.document.tokens[index]?.text ?? '';
    if (MARKS.has(text)) seen.add(side.mark.of(text));
    const cue = context.cues[index];
    if (cue !== undefined && context.names.mentionAt[index] === undefined) seen.add(side.cue.of(cue.cue));
    if (context.names.metricAt[index] !== undefined) seen.add(side.metric);
  }
  for (const feature of seen.items) features.add(feature);
}

/** The part of its sentence that phrases are looked for in: sentences may be endless lists. */
export function windowOf(context: SentenceContext, number: FoundNumber): Piece {
  const { firstToken, endToken } = sentenceOf(context, number);
  return {
    firstToken: Math.max(firstToken, number.measure.from - MAX_BETWEEN),
    endToken: Math.min(endToken, number.measure.endToken + MAX_BETWEEN),
  };
}
