import { useRef, useState } from 'react';
import { GraphCanvas } from '../../canvas/GraphCanvas.tsx';
import type { GraphRenderer } from '../../canvas/graph-renderer.ts';
import { hasWebGl } from '../../canvas/has-webgl.ts';
import type { GraphView } from '../../graph/graph-view.ts';
import { formatCount } from '../../text/format-number.ts';
import { Empty } from '../../ui/Notice.tsx';
import { NothingLeft } from './EmptyGraph.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';
import type { Explore } from './use-explore.ts';

interface Props {
  readonly explore: Explore;
  readonly view: GraphView;
}

/** `lost`: the graphics driver took the picture away. `making` counts the pictures made, so that React makes a new one. */
type Drawing =
  | { readonly status: 'unavailable' }
  | { readonly status: 'drawn'; readonly making: number }
  | { readonly status: 'lost'; readonly making: number };

export function Stage({ explore, view }: Props) {
  const [drawing, setDrawing] = useState<Drawing>(() =>
    hasWebGl() ? { status: 'drawn', making: 0 } : { status: 'unavailable' },
  );
  const renderer = useRef<GraphRenderer | null>(null);

  if (drawing.status === 'unavailable')
    return (
      <Empty title="This browser cannot draw the picture">
        It offers no WebGL. The list holds the same nodes and edges.
      </Empty>
    );
  const { status, making } = drawing;
  if (status === 'lost')
    return (
      <Empty title="The graphics driver dropped the picture">
        <button
          type="button"
          className="button"
          onClick={() => {
            setDrawing({ status: 'drawn', making: making + 1 });
          }}
        >
          Draw it again
        </button>
      </Empty>
    );
  return (
    <>
      <GraphCanvas
        key={making}
        view={view}
        selected={explore.state.selected}
        camera={explore.state.camera}
        label={describe(view)}
        rendererRef={renderer}
        onSelect={explore.select}
        onGrow={explore.grow}
        onCamera={(camera) => {
          explore.change({ camera }, { replace: true });
        }}
        onLost={() => {
          setDrawing({ status: 'lost', making });
        }}
      />
      {view.nodes.length === 0 ? <NothingLeft explore={explore} /> : null}
      <ZoomButtons findRenderer={() => renderer.current} />
      <p className="stage__hint">Click for details · double-click adds neighbours</p>
    </>
  );
}

function describe({ nodes, edges }: GraphView): string {
  const counts = `${formatCount(nodes.length, 'node')} and ${formatCount(edges.length, 'edge')}`;
  return `Picture of ${counts}. The list holds the same.`;
}
