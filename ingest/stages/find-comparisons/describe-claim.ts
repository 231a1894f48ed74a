// What a learned model sees of one name being better than another, as a sentence may say.
import { named, type Feature } from '../../learned/feature.ts';
import { FeatureList, FeatureSet } from '../../learned/feature-list.ts';
import { ROLES, type Role } from '../../model/roles.ts';
import type { Mention } from '../find-names/index.ts';
import type { Sentence } from '../find-sentences.ts';
import type { LinkContext } from '../link-results/link-context.ts';
import type { LinkedNumber } from '../link-results/linked-number.ts';
import { likeliestRole, roleScore, toLevel } from '../role-scores.ts';

const SEEN = {
  rule: named('rule'),
  noRule: named('no rule'),
  winner: toRoleNames('winner'),
  loser: toRoleNames('loser'),
  isMain: named('winner is main'),
  by: [named('by0'), named('by1'), named('by2'), named('by3')],
  byAll: named('by'),
  nounBefore: named('noun before'),
  place: {
    before: named('winner before'),
    behind: named('winner behind'),
    elsewhere: named('winner elsewhere'),
  },
  between: named('between'),
  distance: named('distance'),
  does: named('winner does'),
  saysOur: named('says our'),
  hasGain: named('winner has a gain here'),
  hasLevel: named('loser has a level here'),
  derived: named('loser derived'),
  next: named('next'),
  last: named('last'),
  background: named('background'),
  otherRule: named('other rule'),
  nearest: named('nearest'),
  notNearest: named('not nearest'),
  nearestNone: named('none nearer'),
  acting: named('acting'),
  notActing: named('not acting'),
  actingNone: named('none acting'),
  mainNotActing: named('main not acting'),
  others: named('others'),
};
const SUBJECTS: readonly Role[] = ['method', 'baseModel', 'compared'];

function toRoleNames(who: string) {
  return {
    method: named(`${who} method`),
    benchmark: named(`${who} benchmark`),
    baseModel: named(`${who} baseModel`),
    compared: named(`${who} compared`),
  };
}

export interface PossibleClaim {
  readonly winner: number;
  readonly rival: Mention;
  readonly sentence: Sentence;
  readonly isRule: boolean;
  /** The rules take some winner, this one or another. */
  readonly hasRule: boolean;
}

export function describeClaim(
  context: LinkContext,
  linked: readonly LinkedNumber[],
  claim: PossibleClaim,
): readonly Feature[] {
  const { winner, rival, sentence, isRule } = claim;
  const features = new FeatureList();
  const rule = isRule ? SEEN.rule : SEEN.noRule;
  features.add(rule);
  for (const role of ROLES) {
    features.add(SEEN.winner[role].of(toLevel(roleScore(context.roles, winner, role))));
    features.add(SEEN.loser[role].of(toLevel(roleScore(context.roles, rival.name, role))));
  }
  const [better, worse] = [likeliestRole(context.roles, winner), likeliestRole(context.roles, rival.name)];
  features.add(named(better).of('over')?.of(worse));
  if (winner === context.mainMethod) features.add(SEEN.isMain);
  const governors = context.roles.contexts.get(rival)?.governors ?? [];
  for (const [at, { cue, distance }] of governors.entries()) {
    features.add(SEEN.by[at]?.of(cue));
    features.add(SEEN.by[at]?.of(cue)?.of(String(Math.min(distance, 3))));
    if (cue === 'beat' || cue === 'tie' || cue === 'trail') break;
  }
  if (governors.length > 1) features.add(SEEN.byAll.ofText(governors.map(({ cue }) => cue).join(' < ')));
  const noun = context.roles.contexts.get(rival)?.nounBefore;
  if (noun !== undefined) features.add(SEEN.nounBefore.of(noun));
  const own =
    context.names.names[winner]?.mentions.filter((mention) => mention.sentence === sentence.index) ?? [];
  const before = own.findLast((mention) => mention.endToken <= rival.firstToken);
  const place = before !== undefined ? 'before' : own.length > 0 ? 'behind' : 'elsewhere';
  features.add(SEEN.place[place]);
  features.add(SEEN.place[place].of('by')?.of(governors[0]?.cue ?? 'none'));
  features.add(rule.of(place));
  if (!isRule) features.add(SEEN.otherRule.of(claim.hasRule ? 'some' : 'none')?.of(place));
  if (before !== undefined) describeBetween(context, before, rival, features);
  describeRivalry(context, claim, features);
  describeSentence(context, linked, claim, features);
  return features.items;
}

/** Who else of the sentence stands before the rival and may be meant. */
function describeRivalry(
  context: LinkContext,
  { winner, rival, sentence }: PossibleClaim,
  features: FeatureList,
): void {
  let nearest: number | undefined;
  let acting: number | undefined;
  let others = 0;
  for (let index = sentence.firstToken; index < rival.firstToken; index += 1) {
    const mention = context.names.mentionAt[index];
    if (mention === undefined || mention.name === rival.name) continue;
    index = mention.endToken - 1;
    const role = likeliestRole(context.roles, mention.name, SUBJECTS);
    if (roleScore(context.roles, mention.name, role) < 0.3) continue;
    nearest = mention.name;
    if (mention.name !== winner) others += 1;
    const verb = context.roles.contexts.get(mention)?.verbAfter;
    if (verb === 'beat' || verb === 'tie' || verb === 'achieve' || verb === 'improve') acting = mention.name;
  }
  features.add(
    nearest === undefined ? SEEN.nearestNone : nearest === winner ? SEEN.nearest : SEEN.notNearest,
  );
  features.add(acting === undefined ? SEEN.actingNone : acting === winner ? SEEN.acting : SEEN.notActing);
  features.add(SEEN.others.of(String(Math.min(others, 4))));
  if (winner === context.mainMethod && acting !== undefined && acting !== winner)
    features.add(SEEN.mainNotActing);
}

/** From the winner to the rival behind it. */
function describeBetween(context: LinkContext, winner: Mention, rival: Mention, features: FeatureList): void {
  const cues = new FeatureSet();
  for (let index = winner.endToken; index < rival.firstToken; index += 1) {
    const cue = context.cues[index];
    if (cue !== undefined && context.names.mentionAt[index] === undefined) cues.add(SEEN.between.of(cue.cue));
  }
  for (const cue of cues.items) features.add(cue);
  const distance = Math.min(Math.floor((rival.firstToken - winner.endToken) / 4), 6);
  features.add(SEEN.distance.of(String(distance)));
  const verb = context.roles.contexts.get(winner)?.verbAfter;
  if (verb !== undefined) features.add(SEEN.does.of(verb));
}

function describeSentence(
  context: LinkContext,
  linked: readonly LinkedNumber[],
  { winner, rival, sentence }: PossibleClaim,
  features: FeatureList,
): void {
  const { tokens } = context.document;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const word = tokens[index]?.lower;
    if (word !== 'our' && word !== 'we') continue;
    features.add(SEEN.saysOur);
    break;
  }
  const here = linked.filter(({ number }) => number.measure.sentence === sentence.index);
  if (here.some(({ number, method }) => number.kind !== 'score' && method.names.includes(winner)))
    features.add(SEEN.hasGain);
  if (here.some(({ method }) => method.names.includes(rival.name))) features.add(SEEN.hasLevel);
  if (rival.isDerived) features.add(SEEN.derived);
  features.add(SEEN.next.of(tokens[rival.endToken]?.lower ?? ''));
  features.add(SEEN.last.of(tokens[rival.firstToken - 1]?.lower ?? ''));
  if (sentence.index < context.roles.ownWorkFrom) features.add(SEEN.background);
}
