import type { GraphEdge, PaperGraph, Properties } from '../../model/paper-graph.ts';
import type { StoredPaper } from '../stored/stored-paper.ts';
import { parsePart } from '../writing/paper-part.ts';

/** Properties of `VARIANT_OF`, by label, from and to; names share it, so that it is kept once and not at their papers. */
export type VariantProperties = ReadonlyMap<string, Properties>;

/**
 * What has to be given to a store so that it holds this paper as this one does.
 * @throws STORE_BROKEN where what the paper brought to names cannot be read
 */
export function toStoredPaperGraph(paper: StoredPaper, variants: VariantProperties): PaperGraph {
  const { mentions } = parsePart(paper.part ?? '');
  return {
    paper: {
      id: paper.id,
      fingerprint: paper.fingerprint ?? '',
      properties: sortKeys(paper.properties),
    },
    names: mentions.map(({ label, id, isBaseModel, name, nameRank, aliases, properties }) => ({
      label,
      id,
      isBaseModel,
      name,
      nameRank,
      aliases,
      properties,
    })),
    results: paper.results.map(({ id, properties }) => ({ id, properties: sortKeys(properties) })),
    edges: [
      ...paper.edges.map((edge) => ({ ...edge, properties: sortKeys(edge.properties) })),
      ...mentions.flatMap(({ label, id, parents }) =>
        parents.map((to): GraphEdge => ({
          type: 'VARIANT_OF',
          fromLabel: label,
          from: id,
          toLabel: label,
          to,
          properties: sortKeys(variants.get(toVariantKey(label, id, to)) ?? {}),
        })),
      ),
    ],
  };
}

export function toVariantKey(label: string, from: string, to: string): string {
  return JSON.stringify([label, from, to]);
}

/** Engines give properties back in an order of their own. */
export function sortKeys<Value>(properties: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
