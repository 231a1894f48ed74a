// All papers of a graph with their parts, in id order, a page at a time.
import { CLAIM_TYPES } from '../../model/ontology.ts';
import type { GraphEdge, ResultNode } from '../../model/paper-graph.ts';
import { NODES_PER_PAGE, PAGE_TIMEOUT_MS, type PageReader } from '../graph-reader.ts';
import type { Query } from '../graph-store.ts';
import { readNodeIds } from '../queries/node-ids.ts';
import {
  readClaims,
  readEdgesOfPapers,
  readEdgesOfResults,
  readResultsOfPapers,
  type StoredEdge,
} from '../queries/stored-edges.ts';
import { toProperties } from '../queries/stored-values.ts';
import { readWholeNodes, type WholeNode } from '../queries/whole-nodes.ts';
import { compareText } from '../writing/name-support.ts';
import { parsePart, type PaperPart } from '../writing/paper-part.ts';
import { compareEdges } from './compare-edges.ts';
import type { StoredPaper } from './stored-paper.ts';

const TIMEOUT = { timeoutMs: PAGE_TIMEOUT_MS };

/** Pages of papers, in id order (code units). A page whose papers are gone meanwhile is shorter. */
export async function* readStoredPapersInPages(reader: PageReader): AsyncGenerator<StoredPaper[]> {
  const ids = (await reader.read(readNodeIds('Paper'), TIMEOUT)).toSorted(compareText);
  for (let start = 0; start < ids.length; start += NODES_PER_PAGE)
    yield await readPage(reader, ids.slice(start, start + NODES_PER_PAGE));
}

async function readPage(reader: PageReader, ids: readonly string[]): Promise<StoredPaper[]> {
  const nodes = await reader.read(readWholeNodes('Paper', [...new Set(ids)]), TIMEOUT);
  const results = groupByPaper<ResultNode>();
  for (const { paper, id, properties } of await reader.read(readResultsOfPapers(ids), TIMEOUT))
    results.add(paper, { id, properties });
  const edges = groupByPaper<GraphEdge>();
  for (const query of [readEdgesOfPapers(ids), readEdgesOfResults(ids), ...readClaimsOf(nodes)])
    for (const { paper, edge } of await reader.read(query, TIMEOUT)) edges.add(paper, edge);
  return nodes
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ id, properties }) => {
      const { fingerprint, _part: part, ...others } = properties;
      return {
        id,
        fingerprint: typeof fingerprint === 'string' ? fingerprint : undefined,
        properties: toProperties(others),
        part: typeof part === 'string' ? part : undefined,
        results: results.get(id).toSorted((a, b) => compareText(a.id, b.id)),
        edges: edges.get(id).toSorted(compareEdges),
      };
    });
}

function readClaimsOf(nodes: readonly WholeNode[]): Query<StoredEdge>[] {
  const parts = new Map(nodes.map(({ id, properties }) => [id, findPart(properties['_part'])]));
  return CLAIM_TYPES.map((type) => {
    const starts = new Map<string, string[]>();
    for (const [id, part] of parts)
      for (const from of part?.claimStarts[type] ?? []) starts.set(from, [...(starts.get(from) ?? []), id]);
    return readClaims(
      type,
      [...starts].map(([from, papers]) => ({ from, papers })),
    );
  });
}

/** Undefined where it cannot be read: whoever needs it says so. */
function findPart(text: unknown): PaperPart | undefined {
  try {
    return typeof text === 'string' ? parsePart(text) : undefined;
  } catch {
    return undefined;
  }
}

interface Grouped<Value> {
  add(paper: string, value: Value): void;
  get(paper: string): readonly Value[];
}

function groupByPaper<Value>(): Grouped<Value> {
  const groups = new Map<string, Value[]>();
  return {
    add(paper, value) {
      const group = groups.get(paper);
      if (group === undefined) groups.set(paper, [value]);
      else group.push(value);
    },
    get: (paper) => groups.get(paper) ?? [],
  };
}
