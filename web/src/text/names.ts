// What the graph's types are called on the page.
import type { EdgeType, HIGHLIGHT_ROLES, NodeType, ResultRow } from '../../../server/contract.ts';

export const NODE_NAMES: Readonly<Record<NodeType, { one: string; many: string }>> = {
  Method: { one: 'Method', many: 'Methods' },
  BaseModel: { one: 'Base model', many: 'Base models' },
  Benchmark: { one: 'Benchmark', many: 'Benchmarks' },
  Metric: { one: 'Metric', many: 'Metrics' },
  Paper: { one: 'Paper', many: 'Papers' },
};

export const EDGE_NAMES: Readonly<Record<EdgeType, string>> = {
  EVALUATED_ON: 'evaluated on',
  COMPARED_WITH: 'better than',
  BUILT_ON: 'built on',
  PROPOSES: 'proposes',
  INTRODUCES: 'introduces',
  VARIANT_OF: 'variant of',
  REPORTS_ON: 'reports on',
};

export const KIND_NAMES: Readonly<Record<ResultRow['kind'], string>> = {
  score: 'score',
  change: 'change',
  from_to: 'before and after',
  ratio: 'ratio',
};

/** What a marked piece of an abstract is. */
export const ROLE_NAMES: Readonly<Record<(typeof HIGHLIGHT_ROLES)[number], string>> = {
  method: 'Method',
  benchmark: 'Benchmark',
  baseModel: 'Base model',
  compared: 'Compared with',
  result: 'Result',
  skip: 'Number not taken',
};
