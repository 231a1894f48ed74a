// Who is said to be better than whom, or as good: "X outperforms Y and Z on B".
import type { Comparison } from '../../model/extraction.ts';
import type { Mention } from '../find-names/index.ts';
import type { Sentence } from '../find-sentences.ts';
import type { Judge } from '../judge.ts';
import type { LinkedNumber } from '../link-results/linked-number.ts';
import {
  groupLists,
  hasBetween,
  hasRole,
  mentionsOf,
  type LinkContext,
} from '../link-results/link-context.ts';
import { toAbstractSpan } from '../read-document.ts';
import { roleScore } from '../role-scores.ts';
import { mainForm } from '../to-entities.ts';
import { toWordSet } from '../word-set.ts';
import { describeClaim, type PossibleClaim } from './describe-claim.ts';
import { saysTie } from './says-tie.ts';

interface Claim {
  readonly winner: number;
  readonly loser: number;
  readonly benchmark: number | null;
  readonly tie: boolean;
  readonly first: number;
  readonly end: number;
}

/** One sentence that is held to say it of a pair. */
interface Saying {
  readonly better: number;
  readonly worse: number;
  readonly belief: number;
  readonly benchmarks: readonly number[];
  readonly first: number;
  readonly end: number;
  readonly claim: PossibleClaim;
  readonly tie: boolean;
}

/** A pair of which it is held that one beats the other, or is as good. */
export interface ClaimedPair {
  readonly winner: number;
  readonly loser: number;
  readonly benchmarks: readonly number[];
  readonly sentence: number;
}

interface Claims {
  readonly comparisons: Comparison[];
  readonly claimed: readonly ClaimedPair[];
}

/** A name takes part in a claim from this probability of a fitting role on. */
const LEAST_PROBABILITY = 0.06;
/** In one sentence; no abstract has as many. */
const MAX_RIVALS = 30;
const MAX_WINNERS = 8;
const MAX_BENCHMARKS = 30;

/** Claims of the abstract, in order, each (winner, loser, benchmark) once. */
export function findComparisons(context: LinkContext, linked: readonly LinkedNumber[], judge: Judge): Claims {
  if (!context.names.names.some(({ index }) => mayBeBeaten(context, index)))
    return { comparisons: [], claimed: [] };
  const sayings = findSayings(context, linked, judge);
  const claimed = sayings.map(({ claim, benchmarks }) => ({
    winner: claim.winner,
    loser: claim.rival.name,
    benchmarks,
    sentence: claim.sentence.index,
  }));
  const claims = groupByPair(sayings).flatMap(toClaims);
  claims.sort((a, b) => (a.first === b.first ? a.end - b.end : a.first - b.first));
  return { comparisons: toComparisons(context, claims), claimed };
}

function findSayings(context: LinkContext, linked: readonly LinkedNumber[], judge: Judge): Saying[] {
  const found: Saying[] = [];
  for (const sentence of context.document.sentences) {
    if (sentence.index === 0) continue;
    const rivals = findRivals(context, sentence);
    if (rivals.length === 0) continue;
    const benchmarks = mentionsOf(context, sentence.index, 'benchmark');
    for (const rival of rivals) {
      const governor = findGovernor(context, rival, sentence.firstToken);
      const rule = governor === undefined ? undefined : findWinner(context, governor.token, sentence.index);
      for (const winner of findWinners(context, sentence, rival.name)) {
        const claim = { winner, rival, sentence, isRule: winner === rule, hasRule: rule !== undefined };
        // "lags behind Y": the other way round
        const [better, worse] = governor?.cue === 'trail' ? [rival.name, winner] : [winner, rival.name];
        const features = describeClaim(context, linked, claim);
        const belief = judge.believe('is-better', { context, winner: better, loser: worse }, features);
        if (belief === undefined) continue;
        found.push({
          better,
          worse,
          belief,
          benchmarks: benchmarksOf(context, rival, benchmarks).slice(0, MAX_BENCHMARKS),
          first: Math.min(governor?.token ?? rival.firstToken, rival.firstToken),
          end: rival.endToken,
          claim,
          tie: saysTie(context, rival, sentence),
        });
      }
    }
  }
  return found;
}

/** Whichever of the two is said to be better; of each pair the likeliest saying first. */
function groupByPair(sayings: readonly Saying[]): readonly (readonly Saying[])[] {
  const groups = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const key = [saying.better, saying.worse].toSorted((x, y) => x - y).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), saying]);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => b.belief - a.belief));
}

/** The likeliest saying decides who is better; others name further benchmarks. */
function toClaims(sayings: readonly Saying[]): Claim[] {
  const [best] = sayings;
  if (best === undefined) return [];
  const { better: winner, worse: loser, tie } = best;
  const named = new Set<number | null>();
  const claims: Claim[] = [];
  for (const saying of sayings) {
    const on = saying === best && saying.benchmarks.length === 0 ? [null] : saying.benchmarks;
    for (const benchmark of on) {
      if (named.has(benchmark)) continue;
      named.add(benchmark);
      claims.push({ winner, loser, benchmark, tie, first: saying.first, end: saying.end });
    }
  }
  return claims;
}

/** What may be beaten: competitors and plain models, at each of their places in the sentence once. */
function findRivals(context: LinkContext, sentence: Sentence): Mention[] {
  const found = new Map<number, Mention>();
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const mention = context.names.mentionAt[index];
    if (mention === undefined) continue;
    index = mention.endToken - 1;
    if (mayBeBeaten(context, mention.name) && !found.has(mention.name)) found.set(mention.name, mention);
  }
  return [...found.values()].slice(0, MAX_RIVALS);
}

function mayBeBeaten({ roles }: LinkContext, name: number): boolean {
  return (
    roleScore(roles, name, 'compared') >= LEAST_PROBABILITY ||
    roleScore(roles, name, 'baseModel') >= LEAST_PROBABILITY
  );
}

/** Who may beat it: proposals and models of the sentence, and the paper's own. */
function findWinners(context: LinkContext, sentence: Sentence, rival: number): number[] {
  const found = new Set<number>();
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const mention = context.names.mentionAt[index];
    if (mention === undefined || mention.name === rival) continue;
    const isOne =
      roleScore(context.roles, mention.name, 'method') >= LEAST_PROBABILITY ||
      roleScore(context.roles, mention.name, 'baseModel') >= 0.3 ||
      roleScore(context.roles, mention.name, 'compared') >= 0.3;
    if (isOne) found.add(mention.name);
  }
  const winners = [...found].slice(0, MAX_WINNERS);
  const main = context.mainMethod;
  return main === undefined || main === rival || winners.includes(main) ? winners : [...winners, main];
}

/** The comparison that a rival is the object of. */
function findGovernor(
  context: LinkContext,
  rival: Mention,
  from: number,
): { cue: 'beat' | 'tie' | 'trail'; token: number } | undefined {
  const governors = context.roles.contexts.get(rival)?.governors ?? [];
  for (const { cue, token } of governors) {
    if (cue === 'beat' || cue === 'tie' || cue === 'trail') return { cue, token };
    if (cue === 'over' || cue === 'than' || cue === 'compared-to') {
      if (saysGain(context, Math.max(from, token - 14), token)) return { cue: 'beat', token };
    }
    if (cue === 'by' || cue === 'on') return undefined;
  }
  return undefined;
}

const GAINS = toWordSet(
  `gain gains improvement improvements improve improves improving better higher superior superiority boost increase faster fewer
  outperform outperforms advantage effective achieves stronger lower more less cheaper smaller`,
);

function saysGain({ document }: LinkContext, from: number, end: number): boolean {
  for (let index = from; index < end; index += 1) {
    const word = document.tokens[index]?.lower ?? '';
    if (GAINS.has(word) || /^(?:surpass\w*|reduc\w+)$/.test(word)) return true;
  }
  return false;
}

/** The subject of the claim: the nearest proposal before it, else a model before it, else the paper's own. */
function findWinner(context: LinkContext, verb: number, sentence: number): number | undefined {
  const methods = mentionsOf(context, sentence, 'method');
  const nearest = methods.findLast((mention) => mention.endToken <= verb);
  if (nearest !== undefined) return nearest.name;
  if (context.mainMethod !== undefined) return context.mainMethod;
  return mentionsOf(context, sentence, 'baseModel').findLast(
    (mention) => mention.endToken <= verb && !hasRole(context, mention.name, 'compared'),
  )?.name;
}

/** Benchmarks of the claim: the list nearest behind the rival in the clause, else the one the sentence opens with. */
function benchmarksOf(
  context: LinkContext,
  rival: Mention,
  benchmarks: readonly Mention[],
): readonly number[] {
  const lists = groupLists(context, benchmarks);
  const after = lists.find((list) => (list[0]?.firstToken ?? 0) >= rival.endToken);
  const isNear =
    after !== undefined && !hasBetween(context, rival.endToken, after[0]?.firstToken ?? 0, OTHER_CLAUSE);
  if (isNear) return after.map((mention) => mention.name);
  const before = lists.findLast((list) => (list.at(-1)?.endToken ?? 0) <= rival.firstToken);
  return before === undefined ? [] : before.map((mention) => mention.name);
}

const OTHER_CLAUSE = toWordSet('; while achieving reaching');

function toComparisons(context: LinkContext, claims: readonly Claim[]): Comparison[] {
  const found: Comparison[] = [];
  for (const claim of claims) {
    const { tokens } = context.document;
    const span = toAbstractSpan(
      context.document,
      tokens[claim.first]?.start ?? 0,
      tokens[claim.end - 1]?.end ?? 0,
    );
    if (span === undefined) continue;
    found.push({
      winner: nameOf(context, claim.winner),
      loser: nameOf(context, claim.loser),
      benchmark: claim.benchmark === null ? null : nameOf(context, claim.benchmark),
      tie: claim.tie,
      evidence: span,
    });
  }
  return found;
}

function nameOf(context: LinkContext, index: number): string {
  const name = context.names.names[index];
  return name === undefined ? '' : mainForm(name);
}
