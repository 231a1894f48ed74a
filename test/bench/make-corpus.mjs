#!/usr/bin/env node
// Corpora of any size for measuring: recombines the abstracts of ../shared/corpus/ml-50k with new ids, and prints how many
// distinct methods and benchmarks the extractor finds a thousand papers, beside those of as many real ones. The same size and
// seed give the same bytes. Runs the built package.
//   node test/bench/make-corpus.mjs --papers 300000 --out FILE.jsonl [--seed 1] [--count 12000] [--workers 1]
// `--count`: papers that names are counted in, besides which nothing is extracted twice; 0: none.
import { createWriteStream, existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countDefaultWorkers } from '../../dist/ingest/workers/count-workers.js';
import { countNames } from './corpus/count-names.mjs';
import { readCorpus, readSources } from './corpus/read-sources.mjs';
import { recombine } from './corpus/recombine.mjs';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '300000' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '12000' },
    workers: { type: 'string', default: String(countDefaultWorkers()) },
  },
});
const file = join(import.meta.dirname, '../../../shared/corpus/ml-50k.jsonl.gz');
if (values.out === undefined || !existsSync(file)) {
  process.stderr.write('expected --out FILE, and the folder shared beside the checkout\n');
  process.exit(2);
}
const count = Number(values.papers);
const workers = Number(values.workers);
const sources = await readSources(file, count, workers);
const counted = [];
/** Spread over all rounds, because names of different rounds differ. */
const every = Math.max(1, Math.floor(count / Number(values.count)));

const out = createWriteStream(values.out);
let made = 0;
for (const paper of recombine(sources, { count, seed: Number(values.seed) })) {
  if (made % every === 0 && counted.length < Number(values.count)) counted.push(paper);
  made += 1;
  if (!out.write(`${JSON.stringify(paper)}\n`)) await once(out, 'drain');
}
out.end();
await once(out, 'close');
process.stdout.write(`${made} papers out of ${sources.length}\n`);
if (counted.length > 0) {
  const real = readCorpus(file, sources.length);
  const step = Math.max(1, Math.floor(real.length / counted.length));
  const sample = real.filter((_, index) => index % step === 0).slice(0, counted.length);
  print('made up', await countNames(counted, workers));
  print('real', await countNames(sample, workers));
}

function print(what, { papers, methods, benchmarks, results }) {
  process.stdout.write(
    `${what.padEnd(8)} a thousand of ${papers} papers: ${methods} distinct methods, ${benchmarks} distinct benchmarks, ${results} results\n`,
  );
}
