import type { Palette } from '../graph/appearance.ts';

/** The picture's colours, from the style sheet in force on `element`. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    nodes: {
      Method: read('node-method'),
      BaseModel: read('node-base-model'),
      Benchmark: read('node-benchmark'),
      Metric: read('node-metric'),
      Paper: read('node-paper'),
    },
    edges: {
      EVALUATED_ON: read('edge-evaluated-on'),
      COMPARED_WITH: read('edge-compared-with'),
      BUILT_ON: read('edge-built-on'),
      PROPOSES: read('edge-proposes'),
      INTRODUCES: read('edge-introduces'),
      VARIANT_OF: read('edge-variant-of'),
      REPORTS_ON: read('edge-reports-on'),
    },
    faded: { node: read('faded-node'), edge: read('faded-edge') },
    label: read('label'),
    fadedLabel: read('faded-label'),
    halo: read('halo'),
    ring: read('ring'),
    font: style.fontFamily,
  };
}
