// What a learned model sees of a name that may fill a slot of a number, or of leaving the slot empty.
import type { Feature } from '../../learned/feature.ts';
import { FeatureList } from '../../learned/feature-list.ts';
import { ROLES } from '../../model/roles.ts';
import type { Mention } from '../find-names/index.ts';
import { likeliestRole, roleScore } from '../role-scores.ts';
import { OF_ROLE, PAIR_OF, SEEN, STEPS, TELLING_SIGNS, type RoleOrUnsure } from './candidate-names.ts';
import { describePair } from './describe-pair.ts';
import { groupLists, LIKELY, type LinkContext } from './link-context.ts';
import type { Scene } from './scene.ts';
import { wordAt } from './surroundings.ts';

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
  const { context, number, here, surroundings } = scene;
  const { where, back } = findElsewhere(context.names.names[name]?.mentions ?? [], number.measure.sentence);
  const ofRole = OF_ROLE[roleOf];
  const at = ofRole.where[where];
  features.add(SEEN.where[where]);
  features.add(at);
  features.add(here.length === 0 ? at.of('alone') : at.ofText('beside others'));
  const rivals = STEPS[rivalsOf(context, name, roleOf)];
  const among = rivals === undefined ? 'unsure' : `of ${rivals}`;
  const { elsewhere } = ofRole.where;
  features.add(elsewhere.ofText(among));
  describeWho(scene, elsewhere, features);
  features.add(ofRole.back.of(String(Math.min(back, 4))));
  const seen = context.roles.byName[name]?.observations;
  for (const sign of TELLING_SIGNS) {
    if (seen?.has(sign) !== true) continue;
    const told = elsewhere.at(sign.lexeme);
    features.add(told);
    features.add(told?.ofText(among));
  }
  features.add(ofRole.opens.at(surroundings.opening));
  describeGovernor(scene, elsewhere, features);
}

/** The nearest kind of place that it has, and how many sentences it is back to the last one before. */
function findElsewhere(
  mentions: readonly Mention[],
  sentence: number,
): { where: 'before' | 'after' | 'elsewhere' | 'title'; back: number } {
  let isBefore = false;
  let isAfter = false;
  let isElsewhere = false;
  let last = NOT_BEFORE;
  for (const mention of mentions) {
    if (mention.sentence === sentence - 1) isBefore = true;
    else if (mention.sentence === sentence + 1) isAfter = true;
    else if (mention.sentence > 0) isElsewhere = true;
    if (mention.sentence < sentence) last = Math.max(last, mention.sentence);
  }
  const where = isBefore ? 'before' : isAfter ? 'after' : isElsewhere ? 'elsewhere' : 'title';
  return { where, back: sentence - last };
}

/** Far enough back to be as far as can be. */
const NOT_BEFORE = -9;

/** Of whom the sentence speaks without a name. */
function describeWho({ surroundings }: Scene, at: Feature, features: FeatureList): void {
  const says = at.of('says');
  for (const who of surroundings.who) features.add(says?.at(who));
}

/** What the number is governed by, and of whom it is said without a name. */
function describeGovernor({ number, surroundings }: Scene, at: Feature, features: FeatureList): void {
  const { governor, beforeGovernor } = surroundings;
  const by = at.of('by');
  features.add(by?.at(governor));
  if (beforeGovernor !== undefined) features.add(by?.at(beforeGovernor)?.at(governor));
  const cue = at.of('cue')?.at(surroundings.cue);
  features.add(cue);
  features.add(cue?.of(number.kind));
  if (surroundings.behind.length === 0) return;
  const behind = at.of('behind');
  for (const who of surroundings.behind) features.add(behind?.at(who));
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
  const { from, endToken } = number.measure;
  for (const side of ['behind', 'before'] as const) {
    const order: number[] = [];
    for (const mention of here) {
      const isThere = side === 'behind' ? mention.firstToken >= endToken : mention.endToken <= from;
      if (isThere && !order.includes(mention.name)) order.push(mention.name);
    }
    const at = order.indexOf(name);
    if (order.length === situation.size && at >= 0)
      features.add((at === situation.index ? SEEN.inOrder : SEEN.outOfOrder).of(side));
  }
}

/** The slot stays empty. */
export function describeNone(scene: Scene): Feature[] {
  const { context, number, here } = scene;
  const { kind, share } = number;
  const features = new FeatureList();
  const { none } = SEEN;
  features.add(none);
  features.add(none.of(kind));
  if (share !== undefined) features.add(none.of('share')?.of(share));
  features.add(none.of('here')?.of(STEPS[Math.min(here.length, 3)] ?? '3'));
  features.add(none.ofText(context.mainMethod === undefined ? 'without main' : 'with main'));
  describeWho(scene, none, features);
  const metric = context.metrics.get(number)?.metric?.row.quantity;
  features.add(none.of('metric')?.of(metric ?? 'unknown'));
  const before = here.some((mention) => mention.endToken <= number.measure.from);
  const after = here.some((mention) => mention.firstToken >= number.measure.endToken);
  features.add(none.ofText(`${before ? 'some' : 'nothing'} before, ${after ? 'some' : 'nothing'} after`));
  const { endToken } = number.measure;
  const next = wordAt(context, endToken);
  const then = none
    .of('then')
    ?.at(next)
    ?.at(wordAt(context, endToken + 1));
  features.add(none.of('next')?.at(next));
  features.add(then);
  features.add(then?.at(wordAt(context, endToken + 2)));
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
