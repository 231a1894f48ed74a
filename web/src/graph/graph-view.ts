// What is on the screen: nodes and edges out of one or several replies, and what was left out.
import type { EdgeType, GraphEdge, GraphNode, NodeType } from '../../../server/contract.ts';
import type { YearRange } from './year-range.ts';

export interface GraphView {
  readonly nodes: readonly GraphNode[];
  /** Both ends are among the nodes. */
  readonly edges: readonly GraphEdge[];
}

export interface ViewFilter {
  readonly types: readonly NodeType[];
  readonly relations: readonly EdgeType[];
  readonly years: YearRange;
  readonly hidden: readonly string[];
}

/** Joins views in order. What several of them hold is taken from the first; edges without both ends are left out. */
export function joinViews(views: readonly GraphView[]): GraphView {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const view of views) {
    for (const node of view.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const edge of view.edges) if (!edges.has(edge.id)) edges.set(edge.id, edge);
  }
  const isWhole = ({ source, target }: GraphEdge): boolean => nodes.has(source) && nodes.has(target);
  return { nodes: [...nodes.values()], edges: [...edges.values()].filter(isWhole) };
}

/**
 * A node without a year stays whatever years are chosen, because nothing says that it lies outside; but one that the years
 * took all its neighbours from goes with them.
 */
export function filterView(view: GraphView, filter: ViewFilter): GraphView {
  const [types, relations, hidden] = [filter.types, filter.relations, filter.hidden].map(
    (list) => new Set<string>(list),
  );
  const chosen = view.nodes.filter(({ type, id }) => types?.has(type) === true && hidden?.has(id) === false);
  const drawn = view.edges.filter(({ type }) => relations?.has(type) === true);
  const dated = chosen.filter(({ year }) => isWithin(year, filter.years));
  const all = keepBetween(chosen, drawn);
  const edges = keepBetween(dated, all);
  const [before, after] = [toEnds(all), toEnds(edges)];
  const isLeftAlone = ({ id, year }: GraphNode): boolean => year === null && before.has(id) && !after.has(id);
  return { nodes: dated.filter((node) => !isLeftAlone(node)), edges };
}

function keepBetween(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphEdge[] {
  const ids = new Set(nodes.map(({ id }) => id));
  return edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
}

function toEnds(edges: readonly GraphEdge[]): ReadonlySet<string> {
  return new Set(edges.flatMap(({ source, target }) => [source, target]));
}

/** How many of the items there are of each type. */
export function countTypes<Type extends string>(
  items: readonly { readonly type: Type }[],
): Map<Type, number> {
  const counts = new Map<Type, number>();
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** First and last year of the nodes; null where none has one. */
export function findYears(nodes: readonly Pick<GraphNode, 'year'>[]): { first: number; last: number } | null {
  const years = nodes.flatMap(({ year }) => (year === null ? [] : [year]));
  if (years.length === 0) return null;
  return { first: Math.min(...years), last: Math.max(...years) };
}

function isWithin(year: number | null, { from, to }: ViewFilter['years']): boolean {
  if (year === null) return true;
  return (from === null || year >= from) && (to === null || year <= to);
}
