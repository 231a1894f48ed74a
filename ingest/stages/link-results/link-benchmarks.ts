// Which benchmark each number is for.
import type { Mention } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { boundWords } from '../find-numbers/number-view.ts';
import {
  groupLists,
  isBracketed,
  mentionsOf,
  sentenceOf,
  wordsBetween,
  type LinkContext,
} from './link-context.ts';

export interface BenchmarkLink {
  /** Indices of names; several: one aggregate over them. */
  readonly names: readonly number[];
  readonly rule: string;
}

const NONE: BenchmarkLink = { names: [], rule: 'none' };

/**
 * Links the numbers of one list, in order.
 * @param previous the link of the number before, in the same sentence
 * @param linkedBefore single benchmarks of the sentence's earlier numbers, each once, in order: "88.8% on A and 64.9% on B, surpassing Y by 2.7% and 2.6%"
 */
export function linkBenchmarks(
  context: LinkContext,
  group: readonly FoundNumber[],
  previous: BenchmarkLink | undefined,
  linkedBefore: readonly number[],
): BenchmarkLink[] {
  const first = group[0];
  if (first === undefined) return [];
  const mentions = mentionsOf(context, first.measure.sentence, 'benchmark');
  const lists = groupLists(context, mentions);
  if (group.length > 1) {
    const parallel = findParallel(group, lists);
    if (parallel !== undefined)
      return parallel.map((mention) => ({ names: [mention.name], rule: 'benchmark.respectively' }));
    const said = linkedBefore.length === group.length ? linkedBefore : undefined;
    if (said !== undefined) return said.map((name) => ({ names: [name], rule: 'benchmark.repeated' }));
    const earlier = lists.length === 0 ? findParallelBefore(context, first, group.length) : undefined;
    if (earlier !== undefined)
      return earlier.map((name) => ({ names: [name], rule: 'benchmark.list-before' }));
  }
  return group.map((number) => linkOne(context, number, lists, previous));
}

/** A list of as many benchmarks as numbers: the nearest one after them, else before. */
function findParallel(
  group: readonly FoundNumber[],
  lists: readonly Mention[][],
): readonly Mention[] | undefined {
  const start = group[0]?.measure.from ?? 0;
  const end = group.at(-1)?.measure.endToken ?? 0;
  const after = lists.find((list) => list.length === group.length && (list[0]?.firstToken ?? 0) >= end);
  const before = lists.findLast(
    (list) => list.length === group.length && (list.at(-1)?.endToken ?? 0) <= start,
  );
  return after ?? before;
}

/** "… on A, B and C. It surpasses Y by 2.4, 8.7, and 2.9 points." */
function findParallelBefore(
  context: LinkContext,
  first: FoundNumber,
  size: number,
): readonly number[] | undefined {
  const lists = groupLists(context, mentionsOf(context, first.measure.sentence - 1, 'benchmark'));
  return lists.find((list) => list.length === size)?.map((mention) => mention.name);
}

function linkOne(
  context: LinkContext,
  number: FoundNumber,
  lists: readonly Mention[][],
  previous: BenchmarkLink | undefined,
): BenchmarkLink {
  const bracket = findBracketOwner(context, number, lists);
  if (bracket !== undefined) return { names: [bracket.name], rule: 'benchmark.brackets' };
  const inBracket = findNamedInBracket(context, number, lists);
  if (inBracket !== undefined) return { names: [inBracket.name], rule: 'benchmark.named-in-brackets' };
  const after = findAfter(context, number, lists);
  if (after === 'unnamed') return NONE;
  if (after !== undefined) return toLink(after, 'benchmark.after');
  const before = isCost(context, number) ? undefined : findBefore(context, number, lists);
  if (before !== undefined) return toLink(before, 'benchmark.before');
  if (previous !== undefined && previous.names.length > 0 && isSameBreath(context, number))
    return { names: previous.names, rule: 'benchmark.carried' };
  return linkFarther(context, number);
}

/** "GSM8K (67.55% to 82.79%)": the name right before the bracket. */
function findBracketOwner(
  context: LinkContext,
  number: FoundNumber,
  lists: readonly Mention[][],
): Mention | undefined {
  const open = number.measure.from - 1;
  const words = wordsBetween(context, Math.max(0, open - 3), open + 1);
  const at = words.lastIndexOf('(');
  if (
    at < 0 ||
    words.slice(at + 1).some((word) => !/^(?:from|\+|~|-|up|to|by|an?|of|average|>|<)$/.test(word))
  )
    return undefined;
  const bracket = open - (words.length - 1 - at);
  const owner = lists.flat().findLast((mention) => mention.endToken <= bracket);
  if (owner === undefined) return undefined;
  const between = wordsBetween(context, owner.endToken, bracket);
  return between.length <= 3 && between.every((word) => /^(?:[a-z]+|\))$/.test(word)) ? owner : undefined;
}

/** "73.1 (AIME 24)": the name in the bracket right after the number. */
function findNamedInBracket(
  context: LinkContext,
  number: FoundNumber,
  lists: readonly Mention[][],
): Mention | undefined {
  const words = wordsBetween(context, number.measure.endToken, number.measure.endToken + 4);
  const open = words.indexOf('(');
  if (open < 0 || open > 2) return undefined;
  const at = number.measure.endToken + open + 1;
  const list = lists.find(
    (group) => group[0] !== undefined && group[0].firstToken >= at && group[0].firstToken <= at + 2,
  );
  return list?.length === 1 ? list[0] : undefined;
}

/** The nearest list after the number and before the next number, behind a preposition. */
function findAfter(
  context: LinkContext,
  number: FoundNumber,
  lists: readonly Mention[][],
): readonly Mention[] | 'unnamed' | undefined {
  const { measure } = number;
  const sentence = sentenceOf(context, number);
  const next = context.numbers.find(
    (other) =>
      other.measure.sentence === measure.sentence &&
      other.measure.from > measure.endToken &&
      !isBracketed(context, other),
  );
  const end = Math.min(sentence.endToken, next?.measure.from ?? sentence.endToken);
  const list = lists.find(
    (group) => (group[0]?.firstToken ?? 0) >= measure.endToken && (group[0]?.firstToken ?? 0) < end,
  );
  const head = list?.[0];
  const reach = head?.firstToken ?? end;
  let preposition = -1;
  for (let index = measure.endToken; index < reach; index += 1) {
    const word = context.document.tokens[index]?.lower ?? '';
    if (/^(?:;|while|whereas|but)$/.test(word)) return undefined;
    if (preposition < 0 && /^(?:on|across|over|in|for|at|under|among|of|within|to|from)$/.test(word))
      preposition = index;
    if (preposition >= 0 && /^(?:on|across)$/.test(word)) preposition = index;
    if (
      /^(?:surpassing|outperforming|exceeding|beating|achieving|reaching|outperforms|compared)$/.test(word) &&
      head !== undefined
    ) {
      // "…, outperforming Y on B": B still belongs to the number where it has no other home
      continue;
    }
  }
  if (list === undefined) return isUnnamedTarget(context, preposition, end) ? 'unnamed' : undefined;
  return preposition >= 0 && reach - measure.endToken <= 22 ? list : undefined;
}

/** "across six datasets", "on math tasks": a target without a name. */
function isUnnamedTarget(context: LinkContext, preposition: number, end: number): boolean {
  if (preposition < 0 || !/^(?:on|across|over)$/.test(context.document.tokens[preposition]?.lower ?? ''))
    return false;
  const words = wordsBetween(context, preposition + 1, Math.min(end, preposition + 9));
  const noun = words.findIndex((word) =>
    /^(?:tasks?|datasets?|benchmarks?|domains?|problems?|settings?|environments?|scenarios?|languages?|questions?|corpora|sets?|data)$/.test(
      word,
    ),
  );
  return noun >= 0 && !words.slice(0, noun).some((word) => /^(?:,|;|the|this|our|that|which|by)$/.test(word));
}

/** "On B, X reaches N", "X beats Y on B by N": the nearest list before the number. */
function findBefore(
  context: LinkContext,
  number: FoundNumber,
  lists: readonly Mention[][],
): readonly Mention[] | undefined {
  const list = lists.findLast((group) => (group.at(-1)?.endToken ?? 0) <= number.measure.from);
  const head = list?.[0];
  if (list === undefined || head === undefined) return undefined;
  // "benchmarks like A, B, and video benchmarks such as C, D … an average of": one aggregate over all of them
  const isAverage =
    boundWords(number.view).includes('average') &&
    lists.length > 1 &&
    lists.every((group) => group.length > 1);
  if (isAverage) return lists.filter((group) => (group.at(-1)?.endToken ?? 0) <= number.measure.from).flat();
  const breaks = wordsBetween(context, list.at(-1)?.endToken ?? 0, number.measure.from);
  if (breaks.includes(';') || number.measure.from - (list.at(-1)?.endToken ?? 0) > 30) return undefined;
  if (number.share === 'cost') return undefined;
  return list;
}

function toLink(list: readonly Mention[], rule: string): BenchmarkLink {
  return {
    names: [...new Set(list.map((mention) => mention.name))],
    rule: list.length > 1 ? `${rule}.aggregate` : rule,
  };
}

/** The number goes on where the one before it stopped: "… on A, and 3.1 points …". */
function isSameBreath(context: LinkContext, number: FoundNumber): boolean {
  const before = context.numbers
    .filter(
      (other) =>
        other.measure.sentence === number.measure.sentence && other.measure.endToken <= number.measure.from,
    )
    .at(-1);
  if (before === undefined) return false;
  const words = wordsBetween(context, before.measure.endToken, number.measure.from);
  return words.length <= 12 && !words.some((word) => /^(?:while|;|on|across)$/.test(word));
}

/** Savings in cost hold in general, unless a benchmark stands right behind them. */
function isCost(context: LinkContext, number: FoundNumber): boolean {
  if (number.share === 'cost') return true;
  const metric = context.metrics.get(number)?.metric;
  return metric?.row.quantity === 'efficiency';
}

/** Nothing in the sentence: the paper's only benchmark, where the paper is about it. */
function linkFarther(context: LinkContext, number: FoundNumber): BenchmarkLink {
  if (number.share === 'cost') return NONE;
  const benchmarks = context.names.names.filter(
    (name) => context.roles.byName[name.index]?.roles.has('benchmark') === true,
  );
  const only = benchmarks[0];
  if (benchmarks.length !== 1 || only === undefined) return NONE;
  const isIntroduced =
    context.roles.byName[only.index]?.isIntroducedData === true && context.mainMethod === undefined;
  return isIntroduced ? { names: [only.index], rule: 'benchmark.introduced' } : NONE;
}
