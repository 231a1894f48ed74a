// Stored papers whose names were resolved by other rules or aliases: their parts are made anew from their stored extractions.
import { toNamingSuffix, withNaming } from './graph/fingerprint.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { readPapersNamedOtherwise } from './graph/queries/papers-named-otherwise.ts';
import { toPaperGraph } from './graph/to-paper-graph.ts';
import type { Extraction } from './model/extraction.ts';
import type { Namer } from './naming/namer.ts';

const BATCH_PAPERS = 500;

export interface RenamedPapers {
  readonly changed: number;
  /** Sentences. */
  readonly failures: readonly string[];
}

/** Reads all stored papers at most once; what fails in between goes on from there the next time. */
export async function renameStored(store: GraphStore, namer: Namer): Promise<RenamedPapers> {
  const suffix = toNamingSuffix(namer.version);
  const failures: string[] = [];
  let changed = 0;
  let after = '';
  for (;;) {
    const stored = await store.read(readPapersNamedOtherwise(suffix, after, BATCH_PAPERS));
    const last = stored.at(-1);
    if (last === undefined) return { changed, failures };
    const graphs = stored.map(({ paper, fingerprint, extraction }) => {
      const graph = toPaperGraph(paper, JSON.parse(extraction) as Extraction, namer);
      // of an older extractor, perhaps: only the names are new
      return { ...graph, paper: { ...graph.paper, fingerprint: withNaming(fingerprint, namer.version) } };
    });
    const report = await store.replacePapers(graphs);
    changed += report.changed.length;
    for (const { id, reason } of report.failed) failures.push(`${id}: ${reason}`);
    after = last.paper.id;
  }
}
