// The picture: one sigma instance around one graph. Everything that React knows about it goes through this class.
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { Palette } from '../graph/appearance.ts';
import type { GraphView } from '../graph/graph-view.ts';
import { chooseLayout } from '../graph/layout-settings.ts';
import { toNeighbourhoods } from '../graph/neighbourhood.ts';
import type { Neighbourhoods } from '../graph/neighbourhood.ts';
import { toFrame } from '../graph/frame.ts';
import { findScale, placeNodes } from '../graph/seed-positions.ts';
import type { Position } from '../graph/seed-positions.ts';
import { recolour, updateGraph } from '../graph/update-graph.ts';
import type { EdgeAttributes, NodeAttributes } from '../graph/update-graph.ts';
import { CameraControl } from './camera-control.ts';
import { LabelLayer } from './label-layer.ts';
import type { Renderer } from './label-layer.ts';
import { readCovered } from './read-covered.ts';
import { listenToRenderer } from './renderer-events.ts';
import type { RendererEvents } from './renderer-events.ts';
import { NO_FOCUS, toLoadSettings, toPadding, toSettings, toSizeFactor } from './renderer-settings.ts';
import type { RendererState } from './renderer-settings.ts';
import { runLayout } from './run-layout.ts';

/** Beyond it a picture drawn out to fill its frame looks flattened. */
const MAX_ASPECT = 1.6;
/** Sigma takes two clicks within 300 ms for one double click. */
const DOUBLE_CLICK_MS = 350;
const NOTHING: ReadonlySet<string> = new Set();

/** `awaited`: the node to show once the layout has come to rest. */
type Layout =
  | { readonly status: 'at rest' }
  | { readonly status: 'running'; readonly stop: () => void; awaited: string | null };

const AT_REST: Layout = { status: 'at rest' };

export class GraphRenderer {
  readonly camera: CameraControl;
  readonly #renderer: Renderer;
  readonly #labels: LabelLayer;
  readonly #state: RendererState;
  readonly #events: RendererEvents;
  readonly #stopListening: () => void;
  /** Where nodes were seen last, also those that are not shown now: what comes back comes back to its place. */
  readonly #positions = new Map<string, Position>();
  #neighbourhoods: Neighbourhoods = new Map();
  #order: readonly string[] = [];
  #layout: Layout = AT_REST;
  #clickedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, palette: Palette, events: RendererEvents) {
    this.#events = events;
    this.#state = { graph: new MultiDirectedGraph(), focus: NO_FOCUS, palette, sizeFactor: 1 };
    this.#renderer = new Sigma<NodeAttributes, EdgeAttributes>(
      this.#state.graph,
      container,
      toSettings(this.#state),
    );
    this.#labels = new LabelLayer(this.#renderer);
    this.#fit();
    this.#renderer.on('resize', () => {
      this.#fit();
    });
    this.camera = new CameraControl(this.#renderer, events.onCamera);
    this.#renderer.on('afterRender', () => {
      this.#drawLabels();
    });
    this.#stopListening = listenToRenderer(this.#renderer, container, {
      ...events,
      onSelect: (id) => {
        this.#clickedAt = performance.now();
        events.onSelect(id);
      },
      onHover: (id) => {
        this.point({ hovered: id });
        events.onHover(id);
      },
    });
  }

  /** Shows exactly this view. Nodes not seen before are placed by the layout; without such nothing moves. */
  show(view: GraphView): void {
    const { graph, palette } = this.#state;
    const wasMoving = this.#layout.status === 'running';
    this.#endLayout();
    this.#rememberPositions();
    const ids = view.nodes.map(({ id }) => id);
    const isKnown = (id: string): boolean => this.#positions.has(id);
    const [isGrowing, hasNew] = [ids.some(isKnown), !ids.every(isKnown)];
    this.#neighbourhoods = toNeighbourhoods(view.edges);
    const scale = findScale(this.#positions.values());
    updateGraph(graph, view, placeNodes(ids, this.#positions, this.#neighbourhoods, scale), palette);
    this.#order = view.nodes
      .toSorted((a, b) => b.results + b.papers - (a.results + a.papers))
      .map(({ id }) => id);
    this.#renderer.setSettings(toLoadSettings(graph.size));
    this.#fit();
    this.point({ hovered: null });
    if (hasNew || wasMoving) this.#startLayout(isGrowing && !wasMoving);
    else this.#events.onLayout('settled');
  }

  /** Moves the eye: to the node under the pointer, to the selected one. */
  point(part: { hovered?: string | null; selected?: string | null }): void {
    const { hovered, selected } = { ...this.#state.focus, ...part };
    const near = hovered === null ? null : new Set([hovered, ...(this.#neighbourhoods.get(hovered) ?? [])]);
    this.#state.focus = { hovered, selected, near };
    this.#renderer.refresh({ schedule: true, skipIndexation: true });
  }

  /**
   * Moves the camera so that a node and what is seen around it can be seen beside the details; while the layout runs, once
   * it has come to rest. A node that was clicked stays under the pointer until no second click can follow.
   */
  reveal(id: string): void {
    clearTimeout(this.#timer);
    const wait = this.#clickedAt + DOUBLE_CLICK_MS - performance.now();
    if (wait > 0)
      this.#timer = setTimeout(() => {
        if (this.#state.focus.selected === id) this.reveal(id);
      }, wait);
    else if (this.#layout.status === 'running') this.#layout.awaited = id;
    else this.camera.reveal(id, this.#neighbourhoods.get(id) ?? NOTHING);
  }

  /** Shows the whole picture, beside whatever lies over it. */
  showWhole(): void {
    this.#fit();
    this.#renderer.refresh({ schedule: true });
    this.camera.showWhole();
  }

  setPalette(palette: Palette): void {
    this.#state.palette = palette;
    recolour(this.#state.graph, palette);
    this.#renderer.refresh({ schedule: true, skipIndexation: true });
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#endLayout();
    this.#stopListening();
    this.camera.stop();
    this.#renderer.kill();
  }

  #startLayout(isGrowing: boolean): void {
    const { graph } = this.#state;
    const { width, height } = this.#renderer.getDimensions();
    const { right, bottom } = readCovered(this.#renderer.getContainer());
    const shape = (width - right) / Math.max(1, height - bottom);
    const aspect = Math.min(MAX_ASPECT, Math.max(1 / MAX_ASPECT, shape));
    const settings = chooseLayout(graph.order, isGrowing);
    this.#events.onLayout('running');
    const stop = runLayout(graph, { settings, aspect }, (isLast) => {
      this.#fit();
      if (isLast) this.#settle();
    });
    this.#layout = { status: 'running', stop, awaited: null };
  }

  #settle(): void {
    const awaited = this.#layout.status === 'running' ? this.#layout.awaited : null;
    this.#layout = AT_REST;
    this.#rememberPositions();
    this.#events.onLayout('settled');
    // Places on the screen are known once the last step is drawn.
    if (awaited !== null)
      this.#renderer.once('afterRender', () => {
        this.reveal(awaited);
      });
  }

  #endLayout(): void {
    if (this.#layout.status === 'running') this.#layout.stop();
    this.#layout = AT_REST;
  }

  /** Makes frame and sizes fit the nodes and the space there is. */
  #fit(): void {
    const { graph } = this.#state;
    const size = this.#renderer.getDimensions();
    this.#state.sizeFactor = toSizeFactor(size, graph.order);
    this.#renderer.setSetting('stagePadding', toPadding(size));
    const { right, bottom } = readCovered(this.#renderer.getContainer());
    const covered = { right: Math.min(0.8, right / size.width), bottom: Math.min(0.8, bottom / size.height) };
    this.#renderer.setCustomBBox(
      toFrame(
        graph.mapNodes((_, { x, y }) => ({ x, y })),
        covered,
      ),
    );
  }

  #rememberPositions(): void {
    this.#state.graph.forEachNode((id, { x, y }) => {
      this.#positions.set(id, { x, y });
    });
  }

  #drawLabels(): void {
    const { graph, focus, palette, sizeFactor } = this.#state;
    const pointed = [focus.hovered, focus.selected].filter((id) => id !== null);
    const forced = focus.near ?? (pointed.length === 0 ? NOTHING : new Set(pointed));
    this.#labels.draw(graph, this.#order, { forced, only: focus.near, ringed: pointed, sizeFactor }, palette);
  }
}
