// A graph as the nodes and relationships that other programs know, each once, in a fixed order.
import { NAME_LABELS } from '../../model/ontology.ts';
import type { GraphEdge, Properties } from '../../model/paper-graph.ts';
import type { GraphReader } from '../graph-reader.ts';
import { toProperties } from '../queries/stored-values.ts';
import { readStoredNamesInPages } from '../stored/read-stored-names.ts';
import { readStoredPapersInPages } from '../stored/read-stored-papers.ts';

export interface ElementNode {
  /** Label and id: ids are unique within their label only. */
  readonly key: string;
  readonly labels: readonly string[];
  readonly id: string;
  /** What a person calls it. */
  readonly title: string;
  readonly properties: Properties;
}

export interface ElementEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Names, then each paper with its results; a page at a time. */
export async function* readElementNodes(reader: GraphReader): AsyncGenerator<ElementNode[]> {
  for (const label of NAME_LABELS)
    for await (const page of readStoredNamesInPages(reader, label))
      yield page.map((node) => {
        const properties = toProperties(node.properties);
        return toNode(label, node.id, properties, { labels: node.labels, title: properties['name'] });
      });
  for await (const page of readStoredPapersInPages(reader))
    yield page.flatMap(({ id, properties, results }) => [
      toNode('Paper', id, properties, { title: properties['title'] }),
      ...results.map((result) =>
        toNode('Result', result.id, result.properties, { title: result.properties['evidence'] }),
      ),
    ]);
}

/** What names are variants of, then what each paper says; a page at a time. */
export async function* readElementEdges(reader: GraphReader): AsyncGenerator<ElementEdge[]> {
  for (const label of NAME_LABELS)
    for await (const page of readStoredNamesInPages(reader, label))
      yield page.flatMap(({ variantOf }) => variantOf.map(toElementEdge));
  for await (const page of readStoredPapersInPages(reader))
    yield page.flatMap(({ edges }) => edges.map(toElementEdge));
}

function toNode(
  label: string,
  id: string,
  properties: Properties,
  { labels = [label], title }: { labels?: readonly string[]; title: unknown },
): ElementNode {
  return { key: toKey(label, id), labels, id, title: typeof title === 'string' ? title : id, properties };
}

function toElementEdge({ type, fromLabel, from, toLabel, to, properties }: GraphEdge): ElementEdge {
  return { type, from: toKey(fromLabel, from), to: toKey(toLabel, to), properties };
}

function toKey(label: string, id: string): string {
  return `${label}/${id}`;
}
