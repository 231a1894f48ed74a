import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { LINE_GAPS_PX } from '../graph/appearance.ts';
import type { Palette } from '../graph/appearance.ts';
import { createBrokenLine } from './broken-line.ts';
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from '../graph/update-graph.ts';

/** What the eye is on. Near: the node under the pointer and its neighbours; null where there is none. */
export interface Focus {
  readonly hovered: string | null;
  readonly selected: string | null;
  readonly near: ReadonlySet<string> | null;
}

export const NO_FOCUS: Focus = { hovered: null, selected: null, near: null };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the settings look at whenever they are asked: it changes while the renderer stays. */
export interface RendererState {
  readonly graph: DrawnGraph;
  focus: Focus;
  palette: Palette;
  /** Of all nodes, see `toSizeFactor`. */
  sizeFactor: number;
}

/** Edges cost the most: beyond so many they are left out while the picture moves. */
const MAX_MOVING_EDGES = 3_000;

export function toSettings(state: RendererState): Partial<Settings<NodeAttributes, EdgeAttributes>> {
  return {
    allowInvalidContainer: true, // a narrow screen hides the picture while it shows the list
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      arrow: EdgeArrowProgram,
      dashed: createBrokenLine(LINE_GAPS_PX.dashed),
      dotted: createBrokenLine(LINE_GAPS_PX.dotted),
    },
    defaultEdgeType: 'line',
    zIndex: true,
    renderLabels: false, // LabelLayer writes them
    defaultDrawNodeHover: () => undefined,
    minEdgeThickness: 1,
    minCameraRatio: 0.03,
    maxCameraRatio: 3,
    doubleClickZoomingRatio: 1.6,
    nodeReducer: (id, attributes) => reduceNode(state, id, attributes),
    edgeReducer: (id, attributes) => reduceEdge(state, id, attributes),
  };
}

/** Between the outermost nodes and the frame, in pixels: room for the zoom buttons where there is room. */
export function toPadding({ width }: Size): number {
  return Math.min(64, width * 0.07);
}

/** Settings that depend on how much there is to draw. */
export function toLoadSettings(edgeCount: number): Partial<Settings<NodeAttributes, EdgeAttributes>> {
  return { hideEdgesOnMove: edgeCount > MAX_MOVING_EDGES };
}

/** 1 from about 900 × 700 pixels on and up to 300 nodes; smaller where they would lie over each other. */
export function toSizeFactor({ width, height }: Size, nodeCount: number): number {
  const bySpace = Math.max(0.6, Math.sqrt(width * height) / 800);
  const byCount = Math.max(0.4, (300 / Math.max(1, nodeCount)) ** 0.35);
  return Math.min(1, bySpace) * Math.min(1, byCount);
}

function reduceNode(
  { focus, palette, sizeFactor }: RendererState,
  id: string,
  attributes: NodeAttributes,
): Partial<NodeDisplayData> {
  const { x, y, label, color } = attributes;
  const shown = { x, y, label, color, size: attributes.size * sizeFactor };
  if (focus.near !== null && !focus.near.has(id)) return { ...shown, color: palette.faded.node, zIndex: 0 };
  return { ...shown, zIndex: id === focus.hovered || id === focus.selected ? 2 : 1 };
}

function reduceEdge(
  { graph, focus, palette }: RendererState,
  id: string,
  { edgeType, ...shown }: EdgeAttributes,
): Partial<EdgeDisplayData> {
  const [source, target] = graph.extremities(id);
  const at = (node: string | null): boolean => node === source || node === target;
  if (focus.hovered !== null)
    return at(focus.hovered)
      ? { ...shown, size: shown.size + 0.6, zIndex: 2 }
      : { ...shown, color: palette.faded.edge, zIndex: 0 };
  if (at(focus.selected)) return { ...shown, size: shown.size + 0.8, zIndex: 2 };
  return { ...shown, zIndex: edgeType === 'COMPARED_WITH' ? 1 : 0 };
}
