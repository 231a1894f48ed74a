// From a stored extraction to the relationships that may, and have to, be in the graph because of it. Written apart from
// what writes them (`to-paper-graph.ts`), so that one finds the errors of the other.
import type { RelationshipType } from '../../model/ontology.ts';
import type { Properties } from '../../model/paper-graph.ts';
import type { Spellings } from './spellings.ts';
import type { StoredExtraction, StoredPlace } from './stored-extraction.ts';

/** A relationship that one sentence of an extraction stands for. */
export interface ExpectedEdge {
  readonly type: RelationshipType;
  /** Any of these ids: a paper may write two things alike. None: the thing is no node, so nothing is expected. */
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Of a comparison; undefined: on no benchmark. */
  readonly benchmark?: ReadonlySet<string> | undefined;
  /** What the relationship has to say; where a paper says a thing twice, the first time counts. */
  readonly says: Properties;
}

export function toExpectedEdges(
  paper: string,
  extraction: StoredExtraction,
  idsOf: Spellings,
): ExpectedEdge[] {
  const own = new Set([paper]);
  const method = (name: string | null): ReadonlySet<string> => idsOf('Method', name);
  const benchmark = (name: string | null): ReadonlySet<string> => idsOf('Benchmark', name);
  return [
    ...extraction.methods.map(({ name, mentions }): ExpectedEdge => ({
      type: 'PROPOSES',
      from: own,
      to: method(name),
      says: placeOf(mentions[0]),
    })),
    ...extraction.benchmarks
      .filter(({ introduced }) => introduced)
      .map(({ name, mentions }): ExpectedEdge => ({
        type: 'INTRODUCES',
        from: own,
        to: benchmark(name),
        says: placeOf(mentions[0]),
      })),
    ...extraction.evaluations.map(({ subject, benchmark: name, evidence }): ExpectedEdge => ({
      type: 'EVALUATED_ON',
      from: method(subject),
      to: benchmark(name),
      says: { paper, ...placeOf(evidence) },
    })),
    ...extraction.comparisons.map(({ winner, loser, benchmark: name, tie, evidence }): ExpectedEdge => ({
      type: 'COMPARED_WITH',
      from: method(winner),
      to: method(loser),
      benchmark: benchmark(name).size === 0 ? undefined : benchmark(name),
      says: { paper, tie, ...placeOf(evidence) },
    })),
    ...toBuiltOn(paper, extraction, method),
    ...extraction.results.flatMap((result) => toResultEdges(paper, result, idsOf)),
  ];
}

/** A method and the model that its number was measured with; a paper's only proposal is built on its base models. */
function toBuiltOn(
  paper: string,
  { methods, baseModels, results }: StoredExtraction,
  idsOf: (name: string | null) => ReadonlySet<string>,
): ExpectedEdge[] {
  const isOwn = (name: string | null) => methods.some((entity) => entity.name === name);
  const isBase = (name: string | null) => baseModels.some((entity) => entity.name === name);
  const [only] = methods;
  const pairs = [
    ...results
      .filter(({ method, baseModel }) => method !== baseModel && isOwn(method) && isBase(baseModel))
      .map(({ method, baseModel, sentence }) => ({ method, baseModel, place: sentence })),
    ...(only === undefined || methods.length > 1 ? [] : baseModels).flatMap(({ name, mentions: [first] }) =>
      first === undefined ? [] : [{ method: only?.name ?? null, baseModel: name, place: first }],
    ),
  ];
  return pairs.map(({ method, baseModel, place }) => ({
    type: 'BUILT_ON',
    from: idsOf(method),
    to: idsOf(baseModel),
    says: { paper, ...placeOf(place) },
  }));
}

function toResultEdges(
  paper: string,
  result: StoredExtraction['results'][number],
  idsOf: Spellings,
): ExpectedEdge[] {
  const id = new Set([`${paper}#${result.number.start}`]);
  const benchmarks = [result.benchmark].flat();
  const says = {};
  return [
    { type: 'REPORTS', from: new Set([paper]), to: id, says },
    { type: 'OF', from: id, to: idsOf('Method', result.method), says },
    ...benchmarks.map((name): ExpectedEdge => ({
      type: 'ON',
      from: id,
      to: idsOf('Benchmark', name),
      says: { aggregate: benchmarks.length > 1 },
    })),
    { type: 'WITH', from: id, to: idsOf('Method', result.baseModel), says },
    { type: 'AGAINST', from: id, to: idsOf('Method', result.baseline), says },
    { type: 'MEASURED_BY', from: id, to: idsOf('Metric', result.metric), says },
  ];
}

function placeOf(place: StoredPlace | undefined): Properties {
  return place === undefined ? {} : { start: place.start, end: place.end };
}
