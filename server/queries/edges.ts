import type { Query } from '../../ingest/graph/graph-store.ts';
import { CLAIM_TYPES } from '../../ingest/model/ontology.ts';
import { toArrow, type DrawnType } from './arrow.ts';
import type { DrawnLabel } from './neighbours.ts';
import { getNumber, getText } from './read-row.ts';

/** All relationships of one type that lead from one node to another, as one. */
export interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  /** How many papers say it. */
  readonly papers: number;
}

export interface EdgeKind {
  readonly type: DrawnType;
  readonly from: DrawnLabel;
  readonly to: DrawnLabel;
}

/**
 * What leads away from the nodes with the ids, ends of every kind included; ordered by both ends. It starts at the tail of
 * the arrow because few relationships leave a node, while thousands may lead to a well-known benchmark.
 */
export function readEdges({ type, from, to }: EdgeKind, ids: readonly string[]): Query<DrawnEdge> {
  const arrow = type === 'REPORTS_ON' ? toArrow(type, 'out') : `-[e:${type}]->`;
  return {
    name: `edges-${type}`,
    text: `
      UNWIND $ids AS wanted
      MATCH (a:${from} {id: wanted})${arrow}(b:${to})
      WITH a, b, ${countPapers(type)} AS papers
      RETURN a.id AS source, b.id AS target, papers AS papers
      ORDER BY source, target`,
    params: { ids },
    mapRow: (row) => ({
      source: getText(row, 'source'),
      target: getText(row, 'target'),
      papers: getNumber(row, 'papers'),
    }),
  };
}

function countPapers(type: DrawnType): string {
  if (CLAIM_TYPES.some((claim) => claim === type)) return 'count(DISTINCT e.paper)';
  // The arrow starts at the paper, and comes once for each of its results.
  if (type === 'REPORTS_ON') return 'count(DISTINCT a.id)';
  // A variant's name says what it is a variant of, so every paper that mentions it does; other edges start at their paper.
  return type === 'VARIANT_OF' ? 'max(a._papers)' : 'count(e)';
}
