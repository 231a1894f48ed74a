import { getContentFingerprint, toContentFingerprint } from '../fingerprint.ts';
import { NODES_PER_PAGE } from '../graph-reader.ts';
import { readFingerprints } from '../queries/fingerprints.ts';
import { readNodeIds } from '../queries/node-ids.ts';
import { readStoreNode } from '../queries/store-node.ts';
import { readStoredPapers } from '../queries/stored-papers.ts';
import { runWithRows } from '../writing/cypher-transaction.ts';
import type { MigrationData } from './migration.ts';

const SET_VERSIONS = `
  UNWIND $rows AS row
  MATCH (p:Paper {id: row.id})
  SET p.extractorVersion = row.version`;

/**
 * Until now only the store said which extractor wrote last. A paper is its work where its fingerprint says so; another one
 * stays without a version, and `ingest --reextract` reads it again.
 */
export async function addExtractorVersions(data: MigrationData): Promise<void> {
  const [store] = await data.read(readStoreNode());
  const version = store?.extractorVersion ?? null;
  if (version === null) return;
  const ids = await data.read(readNodeIds('Paper'));
  for (let start = 0; start < ids.length; start += NODES_PER_PAGE) {
    const page = ids.slice(start, start + NODES_PER_PAGE);
    const fingerprints = new Map(await data.read(readFingerprints(page)));
    const rows = (await data.read(readStoredPapers(page)))
      .filter(
        (paper) =>
          getContentFingerprint(fingerprints.get(paper.id) ?? '') === toContentFingerprint(paper, version),
      )
      .map(({ id }) => ({ id, version }));
    await data.write(async (transaction) => runWithRows(transaction, SET_VERSIONS, rows));
  }
}
