// All names of one label with what they are variants of, in id order, a page at a time.
import type { NameLabel } from '../../model/ontology.ts';
import type { GraphEdge } from '../../model/paper-graph.ts';
import { NODES_PER_PAGE, PAGE_TIMEOUT_MS, type PageReader } from '../graph-reader.ts';
import { readNodeIds } from '../queries/node-ids.ts';
import { readVariants } from '../queries/stored-edges.ts';
import { readWholeNodes, type WholeNode } from '../queries/whole-nodes.ts';
import { compareText } from '../writing/name-support.ts';
import { compareEdges } from './compare-edges.ts';

const TIMEOUT = { timeoutMs: PAGE_TIMEOUT_MS };

export interface StoredNode extends WholeNode {
  readonly variantOf: readonly GraphEdge[];
}

export async function* readStoredNamesInPages(
  reader: PageReader,
  label: NameLabel,
): AsyncGenerator<StoredNode[]> {
  const ids = (await reader.read(readNodeIds(label), TIMEOUT)).toSorted(compareText);
  for (let start = 0; start < ids.length; start += NODES_PER_PAGE) {
    const page = [...new Set(ids.slice(start, start + NODES_PER_PAGE))];
    const variants = new Map<string, GraphEdge[]>(page.map((id) => [id, []]));
    for (const edge of await reader.read(readVariants(label, page), TIMEOUT))
      variants.get(edge.from)?.push(edge);
    const nodes = await reader.read(readWholeNodes(label, page), TIMEOUT);
    yield nodes
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((node) => ({ ...node, variantOf: (variants.get(node.id) ?? []).toSorted(compareEdges) }));
  }
}
