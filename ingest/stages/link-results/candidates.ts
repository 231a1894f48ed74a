// Candidates for the slots of a number, each with features; a learned choice takes one of them (or none).
import { ROLES, type Role } from '../../model/roles.ts';
import type { Mention, Name } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { boundWords } from '../find-numbers/number-view.ts';
import { likeliestRole, roleScore, takeLikeliest } from '../role-scores.ts';
import { describePair } from './describe-pair.ts';
import { groupLists, LIKELY, sentenceOf, wordsBetween, type LinkContext } from './link-context.ts';

export interface Candidate {
  /** Indices of names; none: the slot stays empty. Several: an aggregate over them. */
  readonly names: readonly number[];
  readonly features: string[];
}

/** What the choice for one number may look at beside the text. */
export interface Situation {
  /** The number's place in its list, and how long that list is. */
  readonly index: number;
  readonly size: number;
  /** It stands in brackets, beside the number before. */
  readonly isAside: boolean;
  /** What the rules would take, with their name. */
  readonly rule: { readonly names: readonly number[]; readonly rule: string };
  /** What was chosen for the number before in the same sentence. */
  readonly previous: readonly number[] | undefined;
  /** What was chosen as this number's method, for the slots that come after it. */
  readonly method?: number | undefined;
}

/** A name is a candidate for a slot from this probability of a fitting role on; in the number's own sentence from the second on. */
const LEAST_PROBABILITY = 0.1;
const LEAST_PROBABILITY_HERE = 0.02;

const SLOT_ROLES: Readonly<Record<'method' | 'benchmark' | 'base-model', readonly Role[]>> = {
  method: ['method', 'compared', 'baseModel'],
  benchmark: ['benchmark'],
  'base-model': ['baseModel', 'compared'],
};

export function findCandidates(
  slot: 'method' | 'benchmark' | 'base-model',
  context: LinkContext,
  number: FoundNumber,
  situation: Situation,
): Candidate[] {
  const { sentence } = number.measure;
  const fitting = takeLikeliest(
    context.names.names.filter(
      (name) =>
        name.mentions.length > 0 &&
        SLOT_ROLES[slot].some(
          (role) => roleScore(context.roles, name.index, role) >= leastFor(name, sentence),
        ),
    ),
    MAX_CANDIDATES,
    (name) =>
      nearness(number, name) +
      Math.max(...SLOT_ROLES[slot].map((role) => roleScore(context.roles, name.index, role))),
  );
  const isFitting = new Set(fitting.map((name) => name.index));
  const here = mentionsNear(context, number, isFitting);
  const scene: Scene = { slot, context, number, here, situation };
  const candidates: Candidate[] = [];
  for (const name of fitting)
    candidates.push({ names: [name.index], features: describeName(scene, name.index) });
  if (slot === 'benchmark') candidates.push(...findAggregates(scene));
  candidates.push({ names: [], features: describeNone(scene) });
  return candidates;
}

const MAX_CANDIDATES = 30;
/** How far from a number its sentence is looked at, in tokens: sentences may be endless lists. */
const REACH = 150;

/** Between 0 and 1; names within reach of the number come first where there are too many. */
function nearness({ measure }: FoundNumber, name: Name): number {
  const distance = Math.min(
    ...name.mentions.slice(0, 20).map((mention) => Math.abs(mention.firstToken - measure.from)),
  );
  return Math.max(0, 1 - distance / REACH);
}

/** All that the features of one number's candidates are made of. */
interface Scene {
  readonly slot: string;
  readonly context: LinkContext;
  readonly number: FoundNumber;
  /** Places of fitting names in the number's sentence. */
  readonly here: readonly Mention[];
  readonly situation: Situation;
}

function leastFor(name: Name, sentence: number): number {
  return name.mentions.some((mention) => mention.sentence === sentence)
    ? LEAST_PROBABILITY_HERE
    : LEAST_PROBABILITY;
}

function mentionsNear(context: LinkContext, number: FoundNumber, names: ReadonlySet<number>): Mention[] {
  const { firstToken, endToken } = sentenceOf(context, number);
  const { from, endToken: end } = number.measure;
  const found: Mention[] = [];
  for (let index = Math.max(firstToken, from - REACH); index < Math.min(endToken, end + REACH); index += 1) {
    const mention = context.names.mentionAt[index];
    if (mention === undefined) continue;
    index = mention.endToken - 1;
    if (names.has(mention.name)) found.push(mention);
  }
  return found;
}

function describeName(scene: Scene, name: number): string[] {
  const { context, number, here } = scene;
  const roles = context.roles.byName[name];
  const features: string[] = [];
  const isMain = context.mainMethod === name;
  for (const role of ROLES) features.push(`role ${role} ${level(roles?.scores[role] ?? 0)}`);
  const top = likeliestRole(context.roles, name);
  const roleOf = roleScore(context.roles, name, top) < LIKELY ? 'unsure' : top;
  if (isMain) features.push('main', `main ${number.kind}`);
  const own = here.filter((mention) => mention.name === name);
  const others = here.filter((mention) => mention.name !== name);
  const before = own.findLast((mention) => mention.endToken <= number.measure.from);
  const after = own.find((mention) => mention.firstToken >= number.measure.endToken);
  for (const mention of [before, after]) {
    if (mention === undefined) continue;
    const pair = describePair(context, number, mention, others);
    features.push(...pair, ...pair.slice(0, 6).map((feature) => `${roleOf} ${feature}`));
    const place = context.roles.contexts.get(mention);
    const side = mention === before ? 'before' : 'after';
    const governor = place?.governors[0]?.cue ?? 'none';
    features.push(`${side} is by ${governor}`, `${roleOf} ${side} is by ${governor}`);
    if (place?.verbAfter !== undefined) features.push(`${side} does ${place.verbAfter}`);
    if (place?.isOurs === true) features.push('ours');
    if (mention.isDerived) features.push('derived');
  }
  if (own.length === 0) {
    const mentions = context.names.names[name]?.mentions ?? [];
    const { sentence } = number.measure;
    const where = mentions.some((mention) => mention.sentence === sentence - 1)
      ? 'sentence before'
      : mentions.some((mention) => mention.sentence === sentence + 1)
        ? 'sentence after'
        : mentions.some((mention) => mention.sentence > 0)
          ? 'elsewhere'
          : 'title only';
    features.push(
      where,
      `${roleOf} ${where}`,
      `${roleOf} ${where} ${here.length === 0 ? 'alone' : 'beside others'}`,
    );
    features.push(`${roleOf} elsewhere ${rivalsOf(context, name, roleOf)}`);
    features.push(...saysWho(context, number).map((who) => `${roleOf} elsewhere ${who}`));
    const back =
      sentence -
      Math.max(...mentions.map((mention) => (mention.sentence < sentence ? mention.sentence : -9)));
    features.push(`${roleOf} back ${Math.min(back, 4)}`);
    const seen = roles?.observations;
    for (const sign of SIGNS) {
      if (seen?.has(sign) !== true) continue;
      features.push(
        `${roleOf} elsewhere ${sign}`,
        `${roleOf} elsewhere ${sign} ${rivalsOf(context, name, roleOf)}`,
      );
    }
    const opening = context.document.tokens[sentenceOf(context, number).firstToken]?.lower ?? '';
    features.push(`${roleOf} elsewhere, opens ${opening}`);
  }
  describeLists(scene, [name], features);
  return features;
}

/** What is said of a name elsewhere that ties all of a paper's numbers to it. */
const SIGNS = [
  'based-on',
  'trained',
  'backbone',
  'with',
  'on',
  'improved',
  'evaluated',
  'introduced-as-data',
  'in-title',
  'title-head',
  'often',
  'ours',
];

/** How many other names have the same likely role: an only candidate is a safer one. */
function rivalsOf(context: LinkContext, name: number, role: string): string {
  if (role === 'unsure') return 'unsure';
  const isOne = roleScore(context.roles, name, role as Role) >= LIKELY;
  const count = (context.likely[role as Role] ?? 0) - (isOne ? 1 : 0);
  return `of ${Math.min(count, 3) + 1}`;
}

/** Features that the rules, the neighbours and the lists bring; the same for one name and for an aggregate. */
function describeLists(scene: Scene, names: readonly number[], features: string[]): void {
  const { slot, context, number, here, situation } = scene;
  const isSame = (other: readonly number[] | undefined): boolean =>
    other !== undefined && other.length === names.length && names.every((name) => other.includes(name));
  features.push(`kind ${number.kind}`);
  if (isSame(situation.rule.names)) features.push('rule', `rule ${situation.rule.rule}`);
  else if (situation.rule.names.some((name) => names.includes(name))) features.push('rule in part');
  if (situation.previous !== undefined) {
    const relation = isSame(situation.previous) ? 'same as before' : 'not as before';
    const place = situation.isAside ? 'aside' : situation.index === 0 ? 'new list' : 'in list';
    features.push(relation, `${relation} ${place}`);
  }
  if (situation.size > 1 && names.length === 1) {
    for (const list of groupLists(context, here)) {
      if (list.length !== situation.size) continue;
      const at = list.findIndex((mention) => mention.name === names[0]);
      if (at >= 0) features.push(at === situation.index ? 'parallel' : 'not parallel');
    }
    for (const [side, list] of [
      ['behind', here.filter((mention) => mention.firstToken >= number.measure.endToken)],
      ['before', here.filter((mention) => mention.endToken <= number.measure.from)],
    ] as const) {
      const order = [...new Set(list.map((mention) => mention.name))];
      const at = order.indexOf(names[0] ?? -1);
      if (order.length === situation.size && at >= 0)
        features.push(`${at === situation.index ? 'in order' : 'out of order'} ${side}`);
    }
  }
  if (slot === 'base-model' || slot === 'benchmark') {
    const isMethod = situation.method !== undefined && names.includes(situation.method);
    if (isMethod) features.push('is the method');
    if (situation.method === undefined) features.push('method unnamed');
    else if (!isMethod)
      features.push(
        roleScore(context.roles, situation.method, 'method') >= 0.4 ? 'method is own' : 'method is a rival',
      );
  }
}

/** Lists as a whole: "an average of 8.4% across A, B and C". */
function findAggregates(scene: Scene): Candidate[] {
  const { context, number, here, situation } = scene;
  const likely = here.filter((mention) => roleScore(context.roles, mention.name, 'benchmark') >= 0.3);
  const lists = groupLists(context, likely).map((list) => [...new Set(list.map((mention) => mention.name))]);
  const all = [...new Set(likely.map((mention) => mention.name))];
  const groups = [...lists, ...(lists.length > 1 ? [all] : [])].filter((names) => names.length > 1);
  const { rule } = situation;
  const isNew = rule.names.length > 1 && !groups.some((group) => group.join() === rule.names.join());
  if (isNew) groups.push([...rule.names]);
  return groups.map((names) => {
    const own = likely.filter((mention) => names.includes(mention.name));
    const [first, last] = [own[0], own.at(-1)];
    const features = ['aggregate', `aggregate of ${Math.min(names.length, 5)}`];
    if (first !== undefined && last !== undefined) {
      const pair = describePair(
        context,
        number,
        { firstToken: first.firstToken, endToken: last.endToken },
        likely.filter((mention) => !own.includes(mention)),
      );
      features.push(...pair.map((feature) => `list ${feature}`));
    }
    const isAverage = boundWords(number.view).includes('average') || saysAverage(context, number);
    features.push(isAverage ? 'aggregate average' : 'aggregate not average');
    features.push(situation.size > 1 ? 'aggregate for list' : 'aggregate for one');
    features.push(
      names.length === situation.size ? 'aggregate as long as list' : 'aggregate of other length',
    );
    describeLists(scene, names, features);
    return { names, features };
  });
}

function saysAverage(context: LinkContext, number: FoundNumber): boolean {
  const { firstToken, endToken } = sentenceOf(context, number);
  const { from, endToken: end } = number.measure;
  return wordsBetween(context, Math.max(firstToken, from - REACH), Math.min(endToken, end + REACH)).some(
    (word) => /^averag|^mean$|^overall$/.test(word),
  );
}

/** "our method", "it", "all models": who the sentence speaks of without a name. */
function saysWho(context: LinkContext, number: FoundNumber): string[] {
  const sentence = sentenceOf(context, number);
  const start = Math.max(sentence.firstToken, number.measure.from - REACH);
  const words = wordsBetween(context, start, number.measure.from);
  const found: string[] = [];
  if (words.some((word) => /^(?:our|ours|we)$/.test(word))) found.push('says our');
  if (words.some((word) => /^(?:it|this|its|proposed)$/.test(word))) found.push('says it');
  if (words.some((word) => /^(?:models|llms|mllms|vlms|methods|systems|agents|baselines)$/.test(word)))
    found.push('says models');
  if (words.some((word) => /^(?:best|strongest|leading|top|most)$/.test(word))) found.push('says best');
  if (found.length === 0) found.push('says nobody');
  return found;
}

function describeNone(scene: Scene): string[] {
  const { context, number, here } = scene;
  const { kind, share } = number;
  const features = ['none', `none ${kind}`];
  if (share !== undefined) features.push(`none share ${share}`);
  features.push(`none here ${Math.min(here.length, 3)}`);
  features.push(context.mainMethod === undefined ? 'none without main' : 'none with main');
  features.push(...saysWho(context, number).map((who) => `none ${who}`));
  const metric = context.metrics.get(number)?.metric?.row.quantity;
  features.push(`none metric ${metric ?? 'unknown'}`);
  const before = here.some((mention) => mention.endToken <= number.measure.from);
  const after = here.some((mention) => mention.firstToken >= number.measure.endToken);
  features.push(`none ${before ? 'some' : 'nothing'} before, ${after ? 'some' : 'nothing'} after`);
  const { tokens } = context.document;
  features.push(`none next ${tokens[number.measure.endToken]?.lower ?? ''}`);
  features.push(
    `none then ${tokens[number.measure.endToken]?.lower ?? ''} ${tokens[number.measure.endToken + 1]?.lower ?? ''}`,
  );
  describeLists(scene, [], features);
  return features;
}

/** A probability in steps that matter. */
function level(value: number): string {
  if (value < 0.03) return '0';
  if (value < 0.1) return '1';
  if (value < 0.3) return '2';
  if (value < 0.5) return '3';
  if (value < 0.7) return '4';
  if (value < 0.9) return '5';
  return '6';
}
