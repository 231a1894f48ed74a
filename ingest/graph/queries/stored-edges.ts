// Relationships as they are stored, looked for from the ends that an index finds.
import { KEYED_LABELS, type ClaimType, type KeyedLabel, type NameLabel } from '../../model/ontology.ts';
import type { GraphEdge, Properties } from '../../model/paper-graph.ts';
import type { Query } from '../graph-store.ts';
import type { GraphValue } from '../graph-value.ts';
import { getText } from '../writing/cypher-transaction.ts';
import { toEntries, toProperties, toTexts } from './stored-values.ts';

/** A relationship and the paper whose it is. */
export interface StoredEdge {
  readonly paper: string;
  readonly edge: GraphEdge;
}

export interface StoredResult {
  readonly paper: string;
  readonly id: string;
  readonly properties: Properties;
}

const FOUND = 'type(e) AS type, labels(b) AS labels, b.id AS target, properties(e) AS properties';

/** What leads away from papers. */
export function readEdgesOfPapers(ids: readonly string[]): Query<StoredEdge> {
  return {
    name: 'edges-of-papers',
    text: `
      UNWIND $ids AS id
      MATCH (p:Paper {id: id})-[e]->(b)
      RETURN p.id AS paper, p.id AS source, ${FOUND}`,
    params: { ids },
    mapRow: (row) => toStoredEdge(row, 'Paper'),
  };
}

export function readResultsOfPapers(ids: readonly string[]): Query<StoredResult> {
  return {
    name: 'results-of-papers',
    text: `
      UNWIND $ids AS id
      MATCH (p:Paper {id: id})-[:REPORTS]->(r:Result)
      RETURN p.id AS paper, r.id AS id, properties(r) AS properties`,
    params: { ids },
    mapRow: (row) => ({
      paper: getText(row, 'paper'),
      id: getText(row, 'id'),
      properties: toProperties(toEntries(row['properties'])),
    }),
  };
}

/** What leads away from the results of papers. */
export function readEdgesOfResults(ids: readonly string[]): Query<StoredEdge> {
  return {
    name: 'edges-of-results',
    text: `
      UNWIND $ids AS id
      MATCH (p:Paper {id: id})-[:REPORTS]->(r:Result)
      MATCH (r)-[e]->(b)
      RETURN p.id AS paper, r.id AS source, ${FOUND}`,
    params: { ids },
    mapRow: (row) => toStoredEdge(row, 'Result'),
  };
}

/** Claims of papers, from the methods where they start: `starts` says at which, and whose. */
export function readClaims(
  type: ClaimType,
  starts: readonly { readonly from: string; readonly papers: readonly string[] }[],
): Query<StoredEdge> {
  return {
    name: 'claims-of-papers',
    text: `
      UNWIND $starts AS row
      MATCH (a:Method {id: row.from})
      MATCH (a)-[e:${type}]->(b)
      WHERE e.paper IN row.papers
      RETURN e.paper AS paper, a.id AS source, ${FOUND}`,
    params: { starts: starts.map((start) => ({ ...start })) },
    mapRow: (row) => toStoredEdge(row, 'Method'),
  };
}

/** All claims of one type, without their properties: for finding those that belong to no paper. */
export function readAllClaims(type: ClaimType): Query<{ readonly paper: string; readonly text: string }> {
  return {
    name: 'all-claims',
    text: `
      MATCH (a:Method)-[e:${type}]->(b)
      RETURN coalesce(e.paper, '') AS paper, a.id AS source, b.id AS target`,
    params: {},
    mapRow: (row) => ({
      paper: getText(row, 'paper'),
      text: `${getText(row, 'source')} → ${getText(row, 'target')}`,
    }),
  };
}

/** What names of one label are variants of. */
export function readVariants(label: NameLabel, ids: readonly string[]): Query<GraphEdge> {
  return {
    name: 'variants',
    text: `
      UNWIND $ids AS id
      MATCH (a:${label} {id: id})
      MATCH (a)-[e:VARIANT_OF]->(b)
      RETURN a.id AS source, ${FOUND}`,
    params: { ids },
    mapRow: (row) => toEdge(row, label),
  };
}

function toStoredEdge(row: Readonly<Record<string, GraphValue>>, fromLabel: KeyedLabel): StoredEdge {
  return { paper: getText(row, 'paper'), edge: toEdge(row, fromLabel) };
}

function toEdge(row: Readonly<Record<string, GraphValue>>, fromLabel: KeyedLabel): GraphEdge {
  const labels = toTexts(row['labels']);
  return {
    type: getText(row, 'type') as GraphEdge['type'],
    fromLabel,
    from: getText(row, 'source'),
    // A node of another program may stand there: the checker says so, and nobody else asks.
    toLabel: KEYED_LABELS.find((label) => labels.includes(label)) ?? 'Paper',
    to: getText(row, 'target'),
    properties: toProperties(toEntries(row['properties'])),
  };
}
