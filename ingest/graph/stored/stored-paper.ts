import type { GraphEdge, Properties, ResultNode } from '../../model/paper-graph.ts';

/** A paper's part of the graph as it is stored, each list in a fixed order. */
export interface StoredPaper {
  readonly id: string;
  readonly fingerprint: string | undefined;
  readonly properties: Properties;
  /** What it brought to names, as text; `parsePart` reads it. */
  readonly part: string | undefined;
  readonly results: readonly ResultNode[];
  /** All but `VARIANT_OF`, which papers share. */
  readonly edges: readonly GraphEdge[];
}
