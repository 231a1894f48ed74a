// An extraction → the nodes and relationships that the paper puts into the graph.
import { EXTRACTOR_VERSION } from '../extractor-version.ts';
import type { Entity, Extraction, Result } from '../model/extraction.ts';
import type { NameLabel } from '../model/ontology.ts';
import type {
  GraphEdge,
  NameNode,
  PaperGraph,
  Properties,
  PropertyValue,
  ResultNode,
} from '../model/paper-graph.ts';
import type { Paper } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import type { DescribedModel, Namer } from '../naming/namer.ts';
import { toFingerprint } from './fingerprint.ts';

/** How much a spelling counts: the lexicon's, that of the paper that proposes the thing, any other. */
const RANK = { lexicon: 3, proposer: 2, other: 1 } as const;

export function toPaperGraph(paper: Paper, extraction: Extraction, namer: Namer): PaperGraph {
  const builder = new PaperGraphBuilder(paper, extraction, namer);
  builder.addEntities();
  builder.addEvaluations();
  builder.addComparisons();
  builder.addBuiltOn();
  for (const result of extraction.results) builder.addResult(result);
  return builder.build();
}

class PaperGraphBuilder {
  readonly #paper: Paper;
  readonly #extraction: Extraction;
  readonly #namer: Namer;
  readonly #names = new Map<string, NameNode>();
  readonly #results: ResultNode[] = [];
  readonly #edges = new Map<string, GraphEdge>();
  readonly #methodIds = new Map<string, string>();
  readonly #benchmarkIds = new Map<string, string>();

  constructor(paper: Paper, extraction: Extraction, namer: Namer) {
    this.#paper = paper;
    this.#extraction = extraction;
    this.#namer = namer;
  }

  addEntities(): void {
    const { methods, benchmarks, baseModels, compared } = this.#extraction;
    for (const entity of methods) {
      const id = this.#addMethod(entity, RANK.proposer, false);
      this.#addEdge('PROPOSES', ['Paper', this.#paper.id], ['Method', id], evidenceOf(entity.mentions[0]));
    }
    for (const entity of baseModels) this.#addMethod(entity, RANK.other, true);
    for (const entity of compared) this.#addMethod(entity, RANK.other, false);
    for (const entity of benchmarks) {
      const id = this.#addBenchmark(entity, entity.introduced ? RANK.proposer : RANK.other);
      if (entity.introduced)
        this.#addEdge(
          'INTRODUCES',
          ['Paper', this.#paper.id],
          ['Benchmark', id],
          evidenceOf(entity.mentions[0]),
        );
    }
  }

  addEvaluations(): void {
    for (const { subject, benchmark, evidence } of this.#extraction.evaluations) {
      const [from, to] = [this.#methodIds.get(subject), this.#benchmarkIds.get(benchmark)];
      if (from === undefined || to === undefined) continue;
      const results = this.#extraction.results
        .filter((result) => result.method === subject && [result.benchmark].flat().includes(benchmark))
        .map((result) => this.#resultId(result));
      this.#addEdge('EVALUATED_ON', ['Method', from], ['Benchmark', to], {
        ...this.#claim(evidence),
        results,
      });
    }
  }

  addComparisons(): void {
    for (const { winner, loser, benchmark, tie, evidence } of this.#extraction.comparisons) {
      const [from, to] = [this.#methodIds.get(winner), this.#methodIds.get(loser)];
      if (from === undefined || to === undefined || from === to) continue;
      const on = benchmark === null ? undefined : this.#benchmarkIds.get(benchmark);
      const properties = { ...this.#claim(evidence), tie, ...(on === undefined ? {} : { benchmark: on }) };
      this.#addEdge('COMPARED_WITH', ['Method', from], ['Method', to], properties, on ?? '');
    }
  }

  /** Methods and the models that their numbers were measured with; a paper's only proposal is built on its base models. */
  addBuiltOn(): void {
    const { methods, baseModels, results } = this.#extraction;
    const pairs = results.flatMap(({ method, baseModel, sentence }) =>
      method === null || baseModel === null || method === baseModel
        ? []
        : [{ method, baseModel, evidence: sentence }],
    );
    const [only] = methods;
    if (only !== undefined && methods.length === 1) {
      for (const model of baseModels) {
        const [mention] = model.mentions;
        if (mention !== undefined)
          pairs.push({ method: only.name, baseModel: model.name, evidence: mention });
      }
    }
    for (const { method, baseModel, evidence } of pairs) {
      const [from, to] = [this.#methodIds.get(method), this.#methodIds.get(baseModel)];
      const isBase = baseModels.some(({ name }) => name === baseModel);
      const isOwn = methods.some(({ name }) => name === method);
      if (from === undefined || to === undefined || from === to || !isBase || !isOwn) continue;
      this.#addEdge('BUILT_ON', ['Method', from], ['Method', to], this.#claim(evidence));
    }
  }

  addResult(result: Result): void {
    const id = this.#resultId(result);
    this.#results.push({ id, properties: toProperties(result) });
    this.#addEdge('REPORTS', ['Paper', this.#paper.id], ['Result', id], {});
    const methodOf = (name: string | null): string | undefined =>
      name === null ? undefined : this.#methodIds.get(name);
    const method = methodOf(result.method);
    if (method !== undefined) this.#addEdge('OF', ['Result', id], ['Method', method], {});
    const benchmarks = [result.benchmark].flat().filter((name) => name !== null);
    for (const name of benchmarks) {
      const benchmark = this.#benchmarkIds.get(name);
      if (benchmark !== undefined)
        this.#addEdge('ON', ['Result', id], ['Benchmark', benchmark], { aggregate: benchmarks.length > 1 });
    }
    const model = methodOf(result.baseModel);
    if (model !== undefined) this.#addEdge('WITH', ['Result', id], ['Method', model], {});
    const baseline = methodOf(result.baseline);
    if (baseline !== undefined) this.#addEdge('AGAINST', ['Result', id], ['Method', baseline], {});
    if (result.metric !== null)
      this.#addEdge('MEASURED_BY', ['Result', id], ['Metric', this.#addMetric(result.metric)], {});
  }

  build(): PaperGraph {
    const { title, abstract, date, year, venue, url, source, authors, authorCount } = this.#paper;
    return {
      paper: {
        id: this.#paper.id,
        fingerprint: toFingerprint(this.#paper),
        properties: withoutNulls({
          title,
          abstract,
          date,
          year,
          venue,
          url,
          source,
          authors,
          authorCount,
          extractorVersion: EXTRACTOR_VERSION,
          extraction: JSON.stringify(this.#extraction),
        }),
      },
      names: [...this.#names.values()],
      results: this.#results,
      edges: [...this.#edges.values()],
    };
  }

  #resultId(result: Result): string {
    return `${this.#paper.id}#${result.number.start}`;
  }

  #addMethod(entity: Entity, rank: number, isBaseModel: boolean): string {
    const id = entity.canonicalId;
    for (const form of [entity.name, ...entity.aliases])
      if (!this.#methodIds.has(form)) this.#methodIds.set(form, id);
    const model = this.#namer.describeModel(entity.name);
    const properties = model === undefined ? {} : describe(model);
    this.#addName({
      label: 'Method',
      id,
      isBaseModel,
      name: entity.name,
      nameRank: rank,
      aliases: entity.aliases,
      properties,
    });
    if (model?.parent !== undefined) {
      const parentId = this.#namer.methodId(model.parent);
      if (parentId !== id) {
        this.#addName({
          label: 'Method',
          id: parentId,
          isBaseModel: false,
          name: model.parent,
          nameRank: 0,
          aliases: [],
          properties: describe(this.#namer.describeModel(model.parent)),
        });
        this.#addEdge('VARIANT_OF', ['Method', id], ['Method', parentId], {});
      }
    }
    return id;
  }

  #addBenchmark(entity: Entity, rank: number): string {
    const id = entity.canonicalId;
    for (const form of [entity.name, ...entity.aliases])
      if (!this.#benchmarkIds.has(form)) this.#benchmarkIds.set(form, id);
    const row = this.#namer.knownBenchmark(entity.name);
    const forms = [entity.name, ...entity.aliases];
    const name = row?.name ?? entity.name;
    this.#addName({
      label: 'Benchmark',
      id,
      isBaseModel: false,
      name,
      nameRank: row === undefined ? rank : RANK.lexicon,
      aliases: forms.filter((form) => form !== name),
      properties: {},
    });
    return id;
  }

  #addMetric(text: string): string {
    const id = this.#namer.metricId(text);
    const row = this.#namer.knownMetric(text);
    const properties =
      row === undefined || row.better === null
        ? {}
        : withoutNulls({ higherIsBetter: row.better === 'up', unit: row.unit });
    this.#addName({
      label: 'Metric',
      id,
      isBaseModel: false,
      name: text,
      nameRank: row?.name === text ? RANK.lexicon : RANK.other,
      aliases: [],
      properties,
    });
    return id;
  }

  /** The same name in several roles is one node: the better spelling stays, the label and the aliases of all. */
  #addName(node: NameNode): void {
    const key = `${node.label} ${node.id}`;
    const known = this.#names.get(key);
    if (known === undefined) {
      this.#names.set(key, node);
      return;
    }
    const better = node.nameRank > known.nameRank ? node : known;
    const aliases = [...new Set([...known.aliases, ...node.aliases, known.name, node.name])].filter(
      (form) => form !== better.name,
    );
    this.#names.set(key, {
      ...better,
      isBaseModel: known.isBaseModel || node.isBaseModel,
      aliases,
      properties: { ...known.properties, ...node.properties },
    });
  }

  /** @param part what beside its ends tells an edge from another of its type */
  #addEdge(
    type: GraphEdge['type'],
    [fromLabel, from]: End,
    [toLabel, to]: End,
    properties: Properties,
    part = '',
  ): void {
    const key = `${type} ${from} ${to} ${part}`;
    if (!this.#edges.has(key)) this.#edges.set(key, { type, fromLabel, from, toLabel, to, properties });
  }

  #claim(evidence: Span): Properties {
    return { paper: this.#paper.id, ...evidenceOf(evidence) };
  }
}

type End = readonly [NameLabel | 'Paper' | 'Result', string];

/** What the name of a model says: nothing of a parent's size is its child's. */
function describe(model: DescribedModel | undefined): Properties {
  if (model === undefined) return {};
  const { family, version, sizeB, variant } = model;
  return withoutNulls({ family, version, sizeB, variant });
}

function evidenceOf(span: Span | undefined): Properties {
  return span === undefined ? {} : { start: span.start, end: span.end };
}

function toProperties(result: Result): Properties {
  const {
    value,
    valueLow,
    baselineValue,
    kind,
    unit,
    direction,
    qualifier,
    relative,
    quantity,
    scope,
    confidence,
    rule,
  } = result;
  return withoutNulls({
    value,
    valueLow,
    baselineValue,
    kind,
    unit,
    direction,
    qualifier,
    relative,
    quantity,
    scope,
    confidence,
    rule,
    metric: result.metric,
    baseline: result.baseline,
    evidence: result.evidence.text,
    evidenceStart: result.evidence.start,
    evidenceEnd: result.evidence.end,
    sentence: result.sentence.text,
    start: result.number.start,
    end: result.number.end,
  });
}

function withoutNulls(values: Readonly<Record<string, PropertyValue | null | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, PropertyValue] => entry[1] !== null && entry[1] !== undefined,
    ),
  );
}
