// Which named system is said to be evaluated on which named benchmark, with a number or without.
import { named, type Feature } from '../learned/feature.ts';
import { FeatureSet } from '../learned/feature-list.ts';
import { ROLES, type Role } from '../model/roles.ts';
import type { Evaluation } from '../model/extraction.ts';
import type { ClaimedPair } from './find-comparisons/index.ts';
import type { Mention } from './find-names/index.ts';
import type { Judge } from './judge.ts';
import type { LinkContext } from './link-results/link-context.ts';
import type { LinkedNumber } from './link-results/linked-number.ts';
import { toAbstractSpan } from './read-document.ts';
import { likeliestRole, roleScore, takeLikeliest, toLevel } from './role-scores.ts';
import { mainForm } from './to-entities.ts';

const LEAST_SUBJECT = 0.1;
const LEAST_BENCHMARK = 0.12;
/** Of more the likeliest are looked at: no abstract has as many. */
const MAX_SUBJECTS = 20;
const MAX_BENCHMARKS = 40;
const SUBJECT_ROLES: readonly Role[] = ['method', 'baseModel', 'compared'];

/** Indices of names. */
export interface EvaluatedPair {
  readonly subject: number;
  readonly benchmark: number;
}

/** Pairs of the abstract, each once. */
export function findEvaluations(
  context: LinkContext,
  linked: readonly LinkedNumber[],
  claims: readonly ClaimedPair[],
  judge: Judge,
): { evaluations: Evaluation[]; evaluated: EvaluatedPair[] } {
  const evaluations: Evaluation[] = [];
  const evaluated: EvaluatedPair[] = [];
  const names = context.names.names.filter((name) => name.mentions.length > 0).map((name) => name.index);
  const likelySubject = (name: number): number =>
    roleScore(context.roles, name, likeliestRole(context.roles, name, SUBJECT_ROLES));
  const likelyBenchmark = (name: number): number => roleScore(context.roles, name, 'benchmark');
  const subjects = takeLikeliest(
    names.filter((name) => likelySubject(name) >= LEAST_SUBJECT),
    MAX_SUBJECTS,
    likelySubject,
  );
  const benchmarks = takeLikeliest(
    names.filter((name) => likelyBenchmark(name) >= LEAST_BENCHMARK),
    MAX_BENCHMARKS,
    likelyBenchmark,
  );
  for (const subject of subjects) {
    for (const benchmark of benchmarks) {
      if (subject === benchmark) continue;
      const features = describe(context, linked, claims, { subject, benchmark, subjects });
      if (judge.believe('is-evaluated', { context, subject, benchmark }, features) === undefined) continue;
      const evaluation = toEvaluation(context, linked, subject, benchmark);
      if (evaluation === undefined) continue;
      evaluations.push(evaluation);
      evaluated.push({ subject, benchmark });
    }
  }
  return { evaluations, evaluated };
}

const SEEN = {
  subject: {
    method: named('subject method'),
    benchmark: named('subject benchmark'),
    baseModel: named('subject baseModel'),
    compared: named('subject compared'),
  },
  benchmark: named('benchmark'),
  newData: named('new data'),
  knownData: named('known data'),
  main: named('main'),
  rank: named('rank'),
  subjects: named('subjects'),
  result: named('result'),
  base: named('base of result'),
  wins: named('wins on it'),
  loses: named('loses on it'),
  benchmarkIn: {
    title: named('benchmark in title'),
    background: named('benchmark in background'),
    own: named('benchmark in own work'),
  },
  benchmarkBy: named('benchmark by'),
  benchmarkFirst: named('benchmark first by'),
  benchmarkDoes: named('benchmark does'),
  sentenceBefore: named('subject in sentence before'),
  elsewhere: named('subject elsewhere'),
  together: named('together'),
  apart: named('apart'),
};
const SIDES = {
  before: { subject: named('subject before'), at: named('before') },
  behind: { subject: named('subject behind'), at: named('behind') },
};
const TOP = {
  method: named('method'),
  benchmark: named('benchmark'),
  baseModel: named('baseModel'),
  compared: named('compared'),
};

function describe(
  context: LinkContext,
  linked: readonly LinkedNumber[],
  claims: readonly ClaimedPair[],
  { subject, benchmark, subjects }: { subject: number; benchmark: number; subjects: readonly number[] },
): readonly Feature[] {
  const features = new FeatureSet();
  const top = likeliestRole(context.roles, subject, SUBJECT_ROLES);
  for (const role of ROLES)
    features.add(SEEN.subject[role].of(toLevel(roleScore(context.roles, subject, role))));
  features.add(SEEN.benchmark.of(toLevel(roleScore(context.roles, benchmark, 'benchmark'))));
  const isIntroduced = context.roles.byName[benchmark]?.isIntroducedData === true;
  const data = isIntroduced ? SEEN.newData : SEEN.knownData;
  features.add(data);
  features.add(data.of(top));
  if (subject === context.mainMethod) {
    features.add(SEEN.main);
    features.add(SEEN.main.ofText(data.name));
  }
  const own = roleScore(context.roles, subject, 'method');
  let rank = 0;
  let hasProposal = false;
  for (const other of subjects) {
    const score = roleScore(context.roles, other, 'method');
    if (score > own) rank += 1;
    if (score >= 0.4) hasProposal = true;
  }
  features.add(SEEN.rank.of(String(Math.min(rank, 3))));
  features.add(SEEN.subjects.of(String(Math.min(subjects.length, 4))));
  features.add(TOP[top].ofText(hasProposal ? 'beside a proposal' : 'without a proposal'));
  describeLinked(linked, { subject, benchmark }, top, features);
  for (const { winner, loser, benchmarks } of claims) {
    if (!benchmarks.includes(benchmark)) continue;
    if (winner === subject) features.add(SEEN.wins);
    if (loser === subject) features.add(SEEN.loses);
  }
  describeSentences(context, { subject, benchmark }, top, features);
  return features.items;
}

/** A number that ties the two. */
function describeLinked(
  linked: readonly LinkedNumber[],
  { subject, benchmark }: EvaluatedPair,
  top: Role,
  features: FeatureSet,
): void {
  const here = linked.filter(({ benchmark: target }) => target.names.includes(benchmark));
  const result = here.find(({ method }) => method.names.includes(subject));
  if (result !== undefined) {
    features.add(SEEN.result);
    features.add(SEEN.result.of(result.number.kind));
    features.add(SEEN.result.of(top));
  }
  const model = here.find(({ baseModel }) => baseModel.names.includes(subject));
  if (model !== undefined) {
    features.add(SEEN.base);
    features.add(SEEN.base.of(model.method.names.length === 0 ? 'unnamed' : 'named')?.of(model.number.kind));
  }
}

/** How the two stand to each other where a sentence names the benchmark. */
function describeSentences(
  context: LinkContext,
  { subject, benchmark }: EvaluatedPair,
  top: Role,
  features: FeatureSet,
): void {
  const own = context.names.names[subject]?.mentions ?? [];
  let together = false;
  for (const mention of context.names.names[benchmark]?.mentions ?? []) {
    const place = context.roles.contexts.get(mention);
    const where =
      mention.sentence === 0 ? 'title' : mention.sentence < context.roles.ownWorkFrom ? 'background' : 'own';
    features.add(SEEN.benchmarkIn[where]);
    for (const { cue } of place?.governors ?? []) features.add(SEEN.benchmarkBy.of(cue));
    const governor = place?.governors[0]?.cue;
    if (governor !== undefined) {
      features.add(SEEN.benchmarkFirst.of(governor));
      features.add(TOP[top].ofText('benchmark first by')?.of(governor));
    }
    if (place?.verbAfter !== undefined) features.add(SEEN.benchmarkDoes.of(place.verbAfter));
    if (mention.sentence === 0) continue;
    const near = own.filter(({ sentence }) => sentence === mention.sentence);
    if (near.length === 0) {
      const isBefore = own.some(({ sentence }) => sentence === mention.sentence - 1);
      features.add(isBefore ? SEEN.sentenceBefore : SEEN.elsewhere);
      const others = mentionsBeside(context, mention, subject);
      features.add(TOP[top].ofText('elsewhere, others')?.of(String(Math.min(others, 2))));
      continue;
    }
    together = true;
    describeSide(context, mention, near, top, features);
    const others = String(Math.min(mentionsBeside(context, mention, subject), 2));
    const isBefore = near.some((other) => other.endToken <= mention.firstToken);
    features.add(SIDES[isBefore ? 'before' : 'behind'].at.of('others')?.of(others));
  }
  features.add(together ? SEEN.together : SEEN.apart);
  features.add(TOP[top].of(together ? 'together' : 'apart'));
}

/** The subject stands in the benchmark's sentence. */
function describeSide(
  context: LinkContext,
  benchmark: Mention,
  near: readonly Mention[],
  top: Role,
  features: FeatureSet,
): void {
  const before = near.findLast((other) => other.endToken <= benchmark.firstToken);
  const side = before === undefined ? 'behind' : 'before';
  const names = SIDES[side];
  features.add(names.subject);
  features.add(TOP[top].of(side));
  const place = context.roles.contexts.get(before ?? near[0] ?? benchmark);
  const governor = place?.governors[0]?.cue ?? 'none';
  features.add(names.at.of('does')?.of(place?.verbAfter ?? 'none'));
  features.add(names.at.of('by')?.of(governor));
  features.add(TOP[top].of(side)?.of('by')?.of(governor));
}

/** How many other subjects the benchmark's sentence names. */
function mentionsBeside(context: LinkContext, mention: Mention, subject: number): number {
  const names = new Set<number>();
  const { firstToken, endToken } = context.document.sentences[mention.sentence] ?? {
    firstToken: 0,
    endToken: 0,
  };
  for (let index = firstToken; index < endToken; index += 1) {
    const name = context.names.mentionAt[index]?.name;
    if (
      name !== undefined &&
      name !== subject &&
      SUBJECT_ROLES.some((role) => roleScore(context.roles, name, role) >= 0.3)
    )
      names.add(name);
  }
  return names.size;
}

/** The evidence is the benchmark's place beside the subject, else where a result names it, else its first place. */
function toEvaluation(
  context: LinkContext,
  linked: readonly LinkedNumber[],
  subject: number,
  benchmark: number,
): Evaluation | undefined {
  const [name, target] = [context.names.names[subject], context.names.names[benchmark]];
  if (name === undefined || target === undefined) return undefined;
  const places = target.mentions.filter((mention) => mention.sentence > 0);
  const sentences = new Set(name.mentions.map((mention) => mention.sentence));
  const withResult = new Set(
    linked
      .filter((link) => link.benchmark.names.includes(benchmark))
      .map((link) => link.number.measure.sentence),
  );
  const at =
    places.find((mention) => sentences.has(mention.sentence)) ??
    places.find((mention) => withResult.has(mention.sentence)) ??
    places[0];
  if (at === undefined) return undefined;
  const { tokens } = context.document;
  const span = toAbstractSpan(
    context.document,
    tokens[at.firstToken]?.start ?? 0,
    tokens[at.endToken - 1]?.end ?? 0,
  );
  return span === undefined
    ? undefined
    : { subject: mainForm(name), benchmark: mainForm(target), evidence: span };
}
