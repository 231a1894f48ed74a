// The names of one paper as nodes: methods, benchmarks and metrics, what those are variants of, and which of them are open.
import type { Entity } from '../model/extraction.ts';
import type { NameLabel } from '../model/ontology.ts';
import type { NameNode, Properties } from '../model/paper-graph.ts';
import { identifyBenchmark } from '../naming/identify-benchmark.ts';
import { readMethodKeys, toMethodId } from '../naming/method-id.ts';
import type { IdentifiedName, NamedThing, Namer } from '../naming/namer.ts';

/** How much a spelling counts: the lexicon's, that of the paper that proposes the thing, any other; a name that no paper uses. */
export const RANK = { lexicon: 3, proposer: 2, other: 1, unused: 0 } as const;

export interface Variant {
  readonly label: 'Method' | 'Benchmark';
  readonly from: string;
  readonly to: string;
}

export class PaperNames {
  readonly #namer: Namer;
  readonly #nodes = new Map<string, NameNode>();
  readonly #variants = new Map<string, Variant>();
  /** Of methods that this paper spells out: their short and long form by themselves → their id. */
  readonly #spelledOut = new Map<string, string>();
  readonly #open = new Set<string>();
  readonly #proposed = new Set<string>();

  constructor(namer: Namer, methods: readonly Entity[]) {
    this.#namer = namer;
    for (const entity of methods) {
      const id = this.#identifyMethod(entity)?.id;
      if (id === undefined) continue;
      const { short, long } = readMethodKeys(id);
      if (long === undefined) continue;
      this.#spelledOut.set(toMethodId(short), id).set(toMethodId(long), id);
    }
  }

  get nodes(): readonly NameNode[] {
    return [...this.#nodes.values()];
  }

  get variants(): readonly Variant[] {
    return [...this.#variants.values()];
  }

  /** Ids of methods that the paper neither proposes nor spells out: what they mean, the other papers in the store say. */
  get open(): readonly string[] {
    return [...this.#open].filter((id) => !this.#proposed.has(id));
  }

  /** Its id; undefined for a name that names nothing ("our method"). */
  addMethod(entity: Entity, rank: number, isBaseModel: boolean): string | undefined {
    const means = this.#identifyMethod(entity);
    if (means === undefined) return undefined;
    const id = this.#idOf(means);
    if (rank >= RANK.proposer) this.#proposed.add(id);
    const { name, aliases } = entity;
    this.#add({
      label: 'Method',
      id,
      isBaseModel,
      name,
      nameRank: rank,
      aliases,
      properties: means.properties,
    });
    this.#addParents('Method', id, means.parents);
    return id;
  }

  addBenchmark(entity: Entity, rank: number): string | undefined {
    const forms = this.#namesOf(entity);
    if (forms.length === 0) return undefined;
    const means = identifyBenchmark(forms, this.#namer);
    const isKnown = means.rule.startsWith('benchmark.known');
    const name = isKnown ? means.name : entity.name;
    this.#add({
      label: 'Benchmark',
      id: means.id,
      isBaseModel: false,
      name,
      nameRank: isKnown ? RANK.lexicon : rank,
      aliases: [entity.name, ...entity.aliases].filter((form) => form !== name),
      properties: means.properties,
    });
    this.#addParents('Benchmark', means.id, means.parents);
    return means.id;
  }

  addMetric(text: string): string {
    const { id } = this.#namer.identify('metric', text);
    const row = this.#namer.knownMetric(text);
    const unit = row?.unit ?? undefined;
    const properties =
      row === undefined || row.better === null
        ? {}
        : { higherIsBetter: row.better === 'up', ...(unit === undefined ? {} : { unit }) };
    const nameRank = row?.name === text ? RANK.lexicon : RANK.other;
    this.#add({ label: 'Metric', id, isBaseModel: false, name: text, nameRank, aliases: [], properties });
    return id;
  }

  #identifyMethod(entity: Entity): IdentifiedName | undefined {
    const forms = this.#namesOf(entity);
    return forms.length === 0 ? undefined : this.#namer.identifyMethod(forms);
  }

  #namesOf({ name, aliases }: Entity): string[] {
    return [name, ...aliases].filter((form) => !this.#namer.isGeneric(form));
  }

  #idOf({ id, isOpen }: NamedThing): string {
    if (!isOpen) return id;
    const own = this.#spelledOut.get(id);
    if (own === undefined) this.#open.add(id);
    return own ?? id;
  }

  #addParents(label: 'Method' | 'Benchmark', id: string, parents: readonly NamedThing[]): void {
    let child = id;
    for (const parent of parents) {
      const to = this.#idOf(parent);
      if (to === child) continue;
      const { name, properties } = parent;
      this.#add({ label, id: to, isBaseModel: false, name, nameRank: RANK.unused, aliases: [], properties });
      this.#variants.set(`${label} ${child} ${to}`, { label, from: child, to });
      child = to;
    }
  }

  /** The same name in several roles is one node: the better spelling stays, the label and the aliases of all. */
  #add(node: NameNode): void {
    const key = `${node.label} ${node.id}`;
    const known = this.#nodes.get(key);
    if (known === undefined) {
      this.#nodes.set(key, node);
      return;
    }
    const better = node.nameRank > known.nameRank ? node : known;
    // how a name is shown that no paper uses is no spelling of it
    const spellings = [known, node].flatMap((each) =>
      each.nameRank === RANK.unused ? [] : [each.name, ...each.aliases],
    );
    this.#nodes.set(key, {
      ...better,
      isBaseModel: known.isBaseModel || node.isBaseModel,
      aliases: [...new Set(spellings)].filter((form) => form !== better.name),
      properties: mergeProperties(known.properties, node.properties),
    });
  }
}

function mergeProperties(a: Properties, b: Properties): Properties {
  return Object.keys(b).length === 0 ? a : { ...a, ...b };
}

export type NameEnd = readonly [NameLabel | 'Paper' | 'Result', string];
