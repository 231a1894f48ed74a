// Which relationships the graph view draws, by the labels of their ends; from the ontology.
import { RELATIONSHIPS } from '../../ingest/model/ontology.ts';
import { EDGE_TYPES, type EdgeType, type NodeType } from '../contract.ts';
import type { EdgeKind } from '../queries/edges.ts';
import type { DrawnLabel, Step } from '../queries/neighbours.ts';

export interface DrawnKind extends EdgeKind {
  readonly type: EdgeType;
}

export const DRAWN_KINDS: readonly DrawnKind[] = EDGE_TYPES.flatMap((type) =>
  RELATIONSHIPS[type].map(([from, to]) => ({ type, from, to })),
);

export type DrawnStep = DrawnKind & Pick<Step, 'direction'>;

/** Every step that leads away from nodes of a label, along or against an arrow. */
export function stepsFrom(label: DrawnLabel): DrawnStep[] {
  return DRAWN_KINDS.flatMap((kind) => [
    ...(kind.from === label ? [{ ...kind, direction: 'out' as const }] : []),
    ...(kind.to === label ? [{ ...kind, direction: 'in' as const }] : []),
  ]);
}

/** A base model is a method that says so. */
export function toNodeType({ label, isBaseModel }: { label: DrawnLabel; isBaseModel: boolean }): NodeType {
  return label === 'Method' && isBaseModel ? 'BaseModel' : label;
}
