#!/usr/bin/env node
// How fast extraction is on one core, over real abstracts, output not counted; and how many passes of JSON.parse over the same
// lines that is. Runs the built package on ../shared/corpus.
//   node test/bench/extraction.mjs [--papers 12000]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { createWorkbench } from '../../dist/ingest/pipeline.js';

const { values } = parseArgs({ options: { papers: { type: 'string', default: '12000' } } });
const corpus = join(import.meta.dirname, '../../../shared/corpus/ml-50k.jsonl.gz');
if (!existsSync(corpus)) {
  process.stdout.write('SKIPPED extraction: ../shared/corpus is missing\n');
  process.exit(0);
}
const lines = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n').filter(Boolean);
const chosen = lines.slice(0, Number(values.papers));
const WARM_UP = 1500;

const parseMs = time(() => chosen.forEach((line) => JSON.parse(line)));
const papers = chosen.map((line) => ({ authors: [], ...JSON.parse(line) }));
const { extract } = createWorkbench();
papers.slice(0, WARM_UP).forEach((paper) => extract(paper));
const extractMs = time(() => papers.forEach((paper) => extract(paper)));
process.stdout.write(
  `${papers.length} abstracts: ${Math.round((papers.length / extractMs) * 1000)} a second, ${Math.round(extractMs / parseMs)} passes of JSON.parse\n`,
);

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
