// Records in, graph out: papers of the same id become one, and go on in batches.
import { getLength, MAX_BATCH_PAPERS, MAX_LENGTH_PER_PAPER } from './batch-size.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { IngestLine } from './ingest-line.ts';
import { hasSameText, mergePapers } from './merge-papers.ts';
import type { Paper } from './model/paper.ts';
import { addFailure, countRepeated, createReport, type IngestReport } from './report.ts';
import type { SourceRecord } from './source/source-record.ts';
import type { ExtractionPool } from './workers/extraction-pool.ts';

/** Papers of the first batch: something is stored, and progress shown, after half a second. Each further batch is twice as large. */
const FIRST_BATCH_PAPERS = 500;

export interface IngestOptions {
  readonly onProgress?: (report: Readonly<IngestReport>) => void;
  readonly signal?: AbortSignal;
  /** What is done is added to it. @default one in which nothing is counted yet */
  readonly report?: IngestReport;
}

/**
 * Stores every paper of the records. A bad record or paper is reported and the rest goes on.
 * @throws what the store throws where it cannot go on (STORE_UNAVAILABLE …), WORKER_FAILED; what was stored before stays,
 * and nothing is written afterwards
 */
export async function ingestPapers(
  records: AsyncIterable<SourceRecord>,
  store: GraphStore,
  pool: ExtractionPool,
  options: IngestOptions = {},
): Promise<IngestReport> {
  const report = options.report ?? createReport();
  const line = new IngestLine(store, pool, { report, onProgress: options.onProgress });
  let batch = new Map<string, Paper>();
  let batchLength = 0;
  let maxPapers = FIRST_BATCH_PAPERS;
  const flush = async (): Promise<void> => {
    const papers = [...batch.values()];
    batch = new Map();
    batchLength = 0;
    maxPapers = Math.min(2 * maxPapers, MAX_BATCH_PAPERS);
    await line.add(papers);
    options.signal?.throwIfAborted();
  };
  try {
    for await (const record of records) {
      options.signal?.throwIfAborted();
      if (record.kind === 'bad') {
        addFailure(
          report,
          `${record.source}, ${record.place}: ${record.reason}`,
          record.isInput === true ? 'inputsFailed' : 'recordsFailed',
        );
        continue;
      }
      report.papersRead += 1;
      const { paper } = record;
      const known = batch.get(paper.id);
      if (known !== undefined) countRepeated(report, hasSameText(known, paper));
      batch.set(paper.id, known === undefined ? paper : mergePapers(known, paper));
      batchLength += getLength(paper);
      if (batch.size >= maxPapers || batchLength >= maxPapers * MAX_LENGTH_PER_PAPER) await flush();
    }
    await flush();
    await line.finish();
    return report;
  } catch (error) {
    await line.stop();
    throw error;
  }
}
