// Which edges the graph view draws, by the labels of their ends; relationships are those of the ontology.
import { RELATIONSHIPS } from '../../ingest/model/ontology.ts';
import { RELATION_TYPES, type EdgeType, type NodeType } from '../contract.ts';
import type { EdgeKind } from '../queries/edges.ts';
import type { DrawnLabel, Step } from '../queries/neighbours.ts';

export interface DrawnKind extends EdgeKind {
  readonly type: EdgeType;
}

/** Edges that are relationships of the graph: a paper says each of them, and a claim can be shown for it. */
export const RELATION_KINDS = RELATION_TYPES.flatMap((type) =>
  RELATIONSHIPS[type].map(([from, to]) => ({ type, from, to })),
);

export const DRAWN_KINDS: readonly DrawnKind[] = [
  ...RELATION_KINDS,
  { type: 'REPORTS_ON', from: 'Paper', to: 'Benchmark' },
];

/** Every step that leads away from nodes of a label, along or against an arrow. */
export function stepsFrom<Kind extends DrawnKind>(
  label: DrawnLabel,
  kinds: readonly Kind[],
): (Kind & Pick<Step, 'direction'>)[] {
  return kinds.flatMap((kind) => [
    ...(kind.from === label ? [{ ...kind, direction: 'out' as const }] : []),
    ...(kind.to === label ? [{ ...kind, direction: 'in' as const }] : []),
  ]);
}

/** A base model is a method that says so. */
export function toNodeType({ label, isBaseModel }: { label: DrawnLabel; isBaseModel: boolean }): NodeType {
  return label === 'Method' && isBaseModel ? 'BaseModel' : label;
}
