import { RELATIONSHIP_TYPES } from '../../model/ontology.ts';
import type { GraphEdge } from '../../model/paper-graph.ts';
import { compareText } from '../writing/name-support.ts';

/** The ontology's order of types, then ends, then what tells claims with the same ends apart. */
export function compareEdges(a: GraphEdge, b: GraphEdge): number {
  const orders = [
    RELATIONSHIP_TYPES.indexOf(a.type) - RELATIONSHIP_TYPES.indexOf(b.type),
    compareText(a.from, b.from),
    compareText(a.to, b.to),
    compareText(toBenchmark(a), toBenchmark(b)),
  ];
  return orders.find((order) => order !== 0) ?? 0;
}

/** What an edge is, beside what it says: one paper has each once. */
export function toEdgeKey(edge: GraphEdge): string {
  return JSON.stringify([edge.type, edge.from, edge.toLabel, edge.to, toBenchmark(edge)]);
}

/** Of `COMPARED_WITH`: the same two methods may be compared on several. */
function toBenchmark({ properties }: GraphEdge): string {
  const { benchmark } = properties;
  return typeof benchmark === 'string' ? benchmark : '';
}
