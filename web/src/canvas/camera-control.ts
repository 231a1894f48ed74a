import { toMoveInto } from '../graph/free-part.ts';
import type { Position } from '../graph/seed-positions.ts';
import type { CameraState } from '../state/explore-url.ts';
import type { Renderer } from './label-layer.ts';
import { readCovered } from './read-covered.ts';

const ZOOM_STEP = 1.5;
const MOVE_MS = 250;
/** How long the camera has to rest before its place is told: an address is no film. */
const REST_MS = 300;
/** Between what is brought into sight and the edges: room for a node, less than the picture has around it anyway. */
const MARGIN_PX = 24;
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

  /**
   * Brings a node into sight. Where it is in the picture, it and those of its neighbours that are there too come to lie
   * beside what lies over the picture; where it is out of the picture, it comes into the middle of what can be seen.
   */
  reveal(id: string, neighbours: ReadonlySet<string>): void {
    const graph = this.#renderer.getGraph();
    const { width, height } = this.#renderer.getDimensions();
    if (!graph.hasNode(id) || width === 0 || height === 0) return;
    const covered = readCovered(this.#renderer.getContainer());
    const placeOf = (node: string) => this.#renderer.graphToViewport(graph.getNodeAttributes(node));
    const isInside = ({ x, y }: Position): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
    const place = placeOf(id);
    if (!isInside(place)) {
      this.#centre({ x: place.x + covered.right / 2, y: place.y + covered.bottom / 2 });
      return;
    }
    const near = [...neighbours].filter((node) => graph.hasNode(node)).map(placeOf);
    const places = [place, ...near.filter(isInside)];
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    const box = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
    const free = {
      left: MARGIN_PX,
      right: width - covered.right - MARGIN_PX,
      top: MARGIN_PX,
      bottom: height - covered.bottom - MARGIN_PX,
    };
    const middle = { x: width / 2, y: height / 2 };
    const move = toMoveInto(free, box, middle);
    if (move === null) return;
    const { shrink } = move;
    this.#centre({ x: middle.x - move.x * shrink, y: middle.y - move.y * shrink }, shrink);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Moves a place of the screen into the middle. */
  #centre(place: Position, shrink = 1): void {
    const { x, y } = this.#renderer.viewportToFramedGraph(place);
    this.#move({ x, y, ratio: this.#renderer.getCamera().ratio * shrink });
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
