// Wire → graphology. One graph lives as long as the picture; a new view changes it as little as possible.
import type { MultiDirectedGraph } from 'graphology';
import type { GraphEdge, GraphNode } from '../../../server/contract.ts';
import { EDGE_LINES, toEdgeSize, toNodeSize } from './appearance.ts';
import type { EdgeLine, Palette } from './appearance.ts';
import type { GraphView } from './graph-view.ts';
import type { Position } from './seed-positions.ts';

export interface NodeAttributes extends Position {
  readonly size: number;
  readonly color: string;
  readonly label: string;
  readonly nodeType: GraphNode['type'];
}

export interface EdgeAttributes {
  readonly size: number;
  readonly color: string;
  /** The program that draws it. */
  readonly type: EdgeLine;
  readonly edgeType: GraphEdge['type'];
}

export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Makes `graph` hold exactly the view's nodes and edges. Every node needs a position. */
export function updateGraph(
  graph: DrawnGraph,
  view: GraphView,
  positions: ReadonlyMap<string, Position>,
  palette: Palette,
): void {
  const nodeIds = new Set(view.nodes.map(({ id }) => id));
  const edgeIds = new Set(view.edges.map(({ id }) => id));
  for (const edge of graph.edges()) if (!edgeIds.has(edge)) graph.dropEdge(edge);
  for (const node of graph.nodes()) if (!nodeIds.has(node)) graph.dropNode(node);
  for (const node of view.nodes) {
    const { x, y } = positions.get(node.id) ?? { x: 0, y: 0 };
    graph.mergeNode(node.id, { ...toNodeAttributes(node, palette), x, y });
  }
  for (const edge of view.edges)
    graph.mergeDirectedEdgeWithKey(edge.id, edge.source, edge.target, toEdgeAttributes(edge, palette));
}

/** Gives every node and edge the colours of another palette. */
export function recolour(graph: DrawnGraph, palette: Palette): void {
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    color: palette.nodes[attributes.nodeType],
  }));
  graph.updateEachEdgeAttributes((_, attributes) => ({
    ...attributes,
    color: palette.edges[attributes.edgeType],
  }));
}

function toNodeAttributes(node: GraphNode, palette: Palette): Omit<NodeAttributes, 'x' | 'y'> {
  return {
    size: toNodeSize(node),
    color: palette.nodes[node.type],
    label: node.name,
    nodeType: node.type,
  };
}

function toEdgeAttributes(edge: GraphEdge, palette: Palette): EdgeAttributes {
  return {
    size: toEdgeSize(edge),
    color: palette.edges[edge.type],
    type: EDGE_LINES[edge.type],
    edgeType: edge.type,
  };
}
