import type { PaperGraph } from '../../model/paper-graph.ts';
import type { GraphStore } from '../graph-store.ts';

const PAPERS_PER_BATCH = 500;

export interface ImportReport {
  added: number;
  changed: number;
  unchanged: number;
  readonly failed: { readonly id: string; readonly reason: string }[];
}

/** Stores papers as they were in another store. What comes before an error stays stored, and importing again goes on. */
export async function importGraph(
  papers: AsyncIterable<PaperGraph>,
  store: Pick<GraphStore, 'replacePapers'>,
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, changed: 0, unchanged: 0, failed: [] };
  let batch: PaperGraph[] = [];
  const flush = async (): Promise<void> => {
    const { added, changed, unchanged, failed } = await store.replacePapers(batch);
    batch = [];
    report.added += added.length;
    report.changed += changed.length;
    report.unchanged += unchanged.length;
    report.failed.push(...failed);
  };
  for await (const paper of papers) {
    batch.push(paper);
    if (batch.length >= PAPERS_PER_BATCH) await flush();
  }
  await flush();
  return report;
}
