import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import { NAME_LABELS } from '../../ingest/model/ontology.ts';
import { readNamedNodes } from '../queries/named-nodes.ts';
import type { Neighbour } from '../queries/neighbours.ts';
import { readPaperNodes } from '../queries/paper-nodes.ts';

/**
 * The nodes with these ids, in the order of the ids; unknown ids are left out. Where a paper brought an id that a name has
 * too, the name is meant.
 */
export async function findNodes(
  store: GraphStore,
  ids: readonly string[],
  options: ReadOptions,
): Promise<Neighbour[]> {
  const names = await Promise.all(
    NAME_LABELS.map(async (label) => store.read(readNamedNodes(label, ids), options)),
  );
  const papers = await store.read(readPaperNodes(ids), options);
  const byId = new Map<string, Neighbour>(
    papers.map(({ id }) => [id, { label: 'Paper', id, isBaseModel: false, papers: 1 }]),
  );
  for (const { label, id, isBaseModel, papers: support } of names.flat())
    byId.set(id, { label, id, isBaseModel, papers: support });
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
