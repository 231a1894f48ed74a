// Names → ids, and what they say: one place for the stages, the graph and `benchgraph resolve`. A spelling is resolved once.
import { createHash } from 'node:crypto';
import type { MetricRow } from '../lexicon/metrics.ts';
import { GENERIC_NAMES } from '../lexicon/names/generic-names.ts';
import type { Properties } from '../model/paper-graph.ts';
import { findTokens } from '../stages/find-tokens.ts';
import type { PhraseMatcher } from '../stages/phrase-matcher.ts';
import { identifyMethod } from './identify-method.ts';
import { knownBenchmarks, knownModels } from './known-names.ts';
import { METHOD_PREFIX } from './method-id.ts';
import { toMetricId } from './metric-id.ts';
import { toNameParts } from './name-parts.ts';
import { toPlainText } from './plain-text.ts';
import { resolveBenchmark } from './resolve-benchmark.ts';
import { resolveModel } from './resolve-model.ts';
import type { NameType, ResolvedName, ResolvedStep } from './resolved-name.ts';
import { toAliasKey, type UserAlias } from './user-aliases.ts';

/** A thing that a name means. */
export interface NamedThing {
  readonly id: string;
  /** As it is shown where no paper names it. */
  readonly name: string;
  readonly properties: Properties;
  /** Which thing it is depends on what the papers in the store say; see `method-id.ts`. */
  readonly isOpen: boolean;
}

export interface IdentifiedName extends NamedThing {
  /** Which rule decided. */
  readonly rule: string;
  /** What it is a variant of, the nearest first. */
  readonly parents: readonly NamedThing[];
}

export interface Namer {
  /** Of the rules and the aliases: where it differs, a name may mean something else. */
  readonly version: string;
  identify(type: NameType, name: string): IdentifiedName;
  /** By all forms that a paper has of it, the one that it mainly uses first. */
  identifyMethod(forms: readonly string[]): IdentifiedName;
  /** "our method", "baseline": names that name nothing. */
  isGeneric(name: string): boolean;
  /** The row of the lexicon, or undefined. */
  knownMetric(name: string): MetricRow | undefined;
}

/** As many spellings as stay in memory; most names of a corpus come once, and what is used often comes back at once. */
const MAX_CACHED = 50_000;

const PREFIXES: Readonly<Record<NameType, string>> = {
  benchmark: 'benchmark:',
  model: METHOD_PREFIX,
  method: METHOD_PREFIX,
  metric: 'metric:',
};

export function createNamer(metrics: PhraseMatcher<MetricRow>, aliases: readonly UserAlias[] = []): Namer {
  const benchmarks = knownBenchmarks();
  const models = knownModels();
  const decisions = new Map(aliases.map((alias) => [toAliasKey(alias.type, alias.name), alias]));
  const cache = new Map<string, IdentifiedName>();

  const knownMetric = (name: string): MetricRow | undefined => {
    const tokens = findTokens(name);
    const match = metrics.match(tokens, 0, tokens.length, name);
    return match?.length === tokens.length ? match.row : undefined;
  };

  const byRules = (type: NameType, name: string): IdentifiedName => {
    if (type === 'metric') {
      const row = knownMetric(name);
      const id = toMetricId(name, row);
      return {
        id,
        name: row?.name ?? name,
        properties: {},
        isOpen: false,
        rule: row === undefined ? 'metric.own' : 'metric.known',
        parents: [],
      };
    }
    return toIdentified(
      PREFIXES[type],
      type === 'benchmark' ? resolveBenchmark(name, benchmarks) : resolveModel(name, models),
    );
  };

  const decide = (type: NameType, name: string): IdentifiedName => {
    const alias = decisions.size === 0 ? undefined : decisions.get(toAliasKey(type, name));
    if (alias === undefined) return byRules(type, name);
    if (alias.sameAs !== undefined) return { ...identify(type, alias.sameAs), rule: 'user.same-as' };
    let found = byRules(type, name);
    if (alias.differentFrom !== undefined)
      found = {
        ...found,
        id: `${PREFIXES[type]}${toOwnKey(name)}`,
        name,
        isOpen: false,
        rule: 'user.different-from',
        parents: [],
      };
    if (alias.variantOf === undefined) return found;
    if (alias.variantOf === null) return { ...found, rule: 'user.variant-of', parents: [] };
    const parent = identify(type, alias.variantOf);
    return { ...found, rule: 'user.variant-of', parents: [toThing(parent), ...parent.parents] };
  };

  const identify = (type: NameType, name: string): IdentifiedName => {
    const key = `${PREFIXES[type]}${name}`;
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const found = decide(type, name);
    if (cache.size >= MAX_CACHED) cache.clear();
    cache.set(key, found);
    return found;
  };

  return {
    version: toVersion(aliases),
    identify,
    identifyMethod: (forms) => identifyMethod(forms, (form) => identify('method', form)),
    isGeneric: (name) =>
      GENERIC_NAMES.has(
        toNameParts(toPlainText(name))
          .map(({ text }) => text)
          .join(' '),
      ),
    knownMetric,
  };
}

/** Goes up when a rule or the lexicon of names changes; stored papers are resolved anew then. */
const RULES_VERSION = 1;

function toVersion(aliases: readonly UserAlias[]): string {
  const content = JSON.stringify([RULES_VERSION, aliases]);
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** Field by field: copying what is left of an object would take half of the time of a name. */
function toIdentified(prefix: string, found: ResolvedName): IdentifiedName {
  const { key, name, properties, isOpen, rule, parents } = found;
  return {
    id: prefix + key,
    name,
    properties,
    isOpen,
    rule,
    parents: parents.map((step) => toNamed(prefix, step)),
  };
}

function toNamed(prefix: string, { key, name, properties, isOpen }: ResolvedStep): NamedThing {
  return { id: prefix + key, name, properties, isOpen };
}

function toThing({ id, name, properties, isOpen }: IdentifiedName): NamedThing {
  return { id, name, properties, isOpen };
}

/** A name in just this spelling, apart from every other: no rule makes an id with an equals sign. */
function toOwnKey(name: string): string {
  return `=${toPlainText(name).toLowerCase()}`;
}
