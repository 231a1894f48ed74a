// What both adapters do around a write: keep one of papers given twice, leave stored ones alone, cut the rest into
// transactions, and find the paper because of which one fails.
import { BenchgraphError } from '../../errors.ts';
import type { PaperGraph } from '../../model/paper-graph.ts';
import type { ReplaceReport } from '../graph-store.ts';
import { findPaperFault } from './check-paper-graph.ts';
import type { WrittenPapers } from './write-papers.ts';

/**
 * As many papers, and of their names, results and relationships, in one transaction as keep it about a second and a few MB:
 * others wait for it. A paper of more parts is stored alone.
 */
export interface TransactionLimits {
  readonly papers: number;
  readonly parts: number;
}

export interface PaperWriter {
  readonly limits: TransactionLimits;
  fingerprints(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** One transaction. @throws STORE_FAILED where the engine refuses the data, other codes where it cannot work */
  write(papers: readonly PaperGraph[]): Promise<WrittenPapers>;
}

type Outcome = 'added' | 'changed' | 'unchanged' | { readonly reason: string };

/**
 * Stores a batch. Of papers with the same id the last counts, as if they had come one after another; the report names
 * each id once, in the order in which ids first came.
 */
export async function replaceBatch(
  writer: PaperWriter,
  batch: readonly PaperGraph[],
): Promise<ReplaceReport> {
  const papers = new Map(batch.map((graph) => [graph.paper.id, graph]));
  const outcomes = new Map<string, Outcome>();
  const stored = await writer.fingerprints([...papers.keys()]);
  const writable: PaperGraph[] = [];
  for (const [id, graph] of papers) {
    const fault = findPaperFault(graph);
    if (fault !== undefined) outcomes.set(id, { reason: fault });
    else if (stored.get(id) === graph.paper.fingerprint) outcomes.set(id, 'unchanged');
    else writable.push(graph);
  }
  for (const papers of cutIntoTransactions(writable, writer.limits))
    await writeOrSplit(writer, papers, outcomes);
  return toReport(papers.keys(), outcomes);
}

function cutIntoTransactions(
  papers: readonly PaperGraph[],
  limits: TransactionLimits,
): readonly (readonly PaperGraph[])[] {
  const cut: PaperGraph[][] = [];
  let current: PaperGraph[] = [];
  let parts = 0;
  for (const graph of papers) {
    const added = graph.names.length + graph.results.length + graph.edges.length;
    const isFull = current.length >= limits.papers || (current.length > 0 && parts + added > limits.parts);
    if (isFull || cut.length === 0) {
      current = [];
      parts = 0;
      cut.push(current);
    }
    current.push(graph);
    parts += added;
  }
  return cut;
}

/** Halves what fails until the paper at fault is alone: one bad paper in 500 costs 18 further transactions. */
async function writeOrSplit(
  writer: PaperWriter,
  papers: readonly PaperGraph[],
  outcomes: Map<string, Outcome>,
): Promise<void> {
  try {
    const written = await writer.write(papers);
    for (const outcome of ['added', 'changed', 'unchanged'] as const)
      for (const id of written[outcome]) outcomes.set(id, outcome);
  } catch (error) {
    const reason = findReason(error);
    if (reason === undefined) throw error;
    const [first] = papers;
    if (papers.length === 1 && first !== undefined) {
      outcomes.set(first.paper.id, { reason });
      return;
    }
    const middle = Math.ceil(papers.length / 2);
    await writeOrSplit(writer, papers.slice(0, middle), outcomes);
    await writeOrSplit(writer, papers.slice(middle), outcomes);
  }
}

/** Why the data cannot be stored, in a sentence; undefined: the error is not about the data. */
function findReason(error: unknown): string | undefined {
  if (error instanceof BenchgraphError && error.code === 'STORE_FAILED') return error.message;
  // What Node.js throws where a text grows longer than a text can be.
  if (error instanceof RangeError) return 'the store: it is too large to be sent';
  return undefined;
}

function toReport(ids: Iterable<string>, outcomes: ReadonlyMap<string, Outcome>): ReplaceReport {
  const report = {
    added: [] as string[],
    changed: [] as string[],
    unchanged: [] as string[],
    failed: [] as { id: string; reason: string }[],
  };
  for (const id of ids) {
    const outcome = outcomes.get(id);
    if (typeof outcome === 'string') report[outcome].push(id);
    else report.failed.push({ id, reason: outcome?.reason ?? 'the store did not say what became of it' });
  }
  return report;
}
