// Names beside the nodes, on a canvas of their own: sigma's labels know nothing of each other's widths and overlap.
import type Sigma from 'sigma';
import type { Palette } from '../graph/appearance.ts';
import { placeLabels } from '../graph/place-labels.ts';
import type { LabelRequest } from '../graph/place-labels.ts';
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from '../graph/update-graph.ts';
import { readCovered } from './read-covered.ts';

export type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

const FONT_PX = 12;
const LINE_PX = 16;
const MAX_LABELS = 120;
/** Between a node and the ring around it. */
const RING_PX = 3;
const MAX_CHARACTERS = 34;

export interface LabelFocus {
  /** Whose names are written before all others. */
  readonly forced: ReadonlySet<string>;
  /** Where set, only these are written. */
  readonly only: ReadonlySet<string> | null;
  readonly ringed: readonly string[];
  /** Of the nodes' sizes, as in RendererState. */
  readonly sizeFactor: number;
}

export class LabelLayer {
  readonly #renderer: Renderer;
  readonly #canvas: HTMLCanvasElement;
  readonly #widths = new Map<string, number>();

  constructor(renderer: Renderer) {
    this.#renderer = renderer;
    this.#canvas = renderer.createCanvas('names', { beforeLayer: 'mouse' });
  }

  /** @param order ids, most important first */
  draw(graph: DrawnGraph, order: readonly string[], focus: LabelFocus, palette: Palette): void {
    const context = this.#prepare();
    if (context === null) return;
    context.font = `500 ${FONT_PX}px ${palette.font}`;
    const requests = this.#toRequests(context, graph, order, focus);
    this.#drawRings(context, graph, focus, palette);
    const { width, height } = this.#renderer.getDimensions();
    const covered = readCovered(this.#renderer.getContainer());
    const seen = { width: width - covered.right, height: height - covered.bottom };
    const labels = placeLabels(requests, seen, { height: LINE_PX, max: MAX_LABELS });
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = palette.halo;
    context.fillStyle = palette.label;
    for (const { id, x, y } of labels) {
      const text = toLabelText(graph.getNodeAttribute(id, 'label'));
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    }
  }

  /** Fits the canvas to its picture and empties it. */
  #prepare(): CanvasRenderingContext2D | null {
    const { width, height } = this.#renderer.getDimensions();
    const ratio = window.devicePixelRatio;
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    // Sigma sizes its layers only when the picture is resized; without this a dense screen shows the names at twice their size.
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
    const context = this.#canvas.getContext('2d');
    context?.scale(ratio, ratio);
    return context;
  }

  #toRequests(
    context: CanvasRenderingContext2D,
    graph: DrawnGraph,
    order: readonly string[],
    { forced, only, ringed, sizeFactor }: LabelFocus,
  ): LabelRequest[] {
    return order.flatMap((id) => {
      if ((only !== null && !only.has(id)) || !graph.hasNode(id)) return [];
      const { label } = graph.getNodeAttributes(id);
      const width = this.#measure(context, toLabelText(label));
      const { x, y, radius } = this.#placeOf(graph, id, sizeFactor);
      const room = ringed.includes(id) ? radius + RING_PX : radius;
      return [{ id, x, y, radius: room, width, isForced: forced.has(id) }];
    });
  }

  #drawRings(
    context: CanvasRenderingContext2D,
    graph: DrawnGraph,
    { ringed, sizeFactor }: LabelFocus,
    palette: Palette,
  ): void {
    context.strokeStyle = palette.ring;
    context.lineWidth = 2;
    for (const id of ringed) {
      if (!graph.hasNode(id)) continue;
      const { x, y, radius } = this.#placeOf(graph, id, sizeFactor);
      context.beginPath();
      context.arc(x, y, radius + RING_PX, 0, 2 * Math.PI);
      context.stroke();
    }
  }

  #placeOf(graph: DrawnGraph, id: string, sizeFactor: number): { x: number; y: number; radius: number } {
    const { x, y, size } = graph.getNodeAttributes(id);
    return {
      ...this.#renderer.graphToViewport({ x, y }),
      radius: this.#renderer.scaleSize(size * sizeFactor),
    };
  }

  #measure(context: CanvasRenderingContext2D, text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    this.#widths.set(text, width);
    return width;
  }
}

function toLabelText(label: string): string {
  return label.length <= MAX_CHARACTERS ? label : `${label.slice(0, MAX_CHARACTERS - 1).trimEnd()}…`;
}
