// What the papers that mention a name say about it, counted, so that taking a paper away undoes exactly what it brought:
// the shown name, the aliases, the properties, the label BaseModel and the parents follow from the counts, whatever the
// order of arrival.
import { z } from 'zod';
import { BenchgraphError } from '../../errors.ts';
import type { Properties } from '../../model/paper-graph.ts';
import { parseJson } from '../../parse-json.ts';

/** What one paper says about one name. */
export interface Mention {
  readonly name: string;
  readonly nameRank: number;
  readonly aliases: readonly string[];
  readonly isBaseModel: boolean;
  /** Ids of the names that it is a variant of, of the same label. */
  readonly parents: readonly string[];
  readonly properties: Properties;
  /** The paper does not itself say which thing it means; see `open-names.ts`. */
  readonly openAs?: string | undefined;
}

/** Counts of papers. A spelling counts as a name once per rank, and as an alias under `ALIAS`. */
export interface NameSupport {
  papers: number;
  baseModel: number;
  /** Of the papers that say themselves which thing they mean, and of those among them that propose it. */
  said: number;
  proposed: number;
  readonly spellings: Map<string, Map<string, number>>;
  readonly parents: Map<string, number>;
  /** Sets of properties as JSON; one where all papers agree, as they should. */
  readonly descriptions: Map<string, number>;
}

export interface ShownName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isBaseModel: boolean;
  readonly properties: Properties;
}

const ALIAS = 'alias';
/** The rank of a spelling in the paper that proposes the thing; see `RANK` in `paper-names.ts`. */
export const PROPOSER_RANK = 2;
// Pairs, not objects: a spelling such as `__proto__` is data like any other.
const counts = z.array(z.tuple([z.string(), z.int().positive()]));
const schema = z.object({
  papers: z.int().nonnegative(),
  baseModel: z.int().nonnegative(),
  said: z.int().nonnegative().optional(),
  proposed: z.int().nonnegative().optional(),
  spellings: z.array(z.tuple([z.string(), counts])),
  parents: counts,
  descriptions: counts,
});

/** A copy to count on; an empty one where there is nothing to copy. */
export function copySupport(support?: NameSupport): NameSupport {
  return {
    papers: support?.papers ?? 0,
    baseModel: support?.baseModel ?? 0,
    said: support?.said ?? 0,
    proposed: support?.proposed ?? 0,
    spellings: new Map([...(support?.spellings ?? [])].map(([text, ranks]) => [text, new Map(ranks)])),
    parents: new Map(support?.parents),
    descriptions: new Map(support?.descriptions),
  };
}

/** Adds (`by` 1) or takes away (`by` -1) what one paper says. */
export function countMention(support: NameSupport, mention: Mention, by: 1 | -1): void {
  support.papers = Math.max(0, support.papers + by);
  if (mention.isBaseModel) support.baseModel = Math.max(0, support.baseModel + by);
  if (mention.openAs === undefined) {
    support.said = Math.max(0, support.said + by);
    if (mention.nameRank === PROPOSER_RANK) support.proposed = Math.max(0, support.proposed + by);
  }
  countSpelling(support, mention.name, String(mention.nameRank), by);
  for (const alias of new Set(mention.aliases)) countSpelling(support, alias, ALIAS, by);
  for (const parent of new Set(mention.parents)) count(support.parents, parent, by);
  if (Object.keys(mention.properties).length > 0)
    count(support.descriptions, formatDescription(mention.properties), by);
}

/**
 * The spelling with the highest rank, of equals the first in code unit order; every other spelling is an alias, sorted.
 * A name that only occurs as an alias ranks below all others. Where papers disagree about properties, all are merged in
 * a fixed order.
 */
export function showName(support: NameSupport): ShownName {
  const spellings = [...support.spellings].map(([text, ranks]) => ({ text, rank: highestRank(ranks) }));
  spellings.sort((a, b) => (a.rank === b.rank ? compareText(a.text, b.text) : b.rank - a.rank));
  const [first, ...others] = spellings;
  return {
    name: first?.text ?? '',
    aliases: others.map(({ text }) => text).toSorted(compareText),
    isBaseModel: support.baseModel > 0,
    properties: Object.assign({}, ...toSortedPairs(support.descriptions).map(([text]) => JSON.parse(text))),
  };
}

/** As text, sorted: equal support gives equal text. */
export function formatSupport(support: NameSupport): string {
  return JSON.stringify({
    papers: support.papers,
    baseModel: support.baseModel,
    said: support.said,
    proposed: support.proposed,
    spellings: toSortedPairs(support.spellings).map(([text, ranks]) => [text, toSortedPairs(ranks)]),
    parents: toSortedPairs(support.parents),
    descriptions: toSortedPairs(support.descriptions),
  });
}

/** @throws STORE_BROKEN where the text is not what `formatSupport` wrote */
export function parseSupport(text: string): NameSupport {
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success)
    throw new BenchgraphError('STORE_BROKEN', 'the store: the support of a name cannot be read');
  const { papers, baseModel, parents, descriptions } = parsed.data;
  const spellings = new Map(parsed.data.spellings.map(([spelling, ranks]) => [spelling, new Map(ranks)]));
  return {
    papers,
    baseModel,
    // What was stored before names could be open does not say it: each paper was taken to mean the thing.
    said: parsed.data.said ?? papers,
    proposed: parsed.data.proposed ?? countProposers(spellings),
    spellings,
    parents: new Map(parents),
    descriptions: new Map(descriptions),
  };
}

/** Code unit order: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A paper names a thing once, so its spellings by rank are papers. */
function countProposers(spellings: NameSupport['spellings']): number {
  let papers = 0;
  for (const ranks of spellings.values()) papers += ranks.get(String(PROPOSER_RANK)) ?? 0;
  return papers;
}

function countSpelling(support: NameSupport, spelling: string, rank: string, by: 1 | -1): void {
  const ranks = support.spellings.get(spelling) ?? new Map<string, number>();
  count(ranks, rank, by);
  if (ranks.size > 0) support.spellings.set(spelling, ranks);
  else support.spellings.delete(spelling);
}

function count(counted: Map<string, number>, key: string, by: 1 | -1): void {
  const now = (counted.get(key) ?? 0) + by;
  if (now > 0) counted.set(key, now);
  else counted.delete(key);
}

function formatDescription(properties: Properties): string {
  return JSON.stringify(Object.fromEntries(toSortedPairs(new Map(Object.entries(properties)))));
}

function highestRank(ranks: ReadonlyMap<string, number>): number {
  return Math.max(...[...ranks.keys()].map((rank) => (rank === ALIAS ? -Infinity : Number(rank))));
}

function toSortedPairs<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].toSorted(([a], [b]) => compareText(a, b));
}
