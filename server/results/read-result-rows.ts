// Results as every page shows them: with method, benchmarks, base model, metric, and the sentence they stand in.
import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import type { ResultRow } from '../contract.ts';
import { locateSentence } from '../evidence/find-sentences.ts';
import { toEvidence } from '../evidence/to-evidence.ts';
import { readCitedPapers, type CitedPaper } from '../queries/cited-papers.ts';
import { readResultBenchmarks, type ResultBenchmark } from '../queries/result-benchmarks.ts';
import { readResults, type StoredResult } from '../queries/results.ts';

/** In the order of the ids; those that went away in between are left out. Three round trips, however many ids. */
export async function readResultRows(
  store: GraphStore,
  ids: readonly string[],
  options: ReadOptions,
): Promise<ResultRow[]> {
  if (ids.length === 0) return [];
  const [results, benchmarks] = await Promise.all([
    store.read(readResults(ids), options),
    store.read(readResultBenchmarks(ids), options),
  ]);
  const paperIds = [...new Set(results.map(({ paper }) => paper))];
  const papers = await store.read(readCitedPapers(paperIds), options);
  const paperOf = new Map(papers.map((paper) => [paper.id, paper]));
  const rows = new Map<string, ResultRow>();
  for (const result of results) {
    const paper = paperOf.get(result.paper);
    const on = benchmarks.filter((benchmark) => benchmark.result === result.id);
    if (paper !== undefined) rows.set(result.id, toResultRow(result, paper, on));
  }
  return ids.flatMap((id) => rows.get(id) ?? []);
}

function toResultRow(
  result: StoredResult,
  paper: CitedPaper,
  benchmarks: readonly ResultBenchmark[],
): ResultRow {
  const { paper: _, sentence, start, end, ...shown } = result;
  const number = { start, end };
  return {
    ...shown,
    benchmarks: benchmarks.map(({ id, name }) => ({ id, name })),
    evidence: toEvidence(paper, locateSentence(paper.abstract, sentence, number)),
    number,
  };
}
