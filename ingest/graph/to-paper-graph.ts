// An extraction → the nodes and relationships that the paper puts into the graph.
import { EXTRACTOR_VERSION } from '../extractor-version.ts';
import type { Entity, Extraction, Result } from '../model/extraction.ts';
import type { GraphEdge, PaperGraph, Properties, PropertyValue, ResultNode } from '../model/paper-graph.ts';
import type { Paper } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { identifyBenchmark } from '../naming/identify-benchmark.ts';
import type { Namer } from '../naming/namer.ts';
import { toFingerprint } from './fingerprint.ts';
import { PaperNames, RANK, type NameEnd } from './paper-names.ts';

export function toPaperGraph(paper: Paper, extraction: Extraction, namer: Namer): PaperGraph {
  const builder = new PaperGraphBuilder(paper, extraction, namer);
  builder.addEntities();
  builder.addEvaluations();
  builder.addComparisons();
  builder.addBuiltOn();
  for (const result of extraction.results) builder.addResult(result);
  builder.addNameEdges();
  return builder.build();
}

class PaperGraphBuilder {
  readonly #paper: Paper;
  readonly #extraction: Extraction;
  readonly #names: PaperNames;
  readonly #namer: Namer;
  readonly #results: ResultNode[] = [];
  readonly #edges = new Map<string, GraphEdge>();
  readonly #methodIds = new Map<string, string>();
  readonly #benchmarkIds = new Map<string, string>();

  constructor(paper: Paper, extraction: Extraction, namer: Namer) {
    this.#paper = paper;
    this.#extraction = extraction;
    this.#namer = namer;
    const { methods, baseModels, compared } = extraction;
    this.#names = new PaperNames(namer, [...methods, ...baseModels, ...compared]);
  }

  addEntities(): void {
    const { methods, benchmarks, baseModels, compared } = this.#extraction;
    for (const entity of methods) {
      const id = this.#addMethod(entity, RANK.proposer, false);
      if (id === undefined) continue;
      this.#addEdge('PROPOSES', ['Paper', this.#paper.id], ['Method', id], evidenceOf(entity.mentions[0]));
    }
    for (const entity of baseModels) this.#addMethod(entity, RANK.other, true);
    for (const entity of compared) this.#addMethod(entity, RANK.other, false);
    for (const entity of benchmarks) {
      const id = this.#addBenchmark(entity, entity.introduced ? RANK.proposer : RANK.other);
      if (entity.introduced && id !== undefined)
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
      this.#addEdge('MEASURED_BY', ['Result', id], ['Metric', this.#names.addMetric(result.metric)], {});
  }

  addNameEdges(): void {
    for (const { label, from, to } of this.#names.variants)
      this.#addEdge('VARIANT_OF', [label, from], [label, to], {});
    for (const id of this.#names.open)
      this.#addEdge('MENTIONS', ['Paper', this.#paper.id], ['Method', id], { bareId: id });
  }

  build(): PaperGraph {
    const { title, abstract, date, year, venue, url, source, authors, authorCount } = this.#paper;
    return {
      paper: {
        id: this.#paper.id,
        fingerprint: toFingerprint(this.#paper, this.#namer.version),
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
          extraction: JSON.stringify(this.#resolvedExtraction()),
        }),
      },
      names: this.#names.nodes,
      results: this.#results,
      edges: [...this.#edges.values()],
    };
  }

  /** The ids of the graph, also where an alias of a user has changed one since the paper was read. */
  #resolvedExtraction(): Extraction {
    const { methods, baseModels, compared, benchmarks } = this.#extraction;
    // What names nothing ("state of the art") is no node, and has the id that the extractor gives it.
    const methodId = ({ name, aliases }: Entity): string =>
      this.#methodIds.get(name) ?? this.#namer.identifyMethod([name, ...aliases]).id;
    const benchmarkId = ({ name, aliases }: Entity): string =>
      this.#benchmarkIds.get(name) ?? identifyBenchmark([name, ...aliases], this.#namer).id;
    return {
      ...this.#extraction,
      methods: withIds(methods, methodId),
      benchmarks: withIds(benchmarks, benchmarkId),
      baseModels: withIds(baseModels, methodId),
      compared: withIds(compared, methodId),
    };
  }

  #resultId(result: Result): string {
    return `${this.#paper.id}#${result.number.start}`;
  }

  #addMethod(entity: Entity, rank: number, isBaseModel: boolean): string | undefined {
    return register(this.#methodIds, entity, this.#names.addMethod(entity, rank, isBaseModel));
  }

  #addBenchmark(entity: Entity, rank: number): string | undefined {
    return register(this.#benchmarkIds, entity, this.#names.addBenchmark(entity, rank));
  }

  /** @param part what beside its ends tells an edge from another of its type */
  #addEdge(
    type: GraphEdge['type'],
    [fromLabel, from]: NameEnd,
    [toLabel, to]: NameEnd,
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

/** What the extraction calls by any of its forms has this id. */
function register(ids: Map<string, string>, entity: Entity, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  for (const form of [entity.name, ...entity.aliases]) if (!ids.has(form)) ids.set(form, id);
  return id;
}

function withIds<Named extends Entity>(
  entities: readonly Named[],
  toId: (entity: Entity) => string,
): Named[] {
  return entities.map((entity) => ({ ...entity, canonicalId: toId(entity) }));
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
