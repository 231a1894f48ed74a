// Records in, graph out: extracts papers and stores them in batches, one batch being written while the next one is extracted.
import type { GraphStore, Query } from './graph/graph-store.ts';
import { toFingerprint } from './graph/fingerprint.ts';
import { toPaperGraph } from './graph/to-paper-graph.ts';
import { hasSameText, mergePapers, updatePaper } from './merge-papers.ts';
import type { Extraction } from './model/extraction.ts';
import type { Paper } from './model/paper.ts';
import type { Workbench } from './pipeline.ts';
import { readStoredPapers } from './graph/queries/stored-papers.ts';
import { addFailure, createReport, type IngestReport } from './report.ts';
import type { SourceRecord } from './source/source-record.ts';

/** Papers a batch: about 2,000 rows of the largest kind. */
const MAX_BATCH_PAPERS = 500;
/**
 * Of titles and abstracts a batch, in UTF-16 code units: about 500 abstracts of the usual length, twice over. What is found in
 * texts that are longer grows with them, and a batch travels as one JSON text.
 */
const MAX_BATCH_LENGTH = 2_000_000;

export interface IngestOptions {
  readonly onProgress?: (report: Readonly<IngestReport>) => void;
  readonly signal?: AbortSignal;
}

/**
 * Stores every paper of the records. A bad record or paper is reported and the rest goes on.
 * @throws what the store throws where it cannot go on (STORE_UNAVAILABLE …); what was stored before stays
 */
export async function ingestPapers(
  records: AsyncIterable<SourceRecord>,
  store: GraphStore,
  workbench: Workbench,
  options: IngestOptions = {},
): Promise<IngestReport> {
  const report = createReport();
  let writing: Promise<void> = Promise.resolve();
  let batch = new Map<string, Paper>();
  let batchLength = 0;
  /** Papers of which the stored text came with this call, so that a further record of one came together with it. */
  const arrived = new Set<string>();
  const flush = async (): Promise<void> => {
    const papers = [...batch.values()];
    batch = new Map();
    batchLength = 0;
    // What is known of a paper is read before the batch ahead of it is written, unless it is in that batch.
    if (papers.some(({ id }) => arrived.has(id))) await writing;
    const prepared = await prepareBatch(papers, store, { workbench, arrived });
    for (const { paper, isReplaced } of prepared) if (!isReplaced) arrived.add(paper.id);
    await writing;
    writing = writeBatch(prepared, store, report).then(() => options.onProgress?.(report));
    // The error is thrown where the write is awaited; until then it is not unhandled.
    writing.catch(() => undefined);
  };
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
    if (known !== undefined) report[hasSameText(known, paper) ? 'papersUnchanged' : 'papersReplaced'] += 1;
    batch.set(paper.id, known === undefined ? paper : mergePapers(known, paper));
    batchLength += paper.title.length + paper.abstract.length;
    if (batch.size >= MAX_BATCH_PAPERS || batchLength >= MAX_BATCH_LENGTH) await flush();
  }
  await flush();
  await writing;
  return report;
}

interface Prepared {
  readonly paper: Paper;
  /** The text that was given is not the one that counts. */
  readonly isReplaced: boolean;
  readonly extraction: Extraction | undefined;
  readonly graph: ReturnType<typeof toPaperGraph> | undefined;
}

/** Completes papers by what the store knows of them; those that are stored just so are not extracted again. */
async function prepareBatch(
  papers: readonly Paper[],
  store: GraphStore,
  { workbench, arrived }: { workbench: Workbench; arrived: ReadonlySet<string> },
): Promise<Prepared[]> {
  if (papers.length === 0) return [];
  const stored = await store.fingerprints(papers.map((paper) => paper.id));
  const differing = papers.filter(
    (paper) => stored.has(paper.id) && stored.get(paper.id) !== toFingerprint(paper),
  );
  const query: Query<Paper> = readStoredPapers(differing.map((paper) => paper.id));
  const older = new Map(
    (differing.length === 0 ? [] : await store.read(query)).map((paper) => [paper.id, paper]),
  );
  return papers.map((paper) => {
    const known = older.get(paper.id);
    const merge = arrived.has(paper.id) ? mergePapers : updatePaper;
    const whole = known === undefined ? paper : merge(known, paper);
    const isReplaced = !hasSameText(whole, paper);
    if (stored.get(whole.id) === toFingerprint(whole))
      return { paper: whole, isReplaced, extraction: undefined, graph: undefined };
    const extraction = workbench.extract(whole);
    return { paper: whole, isReplaced, extraction, graph: toPaperGraph(whole, extraction, workbench.namer) };
  });
}

async function writeBatch(
  prepared: readonly Prepared[],
  store: GraphStore,
  report: IngestReport,
): Promise<void> {
  const graphs = prepared.flatMap(({ graph }) => (graph === undefined ? [] : [graph]));
  for (const { graph, isReplaced } of prepared)
    if (graph === undefined) report[isReplaced ? 'papersReplaced' : 'papersUnchanged'] += 1;
  if (graphs.length === 0) return;
  const replaced = await store.replacePapers(graphs);
  report.papersAdded += replaced.added.length;
  report.papersChanged += replaced.changed.length;
  report.papersUnchanged += replaced.unchanged.length;
  const failed = new Set(replaced.failed.map(({ id }) => id));
  for (const { id, reason } of replaced.failed) addFailure(report, `${id}: ${reason}`);
  for (const { paper, extraction } of prepared) {
    if (extraction === undefined || failed.has(paper.id)) continue;
    report.resultsKept += extraction.results.length;
    for (const { reason } of extraction.skips) report.skips.set(reason, (report.skips.get(reason) ?? 0) + 1);
  }
}
