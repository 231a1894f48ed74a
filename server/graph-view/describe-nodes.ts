import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import { NAME_LABELS, type NameLabel } from '../../ingest/model/ontology.ts';
import type { GraphNode } from '../contract.ts';
import { readFirstYears } from '../queries/first-years.ts';
import { readNamedNodes } from '../queries/named-nodes.ts';
import type { Neighbour } from '../queries/neighbours.ts';
import { readPaperNodes } from '../queries/paper-nodes.ts';
import { countResults, RESULT_TYPES } from '../queries/result-counts.ts';
import { toNodeType } from './drawn-kinds.ts';

/** The nodes as the page draws them, in their order; those that went away in between are left out. */
export async function describeNodes(
  store: GraphStore,
  nodes: readonly Neighbour[],
  options: ReadOptions,
): Promise<GraphNode[]> {
  const idsOf = (label: Neighbour['label']) =>
    nodes.filter((node) => node.label === label).map(({ id }) => id);
  const described = await Promise.all([
    describePapers(store, idsOf('Paper'), options),
    ...NAME_LABELS.map(async (label) => describeNames(store, label, { ids: idsOf(label), options })),
  ]);
  const byId = new Map(described.flat().map((node) => [node.id, node]));
  return nodes.flatMap(({ id }) => byId.get(id) ?? []);
}

async function describePapers(
  store: GraphStore,
  ids: readonly string[],
  options: ReadOptions,
): Promise<GraphNode[]> {
  if (ids.length === 0) return [];
  const papers = await store.read(readPaperNodes(ids), options);
  return papers.map(({ id, title, year, results }) => ({
    id,
    type: 'Paper',
    name: title,
    papers: 1,
    results,
    year,
  }));
}

async function describeNames(
  store: GraphStore,
  label: NameLabel,
  { ids, options }: { ids: readonly string[]; options: ReadOptions },
): Promise<GraphNode[]> {
  if (ids.length === 0) return [];
  const [names, years, ...counts] = await Promise.all([
    store.read(readNamedNodes(label, ids), options),
    label === 'Metric' ? [] : store.read(readFirstYears(label, ids), options),
    ...RESULT_TYPES[label].map(async (type) => store.read(countResults(label, type, ids), options)),
  ]);
  const yearOf = new Map(years);
  const resultsOf = new Map<string, number>();
  for (const [id, results] of counts.flat()) resultsOf.set(id, (resultsOf.get(id) ?? 0) + results);
  return names.map(({ id, name, isBaseModel, papers }) => ({
    id,
    type: toNodeType({ label, isBaseModel }),
    name,
    papers,
    results: resultsOf.get(id) ?? 0,
    year: yearOf.get(id) ?? null,
  }));
}
