// How the layout is computed, for the worker that computes it.

export interface LayoutSettings {
  /** All of them; the picture is flat after about 120 (measured at 5,000 nodes). */
  readonly iterations: number;
  /** Between two pictures on the way: small enough to be followed by the eye. */
  readonly iterationsPerStep: number;
  readonly forceAtlas2: {
    readonly gravity: number;
    readonly scalingRatio: number;
    readonly strongGravityMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly slowDown: number;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
  };
}

/**
 * Strong gravity keeps what hangs together with nothing else from drifting away; attraction shared out over a node's edges
 * leaves room around the benchmarks that many methods meet on.
 * @param isGrowing nodes were added to a picture that stands: it moves little
 */
export function chooseLayout(nodeCount: number, isGrowing: boolean): LayoutSettings {
  const isLarge = nodeCount > 500;
  return {
    iterations: isGrowing ? 150 : isLarge ? 300 : 600,
    iterationsPerStep: isLarge ? 10 : 50,
    forceAtlas2: {
      gravity: 0.5,
      scalingRatio: 20,
      strongGravityMode: true,
      outboundAttractionDistribution: true,
      slowDown: 5,
      barnesHutOptimize: isLarge,
      barnesHutTheta: 1.2,
    },
  };
}
