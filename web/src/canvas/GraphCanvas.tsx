import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTheme } from '../ui/theme-store.ts';
import type { GraphView } from '../graph/graph-view.ts';
import type { CameraState } from '../state/explore-url.ts';
import { GraphRenderer } from './graph-renderer.ts';
import { readPalette } from './read-palette.ts';

export type LayoutStatus = 'running' | 'settled';

interface Props {
  readonly view: GraphView;
  readonly selected: string | null;
  readonly camera: CameraState | null;
  readonly label: string;
  /** Filled with the renderer while there is one, for the buttons beside the picture. */
  readonly rendererRef: RefObject<GraphRenderer | null>;
  readonly onSelect: (id: string | null) => void;
  readonly onGrow: (id: string) => void;
  readonly onCamera: (camera: CameraState | null) => void;
  readonly onLost: () => void;
}

/** The picture of a view. It is told what to show and says what is clicked; what that means is the page's business. */
export function GraphCanvas(props: Props) {
  const { view, selected, camera, label, rendererRef } = props;
  const container = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<LayoutStatus>('running');

  const onSelect = useEffectEvent(props.onSelect);
  const onGrow = useEffectEvent(props.onGrow);
  const onCamera = useEffectEvent(props.onCamera);
  const onLost = useEffectEvent(props.onLost);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const renderer = new GraphRenderer(element, readPalette(element), {
      onSelect: (id) => {
        onSelect(id);
      },
      onGrow: (id) => {
        onGrow(id);
      },
      onCamera: (place) => {
        onCamera(place);
      },
      onLost: () => {
        onLost();
      },
      onHover: () => undefined,
      onLayout: setLayout,
    });
    rendererRef.current = renderer;
    const stopFollowing = useTheme.subscribe(() => {
      renderer.setPalette(readPalette(element));
    });
    return () => {
      stopFollowing();
      rendererRef.current = null;
      renderer.destroy();
    };
  }, [rendererRef]);

  useEffect(() => {
    rendererRef.current?.show(view);
  }, [rendererRef, view]);

  useEffect(() => {
    rendererRef.current?.point({ selected });
    if (selected !== null) rendererRef.current?.reveal(selected);
  }, [rendererRef, selected]);

  useEffect(() => {
    rendererRef.current?.camera.set(camera);
  }, [rendererRef, camera]);

  return <div ref={container} className="canvas" role="img" aria-label={label} data-layout={layout} />;
}
