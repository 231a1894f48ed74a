import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { GraphStore } from '../graph/graph-store.ts';
import { ingestPapers } from '../ingest-papers.ts';
import { findPackageRoot } from '../package-root.ts';
import type { IngestReport } from '../report.ts';
import { readPapers } from '../source/read-papers.ts';
import { ExtractionPool } from '../workers/extraction-pool.ts';

/** Stores the samples, about a hundred papers, in about a second. @throws what `ingestPapers` and `readPapers` throw */
export async function ingestSamples(store: GraphStore): Promise<IngestReport> {
  const file = join(findPackageRoot(), 'ingest', 'samples', 'samples.jsonl');
  return ingestPapers(readPapers(file, Readable.from([])), store, new ExtractionPool({ workers: 0 }));
}
