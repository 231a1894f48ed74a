import type { CameraState } from '../state/explore-url.ts';
import type { Renderer } from './label-layer.ts';
import { readCovered } from './read-covered.ts';

const ZOOM_STEP = 1.5;
const MOVE_MS = 250;
/** How long the camera has to rest before its place is told: an address is no film. */
const REST_MS = 300;
const WHOLE: CameraState = { x: 0.5, y: 0.5, ratio: 1 };

export class CameraControl {
  readonly #renderer: Renderer;
  readonly #onCamera: (camera: CameraState | null) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told: CameraState = WHOLE;

  constructor(renderer: Renderer, onCamera: (camera: CameraState | null) => void) {
    this.#renderer = renderer;
    this.#onCamera = onCamera;
    renderer.getCamera().on('updated', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#tell();
      }, REST_MS);
    });
  }

  zoomIn(): void {
    this.#move({ ratio: this.#renderer.getCamera().ratio / ZOOM_STEP });
  }

  zoomOut(): void {
    this.#move({ ratio: this.#renderer.getCamera().ratio * ZOOM_STEP });
  }

  showWhole(): void {
    this.#move(WHOLE);
  }

  /** Goes where an address says, without telling it back. Null: the whole picture. */
  set(camera: CameraState | null): void {
    const place = camera ?? WHOLE;
    if (isSame(place, this.#told)) return;
    this.#told = place;
    this.#renderer.getCamera().setState({ ...place });
  }

  /** Moves a node into the middle of what can be seen, where it is out of sight. */
  reveal(id: string): void {
    const graph = this.#renderer.getGraph();
    if (!graph.hasNode(id)) return;
    const place = this.#renderer.graphToViewport(graph.getNodeAttributes(id));
    const { width, height } = this.#renderer.getDimensions();
    const covered = readCovered(this.#renderer.getContainer());
    const isSeen =
      place.x >= 0 && place.y >= 0 && place.x <= width - covered.right && place.y <= height - covered.bottom;
    if (isSeen) return;
    const middle = { x: place.x + covered.right / 2, y: place.y + covered.bottom / 2 };
    const { x, y } = this.#renderer.viewportToFramedGraph(middle);
    this.#move({ x, y });
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #move(state: Partial<CameraState>): void {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isStill) this.#renderer.getCamera().setState(state);
    else void this.#renderer.getCamera().animate(state, { duration: MOVE_MS });
  }

  #tell(): void {
    const { x, y, ratio } = this.#renderer.getCamera();
    if (isSame({ x, y, ratio }, this.#told)) return;
    this.#told = { x, y, ratio };
    this.#onCamera(isSame(this.#told, WHOLE) ? null : this.#told);
  }
}

/** As exact as an address writes it. */
function isSame(some: CameraState, other: CameraState): boolean {
  return (['x', 'y', 'ratio'] as const).every((part) => Math.abs(some[part] - other[part]) < 0.002);
}
