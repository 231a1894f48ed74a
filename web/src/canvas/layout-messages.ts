// What the page and the layout worker say to each other.
import type { LayoutSettings } from '../graph/layout-settings.ts';

export interface LayoutRequest {
  readonly settings: LayoutSettings;
  /** x and y of every node, one after the other. */
  readonly positions: Float64Array;
  readonly sizes: Float64Array;
  /** Indexes of source and target of every edge, one after the other. */
  readonly edges: Uint32Array;
}

export interface LayoutStep {
  readonly positions: Float64Array;
  readonly isLast: boolean;
}
