// Which named system is said to be evaluated on which named benchmark, with a number or without.
import type { Evaluation } from '../model/extraction.ts';
import type { Mention } from './find-names/index.ts';
import type { LinkedNumber } from './link-results/linked-number.ts';
import { hasRole, mentionsOf, wordsBetween, type LinkContext } from './link-results/link-context.ts';
import { toAbstractSpan } from './read-document.ts';
import { mainForm } from './to-entities.ts';

interface Pair {
  readonly subject: number;
  readonly benchmark: number;
  readonly at: Mention;
}

/** Pairs of the abstract, each once. Every benchmark that is no training data has the sentence's subject, else the proposal. */
export function findEvaluations(
  context: LinkContext,
  linked: readonly LinkedNumber[],
  losersOn: readonly { loser: number; benchmarks: readonly number[]; sentence: number }[],
): Evaluation[] {
  const pairs: Pair[] = [];
  for (const sentence of context.document.sentences.slice(1)) {
    if (sentence.index < context.roles.ownWorkFrom) continue;
    for (const benchmark of mentionsOf(context, sentence.index, 'benchmark')) {
      if (!isEvaluatedOn(context, benchmark)) continue;
      for (const subject of subjectsOf(context, sentence.index, benchmark))
        pairs.push({ subject, benchmark: benchmark.name, at: benchmark });
    }
  }
  for (const { loser, benchmarks, sentence } of losersOn) {
    for (const benchmark of benchmarks) {
      const at = context.names.names[benchmark]?.mentions.find((mention) => mention.sentence === sentence);
      if (at !== undefined) pairs.push({ subject: loser, benchmark, at });
    }
  }
  for (const { number, method, benchmark } of linked) {
    if (method.name === undefined) continue;
    for (const name of benchmark.names) {
      const at = context.names.names[name]?.mentions.find(
        (mention) => mention.sentence === number.measure.sentence,
      );
      if (at !== undefined) pairs.push({ subject: method.name, benchmark: name, at });
    }
  }
  return toEvaluations(context, pairs);
}

/** A benchmark in a list of what was tested on, not one that is only described. */
function isEvaluatedOn(context: LinkContext, mention: Mention): boolean {
  const isIntroduced = context.roles.byName[mention.name]?.isIntroducedData === true;
  const governors = context.roles.contexts.get(mention)?.governors ?? [];
  const isOn = governors.some(({ cue }) => cue === 'on' || cue === 'evaluate');
  if (!isIntroduced) return true;
  return isOn && !governors.some(({ cue }) => cue === 'train' || cue === 'propose');
}

function subjectsOf(context: LinkContext, sentence: number, benchmark: Mention): number[] {
  const methods = mentionsOf(context, sentence, 'method');
  const before = methods.filter((mention) => mention.endToken <= benchmark.firstToken).at(-1) ?? methods[0];
  if (before !== undefined) return [before.name];
  const isIntroduced = context.roles.byName[benchmark.name]?.isIntroducedData === true;
  const models = mentionsOf(context, sentence, 'baseModel').filter(
    (mention) => !hasRole(context, mention.name, 'compared'),
  );
  if (context.mainMethod !== undefined && !isIntroduced) return [context.mainMethod];
  if (isIntroduced || context.mainMethod === undefined) {
    const verbs = wordsBetween(
      context,
      context.document.sentences[sentence]?.firstToken ?? 0,
      context.document.sentences[sentence]?.endToken ?? 0,
    );
    if (
      models.length > 0 &&
      verbs.some((word) =>
        /^(?:on|evaluat\w+|test\w*|benchmark\w*|achiev\w+|struggl\w+|reach\w*|scor\w+)$/.test(word),
      )
    )
      return models.map((mention) => mention.name);
  }
  return [];
}

function toEvaluations(context: LinkContext, pairs: readonly Pair[]): Evaluation[] {
  const seen = new Set<string>();
  const found: Evaluation[] = [];
  for (const { subject, benchmark, at } of pairs) {
    const key = `${subject} ${benchmark}`;
    if (seen.has(key) || subject === benchmark) continue;
    seen.add(key);
    const { tokens } = context.document;
    const span = toAbstractSpan(
      context.document,
      tokens[at.firstToken]?.start ?? 0,
      tokens[at.endToken - 1]?.end ?? 0,
    );
    const [name, target] = [context.names.names[subject], context.names.names[benchmark]];
    if (span === undefined || name === undefined || target === undefined) continue;
    found.push({ subject: mainForm(name), benchmark: mainForm(target), evidence: span });
  }
  return found;
}
