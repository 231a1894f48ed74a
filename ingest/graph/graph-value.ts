// What a query gives back, the same from both engines. Everything here survives JSON.

export interface GraphNode {
  readonly kind: 'node';
  /** The engine's own id: good for joining nodes and relationships of one answer, for nothing else. */
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, GraphValue>>;
}

export interface GraphRelationship {
  readonly kind: 'relationship';
  readonly elementId: string;
  readonly type: string;
  readonly startElementId: string;
  readonly endElementId: string;
  readonly properties: Readonly<Record<string, GraphValue>>;
}

export interface GraphPath {
  readonly kind: 'path';
  /** One more than `relationships`, in the order of the path. */
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** An integer beyond 2^53, as its decimal digits. */
export interface GraphBigInteger {
  readonly kind: 'integer';
  readonly digits: string;
}

export interface GraphMap {
  readonly kind: 'map';
  readonly entries: Readonly<Record<string, GraphValue>>;
}

/** Anything else that an engine knows (dates, points …), as the engine prints it. */
export interface GraphOther {
  readonly kind: 'other';
  readonly type: string;
  readonly text: string;
}

export type GraphValue =
  | null
  | boolean
  | number
  | string
  | readonly GraphValue[]
  | GraphNode
  | GraphRelationship
  | GraphPath
  | GraphBigInteger
  | GraphMap
  | GraphOther;
