import type { CameraState } from '../state/explore-url.ts';
import type { Renderer } from './label-layer.ts';

export interface RendererEvents {
  readonly onSelect: (id: string | null) => void;
  readonly onGrow: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  /** Null: the whole picture. */
  readonly onCamera: (camera: CameraState | null) => void;
  readonly onLayout: (status: 'running' | 'settled') => void;
  /** The graphics driver took the picture away; a new renderer has to be made. */
  readonly onLost: () => void;
}

/** Passes on what happens to the picture. @returns what ends it */
export function listenToRenderer(
  renderer: Renderer,
  container: HTMLElement,
  { onSelect, onGrow, onHover, onLost }: RendererEvents,
): () => void {
  renderer.on('clickNode', ({ node }) => {
    onSelect(node);
  });
  renderer.on('clickStage', () => {
    onSelect(null);
  });
  renderer.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault(); // which would zoom in
    onGrow(payload.node);
  });
  renderer.on('enterNode', ({ node }) => {
    container.style.cursor = 'pointer';
    onHover(node);
  });
  renderer.on('leaveNode', () => {
    container.style.cursor = '';
    onHover(null);
  });
  const canvases = Object.values(renderer.getCanvases());
  const onContextLost = (event: Event): void => {
    event.preventDefault(); // so that the browser may give a context again
    onLost();
  };
  for (const canvas of canvases) canvas.addEventListener('webglcontextlost', onContextLost);
  const sizes = new ResizeObserver(() => {
    renderer.resize();
    renderer.scheduleRefresh();
  });
  sizes.observe(container);
  return () => {
    sizes.disconnect();
    for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', onContextLost);
    renderer.removeAllListeners();
  };
}
