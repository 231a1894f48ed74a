// From what papers said and what they say now: which names to create, change and delete. Pure.
import { isDeepStrictEqual } from 'node:util';
import type { NameLabel } from '../../model/ontology.ts';
import type { PaperGraph, Properties } from '../../model/paper-graph.ts';
import { METHOD_PREFIX, readMethodKeys } from '../../naming/method-id.ts';
import { copySupport, countMention, formatSupport, showName, type NameSupport } from './name-support.ts';
import { toNameKey, type PaperPart } from './paper-part.ts';

export interface NameRow {
  readonly [property: string]: string | number | boolean | readonly string[] | readonly number[];
  readonly id: string;
}

export interface VariantRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** What to do with the names of one label. A name is in at most one of the first four. */
export interface NamePlan {
  readonly create: NameRow[];
  /** Names that look different now: the node becomes the row. */
  readonly replace: NameRow[];
  /** Names whose support changed and nothing that is shown: most of them, and cheaper. */
  readonly adjust: NameRow[];
  readonly remove: string[];
  readonly mark: string[];
  readonly unmark: string[];
  readonly createVariants: VariantRow[];
  readonly deleteVariants: VariantRow[];
}

export interface NameChange {
  readonly removed: readonly PaperPart[];
  readonly added: readonly PaperPart[];
  /** The papers of `added`. */
  readonly graphs: readonly PaperGraph[];
  /** Stored support, by `toNameKey`; none for names that are not stored. */
  readonly stored: ReadonlyMap<string, NameSupport>;
  /** Number of this write; search finds what changed since another one by it. */
  readonly sequence: number;
}

/** Plans the names of one label. */
export function planNames(label: NameLabel, change: NameChange): NamePlan {
  const plan = createPlan();
  const after = new Map<string, NameSupport>();
  for (const [parts, by] of [
    [change.removed, -1],
    [change.added, 1],
  ] as const)
    for (const mention of parts.flatMap((part) => part.mentions)) {
      if (mention.label !== label) continue;
      const key = toNameKey(label, mention.id);
      const support = after.get(mention.id) ?? copySupport(change.stored.get(key));
      countMention(support, mention, by);
      after.set(mention.id, support);
    }
  for (const [id, support] of after)
    planName(plan, {
      id,
      before: change.stored.get(toNameKey(label, id)),
      after: support,
      sequence: change.sequence,
    });
  planVariants(plan, label, change, after);
  return plan;
}

interface NameStep {
  readonly id: string;
  readonly before: NameSupport | undefined;
  readonly after: NameSupport;
  readonly sequence: number;
}

function planName(plan: NamePlan, { id, before, after, sequence }: NameStep): void {
  if (after.papers === 0) {
    if (before !== undefined) plan.remove.push(id);
    return;
  }
  const shown = showName(after);
  const hidden = { id, _papers: after.papers, _support: formatSupport(after), _sequence: sequence };
  const row = {
    ...shown.properties,
    name: shown.name,
    aliases: shown.aliases,
    ...toSearchedForms(id),
    ...hidden,
  };
  const shownBefore = before === undefined ? undefined : showName(before);
  if (shownBefore === undefined) plan.create.push(row);
  else if (isDeepStrictEqual(shownBefore, shown)) plan.adjust.push(hidden);
  else plan.replace.push(row);
  if (shown.isBaseModel && shownBefore?.isBaseModel !== true) plan.mark.push(id);
  if (!shown.isBaseModel && shownBefore?.isBaseModel === true) plan.unmark.push(id);
}

/** Under which a method with a long form in its id is found when a paper uses one of the two. */
function toSearchedForms(id: string): { _short?: string; _long?: string } {
  if (!id.startsWith(METHOD_PREFIX)) return {};
  const { short, long } = readMethodKeys(id);
  return long === undefined ? {} : { _short: short, _long: long };
}

function planVariants(
  plan: NamePlan,
  label: NameLabel,
  { graphs, stored }: NameChange,
  after: ReadonlyMap<string, NameSupport>,
): void {
  const properties = new Map<string, Properties>();
  for (const edge of graphs.flatMap((graph) => graph.edges))
    if (edge.type === 'VARIANT_OF' && edge.fromLabel === label)
      properties.set(`${edge.from} ${edge.to}`, edge.properties);
  for (const [from, support] of after) {
    const before = stored.get(toNameKey(label, from))?.parents ?? new Map<string, number>();
    for (const to of support.parents.keys())
      if (!before.has(to))
        plan.createVariants.push({ from, to, properties: properties.get(`${from} ${to}`) ?? {} });
    for (const to of before.keys())
      if (!support.parents.has(to)) plan.deleteVariants.push({ from, to, properties: {} });
  }
}

function createPlan(): NamePlan {
  return {
    create: [],
    replace: [],
    adjust: [],
    remove: [],
    mark: [],
    unmark: [],
    createVariants: [],
    deleteVariants: [],
  };
}
