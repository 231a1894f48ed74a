import { EDGE_TYPES, NODE_TYPES } from '../../../server/contract.ts';
import type { EdgeType, NodeType } from '../../../server/contract.ts';
import type { Palette } from '../../../web/src/graph/appearance.ts';

/** Colours that say what they belong to. */
export function aPalette(name: string): Palette {
  return {
    nodes: Object.fromEntries(NODE_TYPES.map((type) => [type, `${name} ${type}`])) as Record<
      NodeType,
      string
    >,
    edges: Object.fromEntries(EDGE_TYPES.map((type) => [type, `${name} ${type}`])) as Record<
      EdgeType,
      string
    >,
    faded: { node: `${name} faded`, edge: `${name} faded` },
    label: name,
    fadedLabel: name,
    halo: name,
    ring: name,
    font: 'sans-serif',
  };
}
