// Which names are proposals, benchmarks, base models and competitors. Every observation about a name is counted once, whatever
// the number of its places; the weights are data (lexicon/role-weights.ts).
import { ROLES, ROLE_THRESHOLDS, ROLE_WEIGHTS, type Role } from '../lexicon/role-weights.ts';
import type { Cue } from './find-cues.ts';
import { findContext, type NameContext } from './find-contexts.ts';
import type { Mention, Name, NameTable } from './find-names/index.ts';
import type { Document } from './read-document.ts';

export interface NameRoles {
  readonly roles: ReadonlySet<Role>;
  readonly scores: Readonly<Record<Role, number>>;
  readonly observations: ReadonlySet<string>;
  /** The paper introduces it as a dataset or benchmark. */
  readonly isIntroducedData: boolean;
}

export interface RoleTable {
  /** In the order of `NameTable.names`. */
  readonly byName: readonly NameRoles[];
  readonly contexts: ReadonlyMap<Mention, NameContext>;
  /** First sentence that speaks of this paper's own work; names only before it are background. */
  readonly ownWorkFrom: number;
}

const BENCH_LIKE =
  /(?:Bench|BENCH|-bench|Eval|Arena|QA|Suite|Corpus|-\d+[kK]|Gym)(?:[-\s]?(?:v?\d[\d.]*|Pro|Plus|Hard|Lite|Mini|XL|ZH|EN))?$/;

export function assignRoles(
  document: Document,
  names: NameTable,
  cues: readonly (Cue | undefined)[],
): RoleTable {
  const contexts = new Map<Mention, NameContext>();
  const ownWorkFrom = findOwnWork(document);
  const observed = names.names.map((name) => {
    const observations = new Set<string>();
    observeName(name, document, ownWorkFrom, observations);
    for (const mention of name.mentions) {
      const context = findContext(document, names, cues, mention);
      contexts.set(mention, context);
      const next = names.mentionAt[mention.endToken];
      if (next !== undefined && next.name !== mention.name) observations.add('modifies-name');
      observeMention(mention, context, document, observations);
    }
    return observations;
  });
  observeLists(document, names, observed);
  observeVariants(names, observed);
  const byName = observed.map((observations, index) => decide(observations, names.names[index]));
  return { byName, contexts, ownWorkFrom };
}

function decide(observations: ReadonlySet<string>, name: Name | undefined): NameRoles {
  const scores = Object.fromEntries(ROLES.map((role) => [role, scoreOf(role, observations)])) as Record<
    Role,
    number
  >;
  const roles = new Set(ROLES.filter((role) => scores[role] >= ROLE_THRESHOLDS[role]));
  if (name === undefined || name.mentions.length === 0) roles.clear();
  const isIntroducedData = observations.has('introduced-as-data') && roles.has('benchmark');
  // A thing is proposed or a benchmark or a rival; what is both a base model and compared stays both.
  if (roles.has('method') && roles.has('benchmark')) {
    if (scores.method - ROLE_THRESHOLDS.method >= scores.benchmark - ROLE_THRESHOLDS.benchmark)
      roles.delete('benchmark');
    else roles.delete('method');
  }
  if (roles.has('method')) {
    roles.delete('compared');
    roles.delete('baseModel');
  }
  if (roles.has('benchmark')) {
    roles.delete('compared');
    roles.delete('baseModel');
  }
  return { roles, scores, observations, isIntroducedData };
}

function scoreOf(role: Role, observations: ReadonlySet<string>): number {
  let sum = 0;
  for (const observation of observations) sum += ROLE_WEIGHTS[role][observation] ?? 0;
  return sum;
}

/** What is known of a name whatever stands around it. */
function observeName(name: Name, document: Document, ownWorkFrom: number, seen: Set<string>): void {
  const main = name.mentions[0]?.text ?? '';
  const inAbstract = name.mentions.filter((mention) => mention.sentence > 0);
  if (name.isTitleHead) seen.add('title-head');
  else if (name.mentions.some((mention) => mention.sentence === 0))
    seen.add(inAbstract.length > 0 ? 'in-title' : 'title-other');
  if (name.benchmark !== undefined)
    seen.add(name.benchmark.ambiguous === true ? 'lexicon-ambiguous' : 'lexicon-benchmark');
  if (name.technique !== undefined) seen.add('lexicon-technique');
  if (name.technique !== undefined && !/\p{Lu}/u.test(main)) seen.add('lexicon-generic');
  if (name.model !== undefined) {
    if (name.model.unknownParts.length > 0) seen.add('model-of-our-own');
    else seen.add('lexicon-model');
    if (name.model.isSpecific) seen.add('specific-model');
  } else seen.add('no-known-model');
  if (inAbstract.length >= 3) seen.add('often');
  if (name.mentions.some((mention) => mention.isLongForm)) seen.add('long-form');
  if (name.mentions.some((mention) => mention.isDerived)) seen.add('derived');
  if (name.shape === 'camel' || name.shape === 'mixed') seen.add('written-like-a-name');
  if (name.shape === 'capital') seen.add('capital-word');
  if (name.shape === 'plain') seen.add('plain');
  if (name.mentions.some((mention) => BENCH_LIKE.test(mention.text)) && name.model === undefined)
    seen.add('bench-like');
  if (/(?:19|20)\d\d$/.test(main)) seen.add('has-year');
  const isBackground = inAbstract.length > 0 && inAbstract.every((mention) => mention.sentence < ownWorkFrom);
  if (isBackground && !name.isTitleHead) seen.add('background-only');
  if (document.sentences.length < 2) seen.delete('background-only');
}

function observeMention(mention: Mention, context: NameContext, document: Document, seen: Set<string>): void {
  const [first, second] = context.governors;
  const isProposal = (distance: number): boolean =>
    context.governors.some(
      ({ cue, token, distance: words }) =>
        cue === 'propose' && words <= distance && isOwnVerb(document, mention, token),
    );
  const noun = context.nounAfter ?? context.nounBefore;
  const kind = context.appositive ?? context.nounAfter;
  const isBefore = first !== undefined && (first.cue === 'propose' || first.cue === 'name-as');
  if (isBefore && (kind === 'benchmark' || context.nounBefore === 'benchmark') && isProposal(7))
    seen.add('introduced-as-data');
  else if (isProposal(5) && first?.cue === 'propose') seen.add('proposed');
  else if (isProposal(7)) seen.add('proposed-far');
  if (first?.cue === 'name-as' && first.distance <= 2) {
    seen.add('named-as');
    if (
      context.nounBefore === 'benchmark' ||
      context.appositive === 'benchmark' ||
      hasDataNounBefore(document, first.token)
    )
      seen.add('introduced-as-data');
  }
  if (context.isOurs) seen.add('ours');
  if (context.appositive === 'benchmark') seen.add('appositive-benchmark');
  if (context.appositive === 'method' || context.appositive === 'model') seen.add('appositive-method');
  if (noun === 'benchmark') seen.add('noun-benchmark');
  if (context.nounAfter === 'method') seen.add('noun-after-method');
  if (context.nounAfter === 'model') seen.add('noun-model');
  if (noun === 'baseline') seen.add('baseline-noun');
  if (
    context.verbAfter === 'achieve' ||
    context.verbAfter === 'beat' ||
    context.verbAfter === 'improve' ||
    context.verbAfter === 'reduce' ||
    context.verbAfter === 'tie'
  )
    seen.add('subject-of-result');
  if (context.verbAfter === 'propose' || context.verbAfter === 'train') seen.add('subject-of-propose');
  observeGovernors(mention, context, document, seen);
  if (first?.cue === 'such-as') {
    seen.add('such-as');
    if (context.nounBefore === 'benchmark') seen.add('such-as-benchmark');
    if (
      context.nounBefore === 'baseline' ||
      context.nounBefore === 'method' ||
      context.nounBefore === 'model'
    )
      seen.add('such-as-baseline');
  }
  if (second?.cue === 'beat' || second?.cue === 'tie') seen.add('second-in-comparison');
}

function observeGovernors(
  mention: Mention,
  context: NameContext,
  document: Document,
  seen: Set<string>,
): void {
  const [first, second] = context.governors;
  if (first === undefined) return;
  const through = first.cue === 'such-as' ? second : first;
  if (through === undefined) return;
  if (isComparison(through.cue) && through.distance <= 6) seen.add('object-of-comparison');
  if (through.cue === 'over' && second?.cue === 'improve') seen.add('object-of-comparison');
  if (first.cue === 'on') {
    seen.add('on');
    if (sentenceHasNumber(document, mention.sentence)) seen.add('on-in-result');
    if (second?.cue === 'train' && second.distance <= 1) seen.add('trained-on');
  }
  if (first.cue === 'based-on') seen.add('based-on');
  if (first.cue === 'with') seen.add('with');
  if (first.cue === 'train') seen.add('trained');
  if (first.cue === 'for') seen.add('for');
  if (first.cue === 'of') seen.add('of');
  if (first.cue === 'improve') seen.add('improved');
  if (first.cue === 'evaluate') seen.add('evaluated');
  if (isDataMaker(document, mention, first.cue)) seen.add('makes-data');
  const before = document.tokens[mention.firstToken - 1]?.lower ?? '';
  const after = document.tokens[mention.endToken]?.lower ?? '';
  if (/^backbones?$/.test(before) || /^backbones?$/.test(after)) seen.add('backbone');
  if (after === '(' && document.tokens[mention.endToken + 1]?.kind === 'number')
    seen.add('score-in-brackets');
}

/** "leveraging GPT-4o, we generate rationales": a model that makes or judges the data. */
function isDataMaker(document: Document, mention: Mention, cue: string): boolean {
  if (cue !== 'train' && cue !== 'with' && cue !== 'by') return false;
  const near = document.tokens
    .slice(Math.max(0, mention.firstToken - 7), mention.endToken + 7)
    .map(({ lower }) => lower);
  return near.some((word) =>
    /^(?:generat(?:e|es|ed|ing)|synthesi[sz]\w*|annotat\w*|judge|judges|label|labeled|labeling|curat\w*|distilled|verif\w*|construct|constructed|rewrit\w*|paraphras\w*)$/.test(
      word,
    ),
  );
}

/** "Saturn-7B" beside a proposal "Saturn": a size or variant of it. */
function observeVariants(names: NameTable, observed: readonly Set<string>[]): void {
  const proposals = names.names.filter(
    (name) =>
      scoreOf('method', observed[name.index] ?? new Set()) >= ROLE_THRESHOLDS.method &&
      name.model === undefined,
  );
  for (const name of names.names) {
    const text = name.mentions[0]?.text ?? '';
    const seen = observed[name.index];
    const isVariant = proposals.some(
      (other) =>
        other !== name &&
        other.mentions.some(
          (mention) =>
            mention.text.length > 1 && text.toLowerCase().startsWith(`${mention.text.toLowerCase()}-`),
        ),
    );
    if (isVariant && seen !== undefined && !seen.has('introduced-as-data') && !seen.has('lexicon-benchmark'))
      seen.add('variant-of-proposal');
  }
}

function isComparison(cue: string): boolean {
  return (
    cue === 'beat' ||
    cue === 'tie' ||
    cue === 'than' ||
    cue === 'compared-to' ||
    cue === 'versus' ||
    cue === 'trail'
  );
}

/** "A, B and C" are of one kind: what is a benchmark by itself makes its neighbours in the list ones. */
function observeLists(document: Document, names: NameTable, observed: readonly Set<string>[]): void {
  const { tokens } = document;
  const ordered = names.names
    .flatMap((name) => name.mentions)
    .toSorted((a, b) => a.firstToken - b.firstToken);
  for (const [index, mention] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next === undefined || next.sentence !== mention.sentence || next.firstToken - mention.endToken > 6)
      continue;
    const between = tokens.slice(mention.endToken, next.firstToken).map((token) => token.lower);
    const isList =
      between.every((word) =>
        /^(?:,|and|or|&|\/|\(|\)|\d[\d.]*|%|on|the|as|well|both|\+|to|→|v\d.*)$/.test(word),
      ) && between.some((word) => /^(?:,|and|or|&|\/)$/.test(word));
    if (!isList) continue;
    const [left, right] = [observed[mention.name], observed[next.name]];
    if (isSurelyBenchmark(left)) right?.add('list-with-benchmark');
    if (isSurelyBenchmark(right)) left?.add('list-with-benchmark');
  }
}

function isSurelyBenchmark(seen: ReadonlySet<string> | undefined): boolean {
  return (
    seen !== undefined &&
    ['lexicon-benchmark', 'noun-benchmark', 'introduced-as-data'].some((observation) => seen.has(observation))
  );
}

/** "we propose X", "this paper introduces X", "X is proposed": the paper's own act. */
function isOwnVerb(document: Document, mention: Mention, verb: number): boolean {
  const { tokens, sentences } = document;
  const start = sentences[mention.sentence]?.firstToken ?? 0;
  for (let index = verb - 1; index >= Math.max(start, verb - 14); index -= 1) {
    const word = tokens[index]?.lower ?? '';
    if (
      /^(?:we|our|paper|work|study|article|report|thesis|manuscript|this|here|authors|i|letter)$/.test(word)
    )
      return true;
    if (word === ';') return false;
  }
  return false;
}

function hasDataNounBefore(document: Document, token: number): boolean {
  const words = document.tokens.slice(Math.max(0, token - 12), token).map(({ lower }) => lower);
  return (
    words.some((word) => /^(?:dataset|datasets|benchmark|benchmarks|corpus|testbed|suite)$/.test(word)) &&
    !words.some((word) => /^(?:method|framework|approach|model|algorithm|system)$/.test(word))
  );
}

function findOwnWork(document: Document): number {
  const { tokens, sentences } = document;
  for (const sentence of sentences.slice(1)) {
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const word = tokens[index]?.lower ?? '';
      const isPassive =
        (word === 'is' || word === 'are') &&
        /^(?:proposed|presented|introduced|developed)$/.test(tokens[index + 1]?.lower ?? '');
      if (word === 'we' || word === 'our' || word === 'us' || isPassive) return sentence.index;
      if (
        word === 'this' &&
        /^(?:paper|work|study|article|report|thesis|survey|letter|research)$/.test(
          tokens[index + 1]?.lower ?? '',
        )
      )
        return sentence.index;
    }
  }
  return 1;
}

function sentenceHasNumber(document: Document, sentence: number): boolean {
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  return document.tokens.slice(firstToken, endToken).some((token) => token.kind === 'number');
}
