// How nodes and edges look. Colours come from the style sheet, so that picture, legend and tables show the same ones.
import type { EdgeType, GraphEdge, GraphNode, NodeType } from '../../../server/contract.ts';

export interface Palette {
  readonly nodes: Readonly<Record<NodeType, string>>;
  readonly edges: Readonly<Record<EdgeType, string>>;
  /** Nodes and edges that are not near the one looked at. */
  readonly faded: { readonly node: string; readonly edge: string };
  readonly label: string;
  readonly fadedLabel: string;
  /** Drawn around labels, so that lines behind them do not disturb. */
  readonly halo: string;
  readonly ring: string;
  /** Family of the labels' font. */
  readonly font: string;
}

const NODE_SIZE_PX = { min: 4.5, max: 20, perRootOfSupport: 2.2 } as const;

/** A node's radius. Its area grows with what is known about it, in every view alike. */
export function toNodeSize({ results, papers }: Pick<GraphNode, 'results' | 'papers'>): number {
  const size = NODE_SIZE_PX.min + NODE_SIZE_PX.perRootOfSupport * (Math.sqrt(results + papers) - 1);
  return Math.min(NODE_SIZE_PX.max, Math.max(NODE_SIZE_PX.min, size));
}

/** A line with gaps has less to show of its colour. */
const LINE_WIDTHS_PX: Readonly<Record<EdgeLine, number>> = {
  arrow: 2.4,
  line: 1.8,
  dashed: 2.4,
  dotted: 2.8,
};

/** An edge's width. A claim of several papers is a stronger line. */
export function toEdgeSize({ type, papers }: Pick<GraphEdge, 'type' | 'papers'>): number {
  const base = LINE_WIDTHS_PX[EDGE_LINES[type]];
  return Math.min(6, base + 0.6 * (papers - 1));
}

/** The line that an edge is drawn with. */
export type EdgeLine = 'arrow' | 'line' | 'dashed' | 'dotted';

/** Only a comparison has a direction that the eye must see, from winner to loser; the others differ by their gaps. */
export const EDGE_LINES: Readonly<Record<EdgeType, EdgeLine>> = {
  EVALUATED_ON: 'line',
  COMPARED_WITH: 'arrow',
  BUILT_ON: 'dashed',
  PROPOSES: 'line',
  INTRODUCES: 'dashed',
  VARIANT_OF: 'dotted',
  REPORTS_ON: 'dotted',
};

export const LINE_GAPS_PX = { dashed: { dash: 8, gap: 4 }, dotted: { dash: 2.5, gap: 3 } } as const;
