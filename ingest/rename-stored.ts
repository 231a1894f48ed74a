// Stored papers whose names were resolved by other rules or aliases: their parts are made anew from their stored extractions.
import { toNamingSuffix, withNaming } from './graph/fingerprint.ts';
import { NODES_PER_PAGE, PAGE_TIMEOUT_MS } from './graph/graph-reader.ts';
import type { GraphStore } from './graph/graph-store.ts';
import {
  readIdsNamedOtherwise,
  readPapersToRename,
  type PaperToRename,
} from './graph/queries/papers-named-otherwise.ts';
import { toPaperGraph } from './graph/to-paper-graph.ts';
import { compareText } from './graph/writing/name-support.ts';
import type { Extraction } from './model/extraction.ts';
import type { PaperGraph } from './model/paper-graph.ts';
import type { Namer } from './naming/namer.ts';

const TIMEOUT = { timeoutMs: PAGE_TIMEOUT_MS };

export interface RenamedPapers {
  readonly changed: number;
  /** Sentences. */
  readonly failures: readonly string[];
}

/** Looks at all stored papers once; what is ended in between goes on from there the next time. */
export async function renameStored(
  store: Pick<GraphStore, 'read' | 'replacePapers'>,
  namer: Namer,
): Promise<RenamedPapers> {
  const failures: string[] = [];
  let changed = 0;
  const found = await store.read(readIdsNamedOtherwise(toNamingSuffix(namer.version)), TIMEOUT);
  const ids = found.toSorted(compareText);
  for (let start = 0; start < ids.length; start += NODES_PER_PAGE) {
    const page = await store.read(readPapersToRename(ids.slice(start, start + NODES_PER_PAGE)), TIMEOUT);
    const report = await store.replacePapers(page.map((stored) => rename(stored, namer)));
    changed += report.changed.length;
    for (const { id, reason } of report.failed) failures.push(`${id}: ${reason}`);
  }
  return { changed, failures };
}

/** Only the names are new: the extraction, and whose work it is, stay, so that `--reextract` still finds an old one. */
function rename(
  { paper, fingerprint, extraction, extractorVersion }: PaperToRename,
  namer: Namer,
): PaperGraph {
  const graph = toPaperGraph(paper, JSON.parse(extraction) as Extraction, namer);
  const { extractorVersion: _, ...properties } = graph.paper.properties;
  return {
    ...graph,
    paper: {
      ...graph.paper,
      fingerprint: withNaming(fingerprint, namer.version),
      properties: extractorVersion === undefined ? properties : { ...properties, extractorVersion },
    },
  };
}
