// Stored papers that another version of the extractor read, as records to be ingested once more.
import { getContentFingerprint, toContentFingerprint } from './graph/fingerprint.ts';
import { NODES_PER_PAGE, PAGE_TIMEOUT_MS } from './graph/graph-reader.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { readNodeIds } from './graph/queries/node-ids.ts';
import { readStoredPapers } from './graph/queries/stored-papers.ts';
import { compareText } from './graph/writing/name-support.ts';
import type { SourceRecord } from './source/source-record.ts';

/**
 * Nothing has to be kept beside the store: text and metadata are in it, and the fingerprint says what was made of them. Papers of
 * which only the names were resolved otherwise are `renameStored`'s.
 */
export async function* readOutdated(
  store: Pick<GraphStore, 'read' | 'fingerprints'>,
): AsyncGenerator<SourceRecord> {
  const timeout = { timeoutMs: PAGE_TIMEOUT_MS };
  const ids = (await store.read(readNodeIds('Paper'), timeout)).toSorted(compareText);
  for (let start = 0; start < ids.length; start += NODES_PER_PAGE) {
    const page = ids.slice(start, start + NODES_PER_PAGE);
    const stored = await store.fingerprints(page);
    for (const paper of await store.read(readStoredPapers(page), timeout))
      if (getContentFingerprint(stored.get(paper.id) ?? '') !== toContentFingerprint(paper))
        yield { kind: 'paper', paper };
  }
}
