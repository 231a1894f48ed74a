// What a learned model sees of a name that may fill a slot of a number, or of leaving the slot empty.
import type { Feature } from '../../learned/feature.ts';
import { FeatureList } from '../../learned/feature-list.ts';
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { ROLES } from '../../model/roles.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { beforeBounds } from '../find-numbers/number-view.ts';
import { likeliestRole, roleScore } from '../role-scores.ts';
import { OF_ROLE, PAIR_OF, SEEN, STEPS, TELLING_SIGNS, type RoleOrUnsure } from './candidate-names.ts';
import { describePair } from './describe-pair.ts';
import { groupLists, LIKELY, sentenceOf, type LinkContext } from './link-context.ts';
import { reachOf, type Scene } from './scene.ts';

/** A name for one of the slots. */
export function describeName(scene: Scene, name: number): Feature[] {
  const { context, number, here } = scene;
  const roles = context.roles.byName[name];
  const features = new FeatureList();
  for (const role of ROLES) features.add(SEEN.role[role].of(level(roles?.scores[role] ?? 0)));
  const top = likeliestRole(context.roles, name);
  const roleOf = roleScore(context.roles, name, top) < LIKELY ? 'unsure' : top;
  if (context.mainMethod === name) {
    features.add(SEEN.main);
    features.add(SEEN.main.of(number.kind));
  }
  const own = here.filter((mention) => mention.name === name);
  const others = here.filter((mention) => mention.name !== name);
  const before = own.findLast((mention) => mention.endToken <= number.measure.from);
  const after = own.find((mention) => mention.firstToken >= number.measure.endToken);
  for (const mention of [before, after]) {
    if (mention === undefined) continue;
    describePair(context, number, mention, others, { features, again: PAIR_OF[roleOf] });
    const place = context.roles.contexts.get(mention);
    const side = mention === before ? 'before' : 'after';
    const governor = place?.governors[0]?.cue ?? 'none';
    features.add(SEEN[side].isBy.of(governor));
    features.add(OF_ROLE[roleOf][side].of(governor));
    if (place?.verbAfter !== undefined) features.add(SEEN[side].does.of(place.verbAfter));
    if (place?.isOurs === true) features.add(SEEN.ours);
    if (mention.isDerived) features.add(SEEN.derived);
  }
  if (own.length === 0) describeElsewhere(scene, name, roleOf, features);
  describeLists(scene, [name], features);
  return features.items;
}

/** A name that the number's sentence does not hold. */
function describeElsewhere(scene: Scene, name: number, roleOf: RoleOrUnsure, features: FeatureList): void {
  const { context, number, here, who: said } = scene;
  const mentions = context.names.names[name]?.mentions ?? [];
  const { sentence } = number.measure;
  const where = mentions.some((mention) => mention.sentence === sentence - 1)
    ? 'before'
    : mentions.some((mention) => mention.sentence === sentence + 1)
      ? 'after'
      : mentions.some((mention) => mention.sentence > 0)
        ? 'elsewhere'
        : 'title';
  const ofRole = OF_ROLE[roleOf];
  features.add(SEEN.where[where]);
  features.add(ofRole.where[where]);
  features.add(
    here.length === 0 ? ofRole.where[where].of('alone') : ofRole.where[where].ofText('beside others'),
  );
  const rivals = STEPS[rivalsOf(context, name, roleOf)];
  const among = rivals === undefined ? 'unsure' : `of ${rivals}`;
  const { elsewhere } = ofRole.where;
  features.add(elsewhere.ofText(among));
  for (const who of said) features.add(elsewhere.ofText(who));
  const back =
    sentence - Math.max(...mentions.map((mention) => (mention.sentence < sentence ? mention.sentence : -9)));
  features.add(ofRole.back.of(String(Math.min(back, 4))));
  const seen = context.roles.byName[name]?.observations;
  for (const sign of TELLING_SIGNS) {
    if (seen?.has(sign) !== true) continue;
    features.add(elsewhere.of(sign.name));
    features.add(elsewhere.of(sign.name)?.ofText(among));
  }
  const opening = context.document.tokens[sentenceOf(context, number).firstToken]?.lower ?? '';
  features.add(ofRole.opens.of(opening));
  describeGovernor(scene, elsewhere, features);
}

const CLAUSE_REACH = 14;

/** What the number is governed by, and of whom it is said without a name: "compared to 13.2 by the strongest baseline". */
function describeGovernor({ context, number }: Scene, at: Feature, features: FeatureList): void {
  const { tokens } = context.document;
  const { from, endToken } = number.measure;
  const sentence = sentenceOf(context, number);
  const governor = beforeBounds(number.view);
  const word = governor < 0 ? '^' : (tokens[governor]?.lower ?? '');
  features.add(at.of('by')?.of(word));
  if (governor > 0)
    features.add(
      at
        .of('by')
        ?.of(tokens[governor - 1]?.lower ?? '')
        ?.of(word),
    );
  let left = 'nothing';
  for (let index = from - 1; index >= Math.max(sentence.firstToken, from - CLAUSE_REACH); index -= 1) {
    if (tokens[index]?.text === ';') break;
    const cue = context.cues[index]?.cue;
    if (cue === undefined || cue === 'and' || cue === 'of' || context.names.mentionAt[index] !== undefined)
      continue;
    left = cue;
    break;
  }
  features.add(at.of('cue')?.of(left));
  features.add(at.of('cue')?.of(left)?.of(number.kind));
  const end = Math.min(sentence.endToken, endToken + 8);
  for (let index = endToken; index < end; index += 1) {
    const said = tokens[index]?.lower ?? '';
    if (said === ',' || said === ';' || said === 'and' || tokens[index]?.kind === 'number') break;
    const who = SPEAKERS.get(said) ?? HEAD_NOUNS.get(said);
    if (who !== undefined) features.add(at.of('behind')?.of(who));
  }
}

/** How many names have the same likely role, this one included: an only candidate is a safer one. -1: its role is unsure. */
function rivalsOf(context: LinkContext, name: number, role: RoleOrUnsure): number {
  if (role === 'unsure') return -1;
  const isOne = roleScore(context.roles, name, role) >= LIKELY;
  const count = (context.likely[role] ?? 0) - (isOne ? 1 : 0);
  return Math.min(count, 3) + 1;
}

/** Features that the rules, the neighbours and the lists bring; the same for one name and for an aggregate. */
export function describeLists(scene: Scene, names: readonly number[], features: FeatureList): void {
  const { slot, context, number, situation } = scene;
  const isSame = (other: readonly number[] | undefined): boolean =>
    other !== undefined && other.length === names.length && names.every((name) => other.includes(name));
  features.add(SEEN.kind.of(number.kind));
  if (isSame(situation.rule.names)) {
    features.add(SEEN.rule);
    features.add(SEEN.rule.of(situation.rule.rule));
  } else if (situation.rule.names.some((name) => names.includes(name))) features.add(SEEN.ruleInPart);
  if (situation.previous !== undefined) {
    const relation = isSame(situation.previous) ? SEEN.same : SEEN.other;
    features.add(relation);
    features.add(
      relation.ofText(situation.isAside ? 'aside' : situation.index === 0 ? 'new list' : 'in list'),
    );
  }
  if (situation.size > 1 && names.length === 1) describeOrder(scene, names[0] ?? -1, features);
  if (slot === 'base-model' || slot === 'benchmark') {
    const isMethod = situation.method !== undefined && names.includes(situation.method);
    if (isMethod) features.add(SEEN.isMethod);
    if (situation.method === undefined) features.add(SEEN.methodUnnamed);
    else if (!isMethod)
      features.add(
        roleScore(context.roles, situation.method, 'method') >= 0.4 ? SEEN.methodOwn : SEEN.methodRival,
      );
  }
}

/** Of a list of numbers and a list of names as long, each has its partner. */
function describeOrder(
  { context, number, here, situation }: Scene,
  name: number,
  features: FeatureList,
): void {
  for (const list of groupLists(context, here)) {
    if (list.length !== situation.size) continue;
    const at = list.findIndex((mention) => mention.name === name);
    if (at >= 0) features.add(at === situation.index ? SEEN.parallel : SEEN.notParallel);
  }
  for (const [side, list] of [
    ['behind', here.filter((mention) => mention.firstToken >= number.measure.endToken)],
    ['before', here.filter((mention) => mention.endToken <= number.measure.from)],
  ] as const) {
    const order = [...new Set(list.map((mention) => mention.name))];
    const at = order.indexOf(name);
    if (order.length === situation.size && at >= 0)
      features.add((at === situation.index ? SEEN.inOrder : SEEN.outOfOrder).of(side));
  }
}

const SPEAKERS = new Map(
  Object.entries({
    our: 'our ours we',
    it: 'it this its proposed',
    models: 'models llms mllms vlms methods systems agents baselines',
    best: 'best strongest leading top most',
    rivals: `baseline prior previous existing other others sota state-of-the-art competing commercial vanilla conventional
      standard traditional`,
    humans: 'human humans experts annotators random chance',
  }).flatMap(([who, words]) => words.split(/\s+/).map((word) => [word, who] as const)),
);
const WHO = ['our', 'it', 'models', 'best', 'rivals', 'humans'];

/** "our method", "it", "all models": who the sentence speaks of without a name. */
export function saysWho(context: LinkContext, number: FoundNumber): readonly string[] {
  const [first] = reachOf(context, number);
  const { tokens } = context.document;
  const said = new Set<string>();
  for (let index = first; index < number.measure.from; index += 1) {
    const who = SPEAKERS.get(tokens[index]?.lower ?? '');
    if (who !== undefined) said.add(who);
  }
  if (said.size === 0) return ['says nobody'];
  return WHO.filter((who) => said.has(who)).map((who) => `says ${who}`);
}

/** The slot stays empty. */
export function describeNone(scene: Scene): Feature[] {
  const { context, number, here, who: said } = scene;
  const { kind, share } = number;
  const features = new FeatureList();
  const { none } = SEEN;
  features.add(none);
  features.add(none.of(kind));
  if (share !== undefined) features.add(none.of('share')?.of(share));
  features.add(none.of('here')?.of(STEPS[Math.min(here.length, 3)] ?? '3'));
  features.add(none.ofText(context.mainMethod === undefined ? 'without main' : 'with main'));
  for (const who of said) features.add(none.ofText(who));
  const metric = context.metrics.get(number)?.metric?.row.quantity;
  features.add(none.of('metric')?.of(metric ?? 'unknown'));
  const before = here.some((mention) => mention.endToken <= number.measure.from);
  const after = here.some((mention) => mention.firstToken >= number.measure.endToken);
  features.add(none.ofText(`${before ? 'some' : 'nothing'} before, ${after ? 'some' : 'nothing'} after`));
  const { tokens } = context.document;
  const next = tokens[number.measure.endToken]?.lower ?? '';
  const second = tokens[number.measure.endToken + 1]?.lower ?? '';
  const then = none.of('then')?.of(next)?.of(second);
  features.add(none.of('next')?.of(next));
  features.add(then);
  features.add(then?.of(tokens[number.measure.endToken + 2]?.lower ?? ''));
  describeGovernor(scene, none, features);
  describeLists(scene, [], features);
  return features.items;
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
