// What stands between the two ends of an edge that the graph view draws, in a query's pattern.
import type { RelationshipType } from '../../ingest/model/ontology.ts';

/** `REPORTS_ON`: from a paper over its results to their benchmarks; it is no relationship of its own. */
export type DrawnType = RelationshipType | 'REPORTS_ON';

/** @param direction `out`: the pattern begins at the tail of the arrow */
export function toArrow(type: DrawnType, direction: 'out' | 'in'): string {
  if (type === 'REPORTS_ON')
    return direction === 'out' ? '-[:REPORTS]->(:Result)-[:ON]->' : '<-[:ON]-(:Result)<-[:REPORTS]-';
  return direction === 'out' ? `-[:${type}]->` : `<-[:${type}]-`;
}
