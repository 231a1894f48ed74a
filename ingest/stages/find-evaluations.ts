// Which named system is said to be evaluated on which named benchmark, with a number or without.
import { ROLES, type Role } from '../model/roles.ts';
import type { Evaluation } from '../model/extraction.ts';
import type { ClaimedPair } from './find-comparisons.ts';
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
    Math.max(...SUBJECT_ROLES.map((role) => roleScore(context.roles, name, role)));
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
      if (!judge.holds('is-evaluated', { context, subject, benchmark }, features)) continue;
      const evaluation = toEvaluation(context, linked, subject, benchmark);
      if (evaluation === undefined) continue;
      evaluations.push(evaluation);
      evaluated.push({ subject, benchmark });
    }
  }
  return { evaluations, evaluated };
}

function describe(
  context: LinkContext,
  linked: readonly LinkedNumber[],
  claims: readonly ClaimedPair[],
  { subject, benchmark, subjects }: { subject: number; benchmark: number; subjects: readonly number[] },
): string[] {
  const features: string[] = [];
  const top = likeliestRole(context.roles, subject, SUBJECT_ROLES);
  for (const role of ROLES)
    features.push(`subject ${role} ${toLevel(roleScore(context.roles, subject, role))}`);
  features.push(`benchmark ${toLevel(roleScore(context.roles, benchmark, 'benchmark'))}`);
  const isIntroduced = context.roles.byName[benchmark]?.isIntroducedData === true;
  const data = isIntroduced ? 'new data' : 'known data';
  features.push(data, `${data} ${top}`);
  if (subject === context.mainMethod) features.push('main', `main ${data}`);
  const rank = subjects.filter(
    (other) => roleScore(context.roles, other, 'method') > roleScore(context.roles, subject, 'method'),
  ).length;
  features.push(`rank ${Math.min(rank, 3)}`, `subjects ${Math.min(subjects.length, 4)}`);
  const hasProposal = subjects.some((other) => roleScore(context.roles, other, 'method') >= 0.4);
  features.push(`${top} ${hasProposal ? 'beside a proposal' : 'without a proposal'}`);
  const results = linked.filter(
    ({ method, benchmark: target }) => method.names.includes(subject) && target.names.includes(benchmark),
  );
  if (results.length > 0) features.push('result', `result ${results[0]?.number.kind ?? ''}`, `result ${top}`);
  const models = linked.filter(
    ({ baseModel, benchmark: target }) =>
      baseModel.names.includes(subject) && target.names.includes(benchmark),
  );
  if (models.length > 0)
    features.push(
      'base of result',
      `base of result ${models[0]?.method.names.length === 0 ? 'unnamed' : 'named'} ${models[0]?.number.kind ?? ''}`,
    );
  for (const { winner, loser, benchmarks } of claims) {
    if (!benchmarks.includes(benchmark)) continue;
    if (winner === subject) features.push('wins on it');
    if (loser === subject) features.push('loses on it');
  }
  features.push(...describeSentences(context, subject, benchmark, top));
  return [...new Set(features)];
}

/** How the two stand to each other where a sentence names the benchmark. */
function describeSentences(context: LinkContext, subject: number, benchmark: number, top: string): string[] {
  const features: string[] = [];
  const own = context.names.names[subject]?.mentions ?? [];
  let together = false;
  for (const mention of context.names.names[benchmark]?.mentions ?? []) {
    const place = context.roles.contexts.get(mention);
    const where =
      mention.sentence === 0
        ? 'title'
        : mention.sentence < context.roles.ownWorkFrom
          ? 'background'
          : 'own work';
    features.push(`benchmark in ${where}`);
    for (const { cue } of place?.governors ?? []) features.push(`benchmark by ${cue}`);
    if (place?.governors[0] !== undefined)
      features.push(
        `benchmark first by ${place.governors[0].cue}`,
        `${top} benchmark first by ${place.governors[0].cue}`,
      );
    if (place?.verbAfter !== undefined) features.push(`benchmark does ${place.verbAfter}`);
    if (mention.sentence === 0) continue;
    const near = own.filter(({ sentence }) => sentence === mention.sentence);
    if (near.length === 0) {
      const isBefore = own.some(({ sentence }) => sentence === mention.sentence - 1);
      features.push(isBefore ? 'subject in sentence before' : 'subject elsewhere');
      const others = mentionsBeside(context, mention, subject);
      features.push(`${top} elsewhere, others ${Math.min(others, 2)}`);
      continue;
    }
    together = true;
    const before = near.findLast((other) => other.endToken <= mention.firstToken);
    const side = before === undefined ? 'behind' : 'before';
    features.push(`subject ${side}`, `${top} ${side}`);
    const subjectPlace = context.roles.contexts.get(before ?? near[0] ?? mention);
    features.push(
      `${side} does ${subjectPlace?.verbAfter ?? 'none'}`,
      `${side} by ${subjectPlace?.governors[0]?.cue ?? 'none'}`,
    );
    features.push(`${top} ${side} by ${subjectPlace?.governors[0]?.cue ?? 'none'}`);
    features.push(`${side} others ${Math.min(mentionsBeside(context, mention, subject), 2)}`);
  }
  features.push(together ? 'together' : 'apart', `${top} ${together ? 'together' : 'apart'}`);
  return features;
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
