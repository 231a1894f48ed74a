// Every request and response of the API, and nothing else: the page imports this file. `zod/mini` keeps it small there.
import * as z from 'zod/mini';
import { _default as withDefault } from 'zod/mini';

/** Ids are text of the graph: `method:latentmorph`, `arxiv:2511.06805`. A paper may have brought a long one of its own. */
const id = z.string();
const askedId = z.string().check(z.minLength(1), z.maxLength(1_000));
const count = z.number().check(z.int(), z.nonnegative());
/** UTF-16 code units into the paper's abstract. */
const span = z.object({ start: count, end: count });

export const NODE_TYPES = ['Method', 'BaseModel', 'Benchmark', 'Metric', 'Paper'] as const;
export type NodeType = (typeof NODE_TYPES)[number];
const nodeType = z.enum(NODE_TYPES);
/** `Method,Benchmark`; empty: all of them. */
const typeList = z.string().check(
  z.regex(new RegExp(`^(?:(?:${NODE_TYPES.join('|')})(?:,(?:${NODE_TYPES.join('|')}))*)?$`), {
    error: `expected some of ${NODE_TYPES.join(', ')}, separated by commas`,
  }),
);
/** Any JSON value; one schema, so that the API's description can name it. */
export const jsonValue = z.json();

/** Relationships of the graph that join two nodes which the graph view draws. */
export const RELATION_TYPES = [
  'EVALUATED_ON',
  'COMPARED_WITH',
  'BUILT_ON',
  'PROPOSES',
  'INTRODUCES',
  'VARIANT_OF',
] as const;
/** What the graph view draws: these, and (`REPORTS_ON`) from a paper to each benchmark that it reports a result on. */
export const EDGE_TYPES = [...RELATION_TYPES, 'REPORTS_ON'] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

export const LIMITS = {
  search: { default: 20, max: 100 },
  graphNodes: { default: 150, max: 2_000 },
  graphDepth: { default: 1, max: 2 },
  list: { default: 50, max: 500 },
  cypherRows: { default: 1_000, max: 10_000 },
  cypherTimeoutMs: { default: 10_000, max: 30_000 },
  cypherTextLength: 20_000,
  /** Lists and maps within one another. */
  cypherParamsDepth: 64,
} as const;

const limit = (range: { default: number; max: number }) =>
  withDefault(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(range.max)), range.default);

// ---- GET /api/health
export const healthReply = z.object({
  status: z.literal('ok'),
  version: z.string(),
  engine: z.enum(['neo4j', 'embedded']),
  engineVersion: z.string(),
  /** Where the data is, without user name or password. */
  location: z.string(),
});
export type HealthReply = z.infer<typeof healthReply>;

// ---- GET /api/stats
export const statsReply = z.object({
  nodes: z.record(z.string(), count),
  relationships: z.record(z.string(), count),
  /** First and last year of the papers; null where none has one. */
  years: z.nullable(z.object({ first: z.number(), last: z.number() })),
  extractorVersion: z.nullable(z.string()),
});
export type StatsReply = z.infer<typeof statsReply>;

// ---- GET /api/search?q=&types=Method,Benchmark&limit=
export const searchQuery = z.object({
  q: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  /** Separated by commas; all types where it is left out. */
  types: z.optional(typeList),
  limit: limit(LIMITS.search),
});
export const searchHit = z.object({ type: nodeType, id, name: z.string() });
export type SearchHit = z.infer<typeof searchHit>;
export const searchReply = z.object({ hits: z.array(searchHit) });
export type SearchReply = z.infer<typeof searchReply>;

// ---- GET /api/graph?around=method:a&around=benchmark:b&depth=1&limit=&types=
// Without `around` it shows the benchmarks that most papers mention and the methods that meet on them; papers that bring or
// report on them only where `types` names them. `depth` is 1 then.
export const graphQuery = z.object({
  around: z.optional(z.union([askedId, z.array(askedId).check(z.maxLength(50))])),
  depth: limit(LIMITS.graphDepth),
  limit: limit(LIMITS.graphNodes),
  /** Node types to show, separated by commas. */
  types: z.optional(typeList),
});
export const graphNode = z.object({
  id,
  type: nodeType,
  name: z.string(),
  /** How many papers speak of it; of a paper: 1. */
  papers: count,
  /** How many results are on, of or with it; of a paper: how many it reports. */
  results: count,
  /** Of a paper its own; of a method or benchmark that of the first paper that proposes or introduces it. */
  year: z.nullable(z.number()),
});
export type GraphNode = z.infer<typeof graphNode>;
export const graphEdge = z.object({
  /** Stable: type, ends and what else tells it from its parallels. */
  id: z.string(),
  type: z.enum(EDGE_TYPES),
  source: id,
  target: id,
  /** How many papers say it. */
  papers: count,
});
export type GraphEdge = z.infer<typeof graphEdge>;
export const graphReply = z.object({
  nodes: z.array(graphNode),
  /** Both ends are among the nodes. */
  edges: z.array(graphEdge),
  /** The limit left some out. */
  truncated: z.boolean(),
  /** All within the depth; in the first view all nodes of the types asked for that there are. */
  total: count,
  /** Of `total`: left out of the first view because no edge joins them to another one. Known only where the limit cut nothing. */
  unconnected: count,
});
export type GraphReply = z.infer<typeof graphReply>;

// ---- what a number or a claim rests on
export const evidence = z.object({
  paper: id,
  title: z.string(),
  date: z.nullable(z.string()),
  year: z.nullable(z.number()),
  /** The sentence, or sentences, that say it; empty where only the title does. */
  text: z.string(),
  /** Of `text`: `abstract.slice(span.start, span.end) === text`, so a number stands in it at `number.start - span.start`. */
  span,
});
export type Evidence = z.infer<typeof evidence>;
const named = z.object({ id, name: z.string() });

export const resultRow = z.object({
  id,
  value: z.number(),
  valueLow: z.nullable(z.number()),
  baselineValue: z.nullable(z.number()),
  kind: z.enum(['score', 'change', 'from_to', 'ratio']),
  unit: z.string(),
  direction: z.nullable(z.enum(['up', 'down'])),
  qualifier: z.nullable(z.string()),
  relative: z.boolean(),
  quantity: z.enum(['quality', 'efficiency']),
  scope: z.nullable(z.string()),
  metric: z.nullable(named),
  /** Null: the paper's own proposal, which it does not name. */
  method: z.nullable(named),
  /** Several: one aggregate number over all of them. */
  benchmarks: z.array(named),
  baseModel: z.nullable(named),
  baseline: z.nullable(z.string()),
  confidence: z.number(),
  rule: z.string(),
  evidence,
  /** The number itself. */
  number: span,
});
export type ResultRow = z.infer<typeof resultRow>;

// ---- GET /api/nodes/:id — a method, base model, benchmark or metric; also the `:id` of benchmarks and papers
export const nodeParams = z.object({ id: askedId });
const claimEnd = z.object({ id, type: nodeType, name: z.string() });
export const claim = z.object({
  type: z.enum(RELATION_TYPES),
  /** Whether the arrow leads from `subject` to `other`. */
  isOutgoing: z.boolean(),
  tie: z.boolean(),
  /** The node that was asked for; on a paper's page where the arrow starts: the paper, or a method that it speaks of. */
  subject: claimEnd,
  other: claimEnd,
  benchmark: z.nullable(named),
  evidence: z.nullable(evidence),
});
export type Claim = z.infer<typeof claim>;
export const nodeReply = z.object({
  node: graphNode,
  aliases: z.array(z.string()),
  /** family, version, sizeB …: what the name says. */
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Most recent first, at most `LIMITS.list.default`. */
  results: z.array(resultRow),
  /** Of every type and direction the most recent ones, at most `LIMITS.list.default` each. */
  claims: z.array(claim),
  truncated: z.boolean(),
});
export type NodeReply = z.infer<typeof nodeReply>;

// ---- GET /api/benchmarks?limit=
export const benchmarksQuery = z.object({ limit: limit(LIMITS.list) });
export const benchmarksReply = z.object({
  /** Those with most results first. */
  benchmarks: z.array(z.object({ id, name: z.string(), papers: count, results: count })),
  total: count,
});
export type BenchmarksReply = z.infer<typeof benchmarksReply>;

// ---- GET /api/benchmarks/:id — never mixes what is not comparable
export const leaderboardGroup = z.object({
  /** The same metric, unit, kind, quantity and scope; aggregates over several benchmarks stay out of groups with a rank. */
  key: z.string(),
  metric: z.nullable(z.string()),
  unit: z.string(),
  kind: z.enum(['score', 'change', 'from_to', 'ratio']),
  quantity: z.enum(['quality', 'efficiency']),
  scope: z.nullable(z.string()),
  /** Of changes and ratios, which are printed without sign, also the same direction and base; null and false of others. */
  direction: z.nullable(z.enum(['up', 'down'])),
  relative: z.boolean(),
  /** Which end is first; null where the metric does not say, and then nothing is ranked. */
  higherIsBetter: z.nullable(z.boolean()),
  rows: z.array(z.extend(resultRow, { rank: z.nullable(count) })),
});
export type LeaderboardGroup = z.infer<typeof leaderboardGroup>;
export const leaderboardReply = z.object({
  benchmark: graphNode,
  aliases: z.array(z.string()),
  /** Largest first. */
  groups: z.array(leaderboardGroup),
  /** Averages over several benchmarks, this one among them. */
  aggregates: z.array(resultRow),
  /** Methods that a paper evaluates on it without a number of their own. */
  withoutNumber: z.array(z.object({ method: named, evidence })),
  truncated: z.boolean(),
});
export type LeaderboardReply = z.infer<typeof leaderboardReply>;

// ---- GET /api/papers/:id
export const HIGHLIGHT_ROLES = ['method', 'benchmark', 'baseModel', 'compared', 'result', 'skip'] as const;
export const paperReply = z.object({
  id,
  title: z.string(),
  abstract: z.string(),
  date: z.nullable(z.string()),
  year: z.nullable(z.number()),
  venue: z.nullable(z.string()),
  url: z.nullable(z.string()),
  source: z.string(),
  authors: z.array(z.string()),
  authorCount: z.nullable(z.number()),
  /** In order of their start; they may overlap. `id` names the node or the result. */
  highlights: z.array(
    z.object({ role: z.enum(HIGHLIGHT_ROLES), span, id: z.nullable(z.string()), label: z.string() }),
  ),
  results: z.array(resultRow),
  claims: z.array(claim),
});
export type PaperReply = z.infer<typeof paperReply>;

// ---- POST /api/cypher
export const cypherRequest = z.object({
  query: z.string().check(z.minLength(1), z.maxLength(LIMITS.cypherTextLength)),
  params: withDefault(z.record(z.string(), jsonValue), {}),
  maxRows: withDefault(
    z.number().check(z.int(), z.minimum(1), z.maximum(LIMITS.cypherRows.max)),
    LIMITS.cypherRows.default,
  ),
  timeoutMs: withDefault(
    z.number().check(z.int(), z.minimum(100), z.maximum(LIMITS.cypherTimeoutMs.max)),
    LIMITS.cypherTimeoutMs.default,
  ),
});
export type CypherRequest = z.input<typeof cypherRequest>;
/** Values as `ingest/graph/graph-value.ts` describes them. */
export const cypherReply = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(jsonValue)),
  truncated: z.boolean(),
  limitHit: z.nullable(z.enum(['rows', 'bytes'])),
  elapsedMs: z.number(),
  asOf: z.string(),
  /** Labels, relationship types and properties of the query that benchgraph never writes, each in a sentence. */
  notes: z.array(z.string()),
});
export type CypherReply = z.infer<typeof cypherReply>;

// ---- errors: RFC 9457, `application/problem+json`
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** Stable; docs/errors.md lists them. */
  code: z.string(),
  detail: z.string(),
  /** Where in a query's text, from 1. */
  line: z.optional(z.number()),
  column: z.optional(z.number()),
});
export type Problem = z.infer<typeof problem>;
