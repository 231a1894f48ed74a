// What stands between a number and a piece of its sentence, as features of a learned choice.
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

/** Features of a piece of the number's own sentence. `rivals`: the other candidates' pieces. */
export function describePair(
  context: SentenceContext,
  number: FoundNumber,
  piece: Piece,
  rivals: readonly Piece[],
): string[] {
  const { measure, kind } = number;
  const isBefore = piece.endToken <= measure.from;
  const [from, to] = isBefore ? [piece.endToken, measure.from] : [measure.endToken, piece.firstToken];
  const side = isBefore ? 'before' : 'after';
  const distance = Math.max(0, to - from);
  const features: string[] = [side, `${side} ${reach(distance)}`, `${kind} ${side} ${reach(distance)}`];
  const nearer = rivals.filter((rival) => rival.firstToken >= from && rival.endToken <= to).length;
  features.push(`${side} nearer ${Math.min(nearer, 3)}`);
  const numbers = context.numbers.filter(
    (other) => other !== number && other.measure.from >= from && other.measure.endToken <= to,
  ).length;
  features.push(`${side} numbers ${Math.min(numbers, 3)}`);
  const seen = new Set<string>();
  const { tokens } = context.document;
  let commas = 0;
  // What lies farther away from the number says nothing about the two, and lists may be endless.
  const [first, last] = isBefore
    ? [Math.max(from, to - MAX_BETWEEN), to]
    : [from, Math.min(to, from + MAX_BETWEEN)];
  for (let index = first; index < last; index += 1) {
    const text = tokens[index]?.text ?? '';
    if (text === ',') commas += 1;
    if (text === ';' || text === '(' || text === ')' || text === ':') seen.add(`${side} mark ${text}`);
    const cue = context.cues[index];
    if (cue !== undefined && context.names.mentionAt[index] === undefined) seen.add(`${side} cue ${cue.cue}`);
    if (context.names.metricAt[index] !== undefined) seen.add(`${side} metric`);
  }
  features.push(`${side} commas ${Math.min(commas, 3)}`);
  if (distance <= 4) {
    const words = tokens.slice(from, to).map((token) => (token.kind === 'number' ? '#' : token.lower));
    features.push(`${side} words ${words.join(' ')}`);
  }
  const near = isBefore ? tokens[from]?.lower : tokens[to - 1]?.lower;
  features.push(`${side} at ${near ?? ''}`);
  if (isBefore && from > 0) features.push(`governed ${tokens[piece.firstToken - 1]?.lower ?? ''}`);
  if (!isBefore) features.push(`next ${tokens[measure.endToken]?.lower ?? ''}`);
  const lead = tokens[piece.firstToken - 2]?.lower ?? '^';
  features.push(`${side} lead ${lead} ${tokens[piece.firstToken - 1]?.lower ?? '^'}`);
  const governor = beforeBounds(number.view);
  features.push(`${side} number by ${governor < 0 ? '^' : (tokens[governor]?.lower ?? '')}`);
  for (const feature of seen) features.push(feature);
  return features;
}

/** The part of its sentence that phrases are looked for in: sentences may be endless lists. */
export function windowOf(context: SentenceContext, number: FoundNumber): Piece {
  const { firstToken, endToken } = sentenceOf(context, number);
  return {
    firstToken: Math.max(firstToken, number.measure.from - MAX_BETWEEN),
    endToken: Math.min(endToken, number.measure.endToken + MAX_BETWEEN),
  };
}
