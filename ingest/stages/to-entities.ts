// Names with a role → entities: the form the paper mainly uses, its other forms, its places in the abstract.
import type { Role } from '../model/roles.ts';
import type { BenchmarkEntity, Entity } from '../model/extraction.ts';
import { identifyBenchmark } from '../naming/identify-benchmark.ts';
import type { Namer } from '../naming/namer.ts';
import type { RoleTable } from './assign-roles/index.ts';
import type { Name, NameTable } from './find-names/index.ts';
import { isPluralOfAcronym } from './find-names/name-key-of.ts';
import { toAbstractSpan, type Document } from './read-document.ts';

export interface Entities {
  readonly methods: readonly Entity[];
  readonly benchmarks: readonly BenchmarkEntity[];
  readonly baseModels: readonly Entity[];
  readonly compared: readonly Entity[];
}

export function toEntities(document: Document, names: NameTable, roles: RoleTable, namer: Namer): Entities {
  const withRole = (role: Role): Name[] =>
    names.names.filter((name) => roles.byName[name.index]?.roles.has(role) === true);
  const toMethod = (name: Name): Entity =>
    toEntity(document, name, (forms) => namer.identifyMethod(forms).id);
  return {
    methods: withRole('method').map(toMethod),
    benchmarks: withRole('benchmark').map((name): BenchmarkEntity => ({
      ...toEntity(document, name, (forms) => identifyBenchmark(forms, namer).id),
      introduced: roles.byName[name.index]?.isIntroducedData === true,
    })),
    baseModels: withRole('baseModel').map(toMethod),
    compared: withRole('compared').map(toMethod),
  };
}

/** The form that stands most often in the abstract; of equals the first short one. */
export function mainForm(name: Name): string {
  const counts = new Map<string, number>();
  for (const mention of name.mentions) {
    const weight = (mention.sentence === 0 ? 0.5 : 1) * (mention.isLongForm ? 0.4 : 1);
    counts.set(mention.text, (counts.get(mention.text) ?? 0) + weight);
  }
  let best = '';
  let most = -1;
  for (const [text, count] of counts) {
    if (count > most) {
      best = text;
      most = count;
    }
  }
  const singular = best.slice(0, -1);
  return isPluralOfAcronym(best) && counts.has(singular) ? singular : best;
}

function toEntity(document: Document, name: Name, toId: (forms: readonly string[]) => string): Entity {
  const main = mainForm(name);
  const aliases = [...new Set(name.mentions.map((mention) => mention.text))].filter((text) => text !== main);
  const mentions = name.mentions.flatMap((mention) => {
    const start = document.tokens[mention.firstToken]?.start ?? 0;
    const last = document.tokens[mention.endToken - 1];
    const end = mention.isDerived ? start + mention.text.length : (last?.end ?? start);
    const span = toAbstractSpan(document, start, end);
    return span === undefined ? [] : [span];
  });
  return { name: main, aliases, canonicalId: toId([main, ...aliases]), mentions };
}
