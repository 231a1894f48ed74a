// The replies that together make a view: where it starts, the neighbours that were added, and the lines between both.
import { LIMITS } from '../../../server/contract.ts';
import type { Client, GraphRequest } from '../../../server/client.ts';
import type { GraphEdge, GraphReply, NodeType } from '../../../server/contract.ts';
import { joinViews } from '../graph/graph-view.ts';
import type { GraphView } from '../graph/graph-view.ts';
import { DEFAULT_TYPES, MAX_AROUND } from '../state/explore-url.ts';
import type { ExploreState } from '../state/explore-url.ts';
import { api } from './client.ts';

export interface ViewRequest {
  readonly around: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly grown: readonly string[];
  readonly types: readonly NodeType[];
}

export interface LoadedView {
  readonly view: GraphView;
  /** What the start of the view holds of all that there is, see `GraphReply`. */
  readonly start: Pick<GraphReply, 'truncated' | 'total' | 'unconnected'> & { readonly shown: number };
  /** The view starts at no node: `start.total` counts all that there are. */
  readonly isFirst: boolean;
  /** Some of the neighbours that were asked for are left out. */
  readonly isGrowthCut: boolean;
}

/**
 * What a state asks of the server. The types that are shown at the start are always asked for: switching one of them off
 * and on again takes no time and moves nothing.
 */
export function toViewRequest({ around, depth, limit, grown, types }: ExploreState): ViewRequest {
  return { around, depth, limit, grown, types: [...new Set([...DEFAULT_TYPES, ...types])].toSorted() };
}

type Ask = (request: GraphRequest) => Promise<GraphReply>;

/** @param fetchGraph where the replies come from */
export async function loadView(
  { around, depth, limit, types, grown }: ViewRequest,
  signal: AbortSignal,
  fetchGraph: Client['graph'] = api.graph,
): Promise<LoadedView> {
  const ask: Ask = async (request) => fetchGraph({ ...request, types }, { signal });
  const base = await ask({ around, depth, limit });
  const isFirst = around.length === 0;
  if (grown.length === 0) return { ...toLoadedView(base, null, []), isFirst };
  const growthLimit = Math.min(LIMITS.graphNodes.max, grown.length * LIMITS.graphNodes.default);
  const growth = await ask({ around: grown, depth: 1, limit: growthLimit });
  return { ...toLoadedView(base, growth, await loadLinks(base, growth, ask)), isFirst };
}

/** Neighbours that were added may also be joined to nodes that were there before: their own edges say so. */
async function loadLinks(base: GraphReply, growth: GraphReply, ask: Ask): Promise<GraphEdge[]> {
  const known = new Set(base.nodes.map(({ id }) => id));
  const added = growth.nodes.map(({ id }) => id).filter((id) => !known.has(id));
  const parts = Array.from({ length: Math.ceil(added.length / MAX_AROUND) }, (_, part) =>
    added.slice(part * MAX_AROUND, (part + 1) * MAX_AROUND),
  );
  const replies = await Promise.all(
    parts.map(async (around) => ask({ around, depth: 1, limit: LIMITS.graphNodes.max })),
  );
  return replies.flatMap(({ edges }) => edges);
}

/** Of the links only the edges count: a node that is in neither of the other replies does not belong here. */
function toLoadedView(
  base: GraphReply,
  growth: GraphReply | null,
  links: GraphEdge[],
): Omit<LoadedView, 'isFirst'> {
  const { truncated, total, unconnected } = base;
  return {
    view: joinViews([base, growth ?? { nodes: [], edges: [] }, { nodes: [], edges: links }]),
    start: { shown: base.nodes.length, truncated, total, unconnected },
    isGrowthCut: growth?.truncated ?? false,
  };
}
