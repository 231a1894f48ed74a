import type { Claim, GraphEdge, GraphNode, ResultRow } from '../../server/contract.ts';

export function aNode(given: Partial<GraphNode> & { id: string }): GraphNode {
  return { type: 'Method', name: given.id, papers: 1, results: 0, year: null, ...given };
}

export function anEdge(source: string, target: string, given: Partial<GraphEdge> = {}): GraphEdge {
  const type = given.type ?? 'EVALUATED_ON';
  return { id: `${type} ${source} ${target}`, type, source, target, papers: 1, ...given };
}

/** A score of 80 % on nothing, found in the sentence `It gets 80%.` */
export function aResult(given: Partial<ResultRow> = {}): ResultRow {
  return {
    id: 'paper#8',
    value: 80,
    valueLow: null,
    baselineValue: null,
    kind: 'score',
    unit: '%',
    direction: null,
    qualifier: null,
    relative: false,
    quantity: 'quality',
    scope: null,
    metric: null,
    method: null,
    benchmarks: [],
    baseModel: null,
    baseline: null,
    confidence: 0.64,
    rule: 'score.percent',
    evidence: {
      paper: 'paper',
      title: 'A paper',
      date: null,
      year: 2024,
      text: 'It gets 80%.',
      span: { start: 0, end: 12 },
    },
    number: { start: 8, end: 10 },
    ...given,
  };
}

export function aClaim(given: Partial<Claim> = {}): Claim {
  return {
    type: 'COMPARED_WITH',
    isOutgoing: true,
    tie: false,
    subject: { id: 'a', type: 'Method', name: 'A' },
    other: { id: 'b', type: 'Method', name: 'B' },
    benchmark: null,
    evidence: null,
    ...given,
  };
}
