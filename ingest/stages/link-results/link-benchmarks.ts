// Which benchmark each number is for.
import type { Mention } from '../find-names/index.ts';
import type { FoundNumber } from '../find-numbers/index.ts';
import { boundWords } from '../find-numbers/number-view.ts';
import { toWordSet } from '../word-set.ts';
import {
  groupLists,
  hasBetween,
  isBracketed,
  mentionsOf,
  sentenceOf,
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
  const { tokens } = context.document;
  let bracket = open;
  while (open - bracket < 4 && BOUNDS.has(tokens[bracket]?.lower ?? '')) bracket -= 1;
  if (open - bracket > 3 || tokens[bracket]?.lower !== '(') return undefined;
  const owner = findLastBefore(lists, bracket);
  if (owner === undefined) return undefined;
  if (bracket - owner.endToken > 3) return undefined;
  for (let index = owner.endToken; index < bracket; index += 1)
    if (!/^(?:[a-z]+|\))$/.test(tokens[index]?.lower ?? '')) return undefined;
  return owner;
}

const BOUNDS = toWordSet('from + ~ - up to by a an of average > <');

function findLastBefore(lists: readonly Mention[][], end: number): Mention | undefined {
  let found: Mention | undefined;
  for (const list of lists) for (const mention of list) if (mention.endToken <= end) found = mention;
  return found;
}

/** "73.1 (AIME 24)": the name in the bracket right after the number. */
function findNamedInBracket(
  context: LinkContext,
  number: FoundNumber,
  lists: readonly Mention[][],
): Mention | undefined {
  const { tokens } = context.document;
  const { endToken } = number.measure;
  let open = endToken;
  while (open < endToken + 3 && tokens[open]?.lower !== '(') open += 1;
  if (open === endToken + 3) return undefined;
  const at = open + 1;
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
    if (TURNS.has(word)) return undefined;
    // "…, outperforming Y on B": B still belongs to the number where it has no other home
    if (preposition < 0 ? PREPOSITIONS.has(word) : word === 'on' || word === 'across') preposition = index;
  }
  if (list === undefined) return isUnnamedTarget(context, preposition, end) ? 'unnamed' : undefined;
  return preposition >= 0 && reach - measure.endToken <= 22 ? list : undefined;
}

const TURNS = toWordSet('; while whereas but');
const PREPOSITIONS = toWordSet('on across over in for at under among of within to from');

/** "across six datasets", "on math tasks": a target without a name. */
function isUnnamedTarget(context: LinkContext, preposition: number, end: number): boolean {
  const { tokens } = context.document;
  if (preposition < 0 || !/^(?:on|across|over)$/.test(tokens[preposition]?.lower ?? '')) return false;
  const last = Math.min(end, preposition + 9);
  for (let index = preposition + 1; index < last; index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (TARGET_NOUNS.has(word)) return true;
    if (DEFINITE.has(word)) return false;
  }
  return false;
}

const TARGET_NOUNS = toWordSet(
  `task tasks dataset datasets benchmark benchmarks domain domains problem problems setting settings environment environments
  scenario scenarios language languages question questions corpora set sets data`,
);
const DEFINITE = toWordSet(', ; the this our that which by');

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
  if (number.share === 'cost') return undefined;
  const end = list.at(-1)?.endToken ?? 0;
  if (number.measure.from - end > 30) return undefined;
  return hasBetween(context, end, number.measure.from, CLAUSE_ENDS) ? undefined : list;
}

function toLink(list: readonly Mention[], rule: string): BenchmarkLink {
  return {
    names: [...new Set(list.map((mention) => mention.name))],
    rule: list.length > 1 ? `${rule}.aggregate` : rule,
  };
}

/** The number goes on where the one before it stopped: "… on A, and 3.1 points …". */
function isSameBreath(context: LinkContext, number: FoundNumber): boolean {
  const { sentence, from } = number.measure;
  const before = context.numbers.findLast(
    ({ measure }) => measure.sentence === sentence && measure.endToken <= from,
  );
  if (before === undefined) return false;
  const end = before.measure.endToken;
  return from - end <= 12 && !hasBetween(context, end, from, BREATH_ENDS);
}

const CLAUSE_ENDS = toWordSet(';');
const BREATH_ENDS = toWordSet('while ; on across');

/** Savings in cost hold in general, unless a benchmark stands right behind them. */
function isCost(context: LinkContext, number: FoundNumber): boolean {
  if (number.share === 'cost') return true;
  const metric = context.metrics.get(number)?.metric;
  return metric?.row.quantity === 'efficiency';
}

/** Nothing in the sentence: the paper's only benchmark, where the paper is about it. */
function linkFarther(context: LinkContext, number: FoundNumber): BenchmarkLink {
  if (number.share === 'cost') return NONE;
  if (context.mainMethod !== undefined) return NONE;
  const benchmarks = context.names.names.filter(
    (name) => context.roles.byName[name.index]?.roles.has('benchmark') === true,
  );
  const only = benchmarks[0];
  if (benchmarks.length !== 1 || only === undefined) return NONE;
  const isIntroduced = context.roles.byName[only.index]?.isIntroducedData === true;
  return isIntroduced ? { names: [only.index], rule: 'benchmark.introduced' } : NONE;
}
