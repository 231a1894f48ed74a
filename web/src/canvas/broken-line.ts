// Sigma draws whole lines only. This is its rectangle with gaps: kinds of edges differ by more than their colour.
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { EdgeAttributes, NodeAttributes } from '../graph/update-graph.ts';

const Rectangle = EdgeRectangleProgram<NodeAttributes, EdgeAttributes>;

/** In pixels of the screen, from the edge's first end on; the same lengths stand in the legend (`EdgeSwatch`). */
export function createBrokenLine({ dash, gap }: { readonly dash: number; readonly gap: number }) {
  return class BrokenLine extends Rectangle {
    override getDefinition() {
      const whole = super.getDefinition();
      return {
        ...whole,
        // One pixel is twice the correction ratio in the unit of positions (sigma's own arrow heads count on it too).
        VERTEX_SHADER_SOURCE: begin(
          whole.VERTEX_SHADER_SOURCE,
          'v_along = a_positionCoef * length(a_positionEnd - a_positionStart) / (2.0 * u_correctionRatio);',
        ),
        // What the pointer hits is the whole line.
        FRAGMENT_SHADER_SOURCE: begin(
          whole.FRAGMENT_SHADER_SOURCE,
          `#ifndef PICKING_MODE
          if (mod(v_along, ${(dash + gap).toFixed(1)}) > ${dash.toFixed(1)}) discard;
          #endif`,
        ),
      };
    }
  };
}

/** The shader with the distance from the first end, and a statement before all others. */
function begin(shader: string, statement: string): string {
  return shader.replace(
    /void main\((?:void)?\) \{/,
    (head) => `varying float v_along;\n${head}\n${statement}\n`,
  );
}
