// Papers for the contract suite, small enough to count by hand.
import type { GraphEdge, NameNode, PaperGraph, Properties } from '../../ingest/model/paper-graph.ts';

export interface StudyOptions {
  readonly id: string;
  readonly fingerprint?: string;
  readonly title?: string;
  readonly date?: string;
  readonly method?: string;
  readonly baseModel?: string;
  /** Several: one result that is an average over them. */
  readonly benchmarks?: readonly string[];
  readonly metric?: string;
  readonly value?: number;
  readonly loser?: string;
  /** How this paper writes its names; by default the name is the id's part after the colon. */
  readonly spelling?: Partial<NameNode>;
}

/** A paper that proposes a method on a base model, evaluates it on benchmarks with one number, and compares it. */
export function aStudy(options: StudyOptions): PaperGraph {
  const { id, benchmarks = ['gsm8k'], method = `own-${id}`, metric = 'accuracy', value = 82.5 } = options;
  const { baseModel = 'llama-2-7b', loser = 'gpt-4' } = options;
  const result = `${id}#17`;
  const claim = { paper: id, evidence: `${method} beats ${loser}`, start: 0, end: 17 };
  const benchmark = benchmarks[0] ?? 'gsm8k';
  return {
    paper: {
      id,
      fingerprint: options.fingerprint ?? `fingerprint of ${id}`,
      properties: {
        title: options.title ?? `A study called ${id}`,
        abstract: 'We study things.',
        authors: ['A. One', 'B. Two'],
        ...(options.date === undefined ? {} : { date: options.date }),
      },
    },
    names: [
      aName('Method', method, options.spelling),
      aName('Method', baseModel, { isBaseModel: true, properties: { sizeB: 7 } }),
      aName('Method', loser),
      ...benchmarks.map((name) => aName('Benchmark', name)),
      aName('Metric', metric, { properties: { unit: '%', higherIsBetter: true } }),
    ],
    results: [{ id: result, properties: { value, kind: 'score', unit: '%', start: 17, relative: false } }],
    edges: [
      anEdge('PROPOSES', `Paper ${id}`, `Method ${method}`),
      anEdge('REPORTS', `Paper ${id}`, `Result ${result}`),
      anEdge('OF', `Result ${result}`, `Method ${method}`),
      anEdge('WITH', `Result ${result}`, `Method ${baseModel}`),
      anEdge('AGAINST', `Result ${result}`, `Method ${loser}`),
      anEdge('MEASURED_BY', `Result ${result}`, `Metric ${metric}`),
      ...benchmarks.flatMap((name) => [
        anEdge(
          'ON',
          `Result ${result}`,
          `Benchmark ${name}`,
          benchmarks.length > 1 ? { aggregate: true } : {},
        ),
        anEdge('EVALUATED_ON', `Method ${method}`, `Benchmark ${name}`, { ...claim, results: [result] }),
      ]),
      anEdge('COMPARED_WITH', `Method ${method}`, `Method ${loser}`, { ...claim, benchmark, tie: false }),
      anEdge('BUILT_ON', `Method ${method}`, `Method ${baseModel}`, claim),
    ],
  };
}

/** A paper with nothing but itself and these names. */
export function aPaper(
  id: string,
  names: readonly NameNode[] = [],
  edges: readonly GraphEdge[] = [],
): PaperGraph {
  return {
    paper: { id, fingerprint: `fingerprint of ${id}`, properties: { title: `Paper ${id}` } },
    names,
    results: [],
    edges: [...names.flatMap((name) => mentionEdge(id, name)), ...edges],
  };
}

/** Something that a paper names; its id is the label and the name. */
export function aName(label: NameNode['label'], name: string, changes: Partial<NameNode> = {}): NameNode {
  return {
    label,
    id: name,
    name,
    nameRank: 1,
    aliases: [],
    isBaseModel: false,
    properties: {},
    ...changes,
  };
}

/** Ends are written `LABEL ID`. */
export function anEdge(
  type: GraphEdge['type'],
  from: string,
  to: string,
  properties: Properties = {},
): GraphEdge {
  const [fromLabel, fromId] = splitEnd(from);
  const [toLabel, toId] = splitEnd(to);
  return { type, fromLabel, from: fromId, toLabel, to: toId, properties };
}

function mentionEdge(paper: string, name: NameNode): GraphEdge[] {
  if (name.label === 'Method') return [anEdge('PROPOSES', `Paper ${paper}`, `Method ${name.id}`)];
  if (name.label === 'Benchmark') return [anEdge('INTRODUCES', `Paper ${paper}`, `Benchmark ${name.id}`)];
  return [];
}

function splitEnd(end: string): [GraphEdge['fromLabel'], string] {
  const blank = end.indexOf(' ');
  return [end.slice(0, blank) as GraphEdge['fromLabel'], end.slice(blank + 1)];
}
