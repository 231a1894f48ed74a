import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import type { NameLabel } from '../../ingest/model/ontology.ts';
import { ServerError } from '../errors.ts';
import { readNamedNodes, type NamedNode } from '../queries/named-nodes.ts';

/** The name with this id, under the first of the labels that has it. @throws NODE_NOT_FOUND */
export async function getName(
  store: GraphStore,
  id: string,
  { labels, options }: { labels: readonly NameLabel[]; options: ReadOptions },
): Promise<NamedNode> {
  const found = await Promise.all(
    labels.map(async (label) => store.read(readNamedNodes(label, [id]), options)),
  );
  const [name] = found.flat();
  if (name === undefined)
    throw new ServerError(
      'NODE_NOT_FOUND',
      `no ${labels.join(' or ').toLowerCase()} has this id; /api/search finds them by their names`,
    );
  return name;
}
