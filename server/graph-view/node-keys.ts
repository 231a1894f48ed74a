// Nodes of the graph view while it is put together: what they are and how well supported, without names.
import { compareText } from '../../ingest/graph/writing/name-support.ts';
import { NODE_TYPES, type NodeType } from '../contract.ts';
import type { Neighbour } from '../queries/neighbours.ts';
import { firstDifference } from '../sort-order.ts';
import { toNodeType } from './drawn-kinds.ts';

/** `Method,Benchmark` → its types; nothing: all. */
export function parseTypes(list = ''): ReadonlySet<NodeType> {
  if (list === '') return new Set(NODE_TYPES);
  const asked = list.split(',');
  return new Set(NODE_TYPES.filter((type) => asked.includes(type)));
}

export function isShown(node: Neighbour, types: ReadonlySet<NodeType>): boolean {
  return types.has(toNodeType(node));
}

/** Those of most papers first; equal ones by id, so that the same question always shows the same nodes. */
export function compareSupport(a: Neighbour, b: Neighbour): number {
  return firstDifference(b.papers - a.papers, compareText(a.id, b.id));
}
