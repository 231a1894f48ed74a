// Distinct methods and benchmarks a thousand papers, as the extractor finds them.
import { extractAll } from './read-sources.mjs';

export async function countNames(papers, workers) {
  const methods = new Set();
  const benchmarks = new Set();
  let results = 0;
  await extractAll(papers, workers, (extraction) => {
    for (const { canonicalId } of [...extraction.methods, ...extraction.baseModels, ...extraction.compared])
      methods.add(canonicalId);
    for (const { canonicalId } of extraction.benchmarks) benchmarks.add(canonicalId);
    results += extraction.results.length;
  });
  const perThousand = (count) => Math.round((count / papers.length) * 1_000);
  return {
    papers: papers.length,
    methods: perThousand(methods.size),
    benchmarks: perThousand(benchmarks.size),
    results: perThousand(results),
  };
}
