// The real abstracts that made-up ones are put together from, cut into two halves, with the names that they hold.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createIsListed } from '../../../dist/ingest/eval/listed-names.js';
import { buildContext } from '../../../dist/ingest/stages/context.js';
import { ExtractionPool } from '../../../dist/ingest/workers/extraction-pool.js';

const BATCH = 1_000;
const LISTED_KINDS = ['benchmarks', 'baseModels'];
const SENTENCE_END = /(?<=[.!?]["')\]]?)\s+(?=[A-Z])/u;

/** The first papers of a corpus as `ingest` reads them. */
export function readCorpus(file, count) {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.slice(0, count).map((line) => ({ authors: [], ...JSON.parse(line) }));
}

/** Extracts papers on all cores and hands over what came out, batch by batch, in order. */
export async function extractAll(papers, workers, take) {
  const pool = new ExtractionPool({ workers });
  try {
    for (let start = 0; start < papers.length; start += BATCH) {
      const { results, failure } = await pool.run('extraction', papers.slice(start, start + BATCH));
      if (failure !== undefined) throw failure.error;
      results.forEach((extraction, index) => take(extraction, papers[start + index]));
    }
  } finally {
    await pool.close();
  }
}

/** Papers that can be put together: front and back of the abstract, own names, and names that no lexicon knows. */
export async function readSources(file, count, workers) {
  const isListed = createIsListed(buildContext());
  const sources = [];
  await extractAll(readCorpus(file, count), workers, (extraction, paper) => {
    const sentences = paper.abstract.split(SENTENCE_END);
    const middle = Math.ceil(sentences.length / 2);
    const { methods, baseModels, compared, benchmarks } = extraction;
    sources.push({
      title: paper.title,
      front: sentences.slice(0, middle).join(' '),
      back: sentences.slice(middle).join(' '),
      date: paper.date ?? null,
      authors: paper.authors,
      own: methods.map(({ name }) => name),
      unknown: [...methods, ...baseModels, ...compared, ...benchmarks]
        .filter(({ name }) => LISTED_KINDS.every((kind) => isListed(kind, [name]) === false))
        .flatMap(({ name, aliases }) => [name, ...aliases]),
    });
  });
  return sources;
}
