// The relationships of one paper against its stored extraction, in both directions.
import { CLAIM_TYPES } from '../../model/ontology.ts';
import type { GraphEdge } from '../../model/paper-graph.ts';
import { toEdgeKey } from '../stored/compare-edges.ts';
import type { StoredPaper } from '../stored/stored-paper.ts';
import type { PaperPart } from '../writing/paper-part.ts';
import type { CheckFindings } from './check-report.ts';
import { toExpectedEdges, type ExpectedEdge } from './expected-edges.ts';
import { toSpellings } from './spellings.ts';
import type { StoredExtraction } from './stored-extraction.ts';

export function checkEdges(
  paper: StoredPaper,
  extraction: StoredExtraction,
  part: PaperPart,
  findings: CheckFindings,
): void {
  const expected = toExpectedEdges(paper.id, extraction, toSpellings(part, extraction));
  const byType = new Map<string, ExpectedEdge[]>();
  for (const edge of expected) byType.set(edge.type, [...(byType.get(edge.type) ?? []), edge]);
  for (const edge of paper.edges) {
    const supports = byType.get(edge.type) ?? [];
    const isSupported =
      edge.type === 'MENTIONS'
        ? isOpenName(edge, part)
        : supports.some((support) => isSame(edge, support) && saysThat(edge, support));
    findings.note(
      'edge-supported',
      isSupported ? undefined : `${describeEdge(paper.id, edge)}: nothing in the extraction says so`,
    );
  }
  for (const { label, id, openAs } of part.mentions) {
    if (openAs === undefined) continue;
    const isThere = paper.edges.some(
      ({ type, toLabel, to }) => type === 'MENTIONS' && toLabel === label && to === id,
    );
    findings.note('extraction-stored', isThere ? undefined : `${paper.id}: it does not mention ${id}`);
  }
  for (const support of expected) {
    if (support.from.size === 0 || support.to.size === 0 || isLoop(support)) continue;
    findings.note(
      'extraction-stored',
      paper.edges.some((edge) => isSame(edge, support))
        ? undefined
        : `${paper.id}: ${[...support.from].join(' or ')} ${support.type} ${[...support.to].join(' or ')} is not in the graph`,
    );
  }
}

/** What can be said of relationships without an extraction. */
export function checkEdgeForms(paper: StoredPaper, findings: CheckFindings): void {
  const seen = new Set<string>();
  const results = new Set(paper.results.map(({ id }) => id));
  for (const edge of paper.edges) {
    const key = toEdgeKey(edge);
    findings.note(
      'edge-once',
      seen.has(key) ? `${describeEdge(paper.id, edge)}: it is there twice` : undefined,
    );
    seen.add(key);
    if (edge.type !== CLAIM_TYPES[0]) continue;
    const named = edge.properties['results'];
    const unknown = Array.isArray(named) ? named.filter((id) => !results.has(String(id))) : ['none at all'];
    findings.note(
      'claim-results',
      unknown.length === 0 ? undefined : `${describeEdge(paper.id, edge)}: it names ${unknown.join(', ')}`,
    );
  }
}

function isSame(edge: GraphEdge, { from, to, benchmark }: ExpectedEdge): boolean {
  if (!from.has(edge.from) || !to.has(edge.to)) return false;
  if (edge.type !== 'COMPARED_WITH') return true;
  const on = edge.properties['benchmark'];
  return benchmark === undefined ? on === undefined : typeof on === 'string' && benchmark.has(on);
}

/** That a name is open follows from all names of the paper and what they are variants of, not from one sentence. */
function isOpenName({ toLabel, to, properties }: GraphEdge, { mentions }: PaperPart): boolean {
  return mentions.some(
    ({ label, id, openAs }) =>
      openAs !== undefined && label === toLabel && id === to && openAs === properties['bareId'],
  );
}

function saysThat(edge: GraphEdge, { says }: ExpectedEdge): boolean {
  return Object.entries(says).every(([key, value]) => edge.properties[key] === value);
}

/** A thing that is better than itself, or built on itself, under two spellings: it is no relationship. */
function isLoop({ from, to, type }: ExpectedEdge): boolean {
  const mayLoop = type === 'COMPARED_WITH' || type === 'BUILT_ON';
  return mayLoop && [...to].some((id) => from.has(id));
}

function describeEdge(paper: string, { type, from, to }: GraphEdge): string {
  return `${paper}: ${from} ${type} ${to}`;
}
