// What one paper puts into the graph: plain rows, names already resolved to ids. `ingest/graph/to-paper-graph.ts` makes
// them from an extraction; a store replaces a paper's part by them as one.
import type { KeyedLabel, NameLabel, RelationshipType } from './ontology.ts';

/** What a property can hold in both engines. Dates are ISO strings; a missing value is left out, never null. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface PaperNode {
  readonly id: string;
  /** Changes whenever anything that the paper's part is made from changes: text, metadata, extractor. */
  readonly fingerprint: string;
  /** title, abstract, date, year, venue, url, source, authors, authorCount, `extraction` (JSON). */
  readonly properties: Properties;
}

/** A method, benchmark or metric. Several papers share it: the store merges it on its id. */
export interface NameNode {
  readonly label: NameLabel;
  readonly id: string;
  /** Also carries the label `BaseModel`. Once one paper says so, it stays so while that paper is there. */
  readonly isBaseModel: boolean;
  /** How it is written, and how much that spelling counts: of several papers' spellings the highest rank, then the first in code unit order, is shown. */
  readonly name: string;
  readonly nameRank: number;
  /** Further spellings, merged over papers as a sorted set. */
  readonly aliases: readonly string[];
  /** Properties that follow from the id alone (family, version, sizeB, variant, split, unit, higherIsBetter …). */
  readonly properties: Properties;
}

export interface ResultNode {
  readonly id: string;
  readonly properties: Properties;
}

export interface GraphEdge {
  readonly type: RelationshipType;
  readonly fromLabel: KeyedLabel;
  readonly from: string;
  readonly toLabel: KeyedLabel;
  readonly to: string;
  readonly properties: Properties;
}

export interface PaperGraph {
  readonly paper: PaperNode;
  /** Every name that an edge of this paper ends at, each (label, id) once; and what those are variants of. */
  readonly names: readonly NameNode[];
  readonly results: readonly ResultNode[];
  readonly edges: readonly GraphEdge[];
}
