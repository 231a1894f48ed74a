// Which pretrained model a number was measured with.
import { named } from '../../learned/feature.ts';
import type { Mention } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { toWordSet } from '../word-set.ts';
import { groupLists, hasBetween, hasRole, mentionsOf, sentenceOf, type LinkContext } from './link-context.ts';
import type { MethodLink } from './link-methods.ts';

export interface BaseModelLink {
  readonly name: number | undefined;
  readonly rule: string;
}

const NONE: BaseModelLink = { name: undefined, rule: 'none' };

/** Links the numbers of one list, in order. */
export function linkBaseModels(
  context: LinkContext,
  group: readonly FoundNumber[],
  methods: readonly MethodLink[],
): BaseModelLink[] {
  const first = group[0];
  if (first === undefined) return [];
  const mentions = mentionsOf(context, first.measure.sentence, 'baseModel');
  const lists = groupLists(context, mentions);
  const parallel = group.length > 1 ? lists.find((list) => list.length === group.length) : undefined;
  return group.map((number, index) => {
    const method = methods[index];
    if (method?.isRival === true) {
      const isModel = method.name !== undefined && hasRole(context, method.name, 'baseModel');
      return isModel ? { name: method.name, rule: 'base-model.itself' } : NONE;
    }
    const mention = parallel?.[index];
    if (mention !== undefined) return { name: mention.name, rule: 'base-model.respectively' };
    return linkOne(context, number, mentions);
  });
}

function linkOne(context: LinkContext, number: FoundNumber, mentions: readonly Mention[]): BaseModelLink {
  const { measure } = number;
  const near = nearest(context, number, mentions);
  if (near !== undefined) return { name: near.name, rule: 'base-model.sentence' };
  const before = mentionsOf(context, measure.sentence - 1, 'baseModel');
  const opening = context.document.tokens[sentenceOf(context, number).firstToken]?.lower ?? '';
  if (
    before.length === 1 &&
    /^(?:it|this|the|our|specifically|notably|these|we)$/.test(opening) &&
    isBuiltOn(context, before[0]?.name)
  ) {
    return { name: before[0]?.name, rule: 'base-model.sentence-before' };
  }
  if (context.mainMethod === undefined && saysAllModels(context, number)) return NONE;
  const all = context.names.names.filter(
    (name) => hasRole(context, name.index, 'baseModel') && !hasRole(context, name.index, 'compared'),
  );
  const only = all[0];
  if (all.length === 1 && only !== undefined && number.share !== 'cost' && isBuiltOn(context, only.index))
    return { name: only.index, rule: 'base-model.only' };
  return NONE;
}

/** "all models stay below 20%": no single one. */
function saysAllModels(context: LinkContext, number: FoundNumber): boolean {
  const sentence = sentenceOf(context, number);
  return hasBetween(context, sentence.firstToken, number.measure.from, SYSTEMS);
}

const SYSTEMS = toWordSet('models llms mllms vlms lvlms systems methods agents');

/** The mention before the number in its clause, else the first one after it and before the next number. */
function nearest(
  context: LinkContext,
  number: FoundNumber,
  mentions: readonly Mention[],
): Mention | undefined {
  const { measure } = number;
  const next = context.numbers.find(
    (other) => other.measure.sentence === measure.sentence && other.measure.from > measure.endToken,
  );
  const after = mentions.find(
    (mention) =>
      mention.firstToken >= measure.endToken &&
      mention.firstToken < (next?.measure.from ?? Number.POSITIVE_INFINITY),
  );
  const before = mentions.findLast((mention) => mention.endToken <= measure.from);
  if (
    after !== undefined &&
    after.firstToken - measure.endToken <= 12 &&
    !hasBetween(context, measure.endToken, after.firstToken, OTHERS)
  )
    return after;
  if (before === undefined) return undefined;
  return hasBetween(context, before.endToken, measure.from, CLAUSE_ENDS) ? undefined : before;
}

const OTHERS = toWordSet('; while than over compared outperforming surpassing and');
const CLAUSE_ENDS = toWordSet(';');

const BUILT_ON = ['based-on', 'trained', 'backbone', 'with', 'on', 'improved'].map(named);

/** The paper says that it starts from this model, not only that it tests it. */
function isBuiltOn(context: LinkContext, name: number | undefined): boolean {
  const seen = name === undefined ? undefined : context.roles.byName[name]?.observations;
  return seen !== undefined && BUILT_ON.some((sign) => seen.has(sign));
}
