// What a paper's part has to be before any of it is written. A wrong one is reported by its sentence; the others of its
// batch are stored.
import { INTERNAL_PREFIX, RELATIONSHIPS } from '../../model/ontology.ts';
import type { GraphEdge, PaperGraph, Properties, PropertyValue } from '../../model/paper-graph.ts';
import { isClaimType, toNameKey } from './paper-part.ts';

/** Neo4j indexes texts of up to 8 kB; a name or id of this length is a mistake anyway. */
const MAX_ID_LENGTH = 1_000;

/** Finds what is wrong with a paper's part, as a sentence; undefined where nothing is. */
export function findPaperFault(graph: PaperGraph): string | undefined {
  return findNodeFault(graph) ?? findEdgeFault(graph);
}

function findNodeFault({ paper, names, results }: PaperGraph): string | undefined {
  const seen = new Set<string>();
  if (paper.fingerprint === '') return 'the paper has no fingerprint';
  const nodes = [
    { key: toNameKey('Paper', paper.id), ...paper },
    ...names.map((name) => ({ key: toNameKey(name.label, name.id), ...name })),
    ...results.map((result) => ({ key: toNameKey('Result', result.id), ...result })),
  ];
  for (const { key, id, properties } of nodes) {
    if (id === '' || id.length > MAX_ID_LENGTH)
      return `an id has to have 1 to ${MAX_ID_LENGTH} characters, this one has ${id.length}`;
    if (seen.has(key)) return `${key} is given twice`;
    seen.add(key);
    const fault = findPropertyFault(properties);
    if (fault !== undefined) return `${key}: ${fault}`;
  }
  const ranked = names.find(({ name, nameRank }) => name === '' || !Number.isFinite(nameRank));
  return ranked === undefined ? undefined : `${toNameKey(ranked.label, ranked.id)} has no name, or no rank`;
}

function findEdgeFault(graph: PaperGraph): string | undefined {
  const known = new Set([
    toNameKey('Paper', graph.paper.id),
    ...graph.names.map(({ label, id }) => toNameKey(label, id)),
    ...graph.results.map(({ id }) => toNameKey('Result', id)),
  ]);
  for (const edge of graph.edges) {
    const fault = findEndFault(edge, known) ?? findPropertyFault(edge.properties);
    if (fault !== undefined) return `${edge.type}: ${fault}`;
    if (isClaimType(edge.type) && edge.properties['paper'] !== graph.paper.id)
      return `${edge.type}: a claim carries the id of its paper as \`paper\``;
  }
  return undefined;
}

function findEndFault(edge: GraphEdge, known: ReadonlySet<string>): string | undefined {
  const allowed: readonly (readonly [string, string])[] = RELATIONSHIPS[edge.type];
  if (!allowed.some(([from, to]) => from === edge.fromLabel && to === edge.toLabel))
    return `it does not lead from ${edge.fromLabel} to ${edge.toLabel}`;
  for (const end of [toNameKey(edge.fromLabel, edge.from), toNameKey(edge.toLabel, edge.to)])
    if (!known.has(end)) return `it ends at ${end}, which is not part of the paper`;
  return undefined;
}

function findPropertyFault(properties: Properties): string | undefined {
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'id' || key === '' || key.startsWith(INTERNAL_PREFIX))
      return `a property cannot be called "${key}"`;
    if (!isStorable(value)) return `the value of "${key}" cannot be stored`;
  }
  return undefined;
}

function isStorable(value: PropertyValue): boolean {
  if (Array.isArray(value)) {
    const [first] = value;
    return value.every((item) => typeof item === typeof first && isPlain(item));
  }
  return isPlain(value);
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
