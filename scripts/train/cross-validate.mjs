// Whole abstracts, extracted with models that did not see them: how good everything is together, and how sure results may be.
import { parseGoldLine } from '../../dist/ingest/eval/gold.js';
import { scoreExtractions } from '../../dist/ingest/eval/score-extractions.js';
import { toModels } from '../../dist/ingest/learned/models.js';
import { createExtractor } from '../../dist/ingest/pipeline.js';
import { createJudge } from '../../dist/ingest/stages/judge.js';

const SHOWN = [
  'number',
  'number+benchmark',
  'quad',
  'full',
  'entity:methods',
  'entity:benchmarks',
  'entity:baseModels',
  'entity:compared',
  'metrics',
  'evaluations',
  'comparisons',
];

/** For each paper its annotations, its extraction, and the features of each result's confidence. */
export function readWhole(papers, folds, context) {
  const read = [];
  for (const [fold, files] of folds.entries()) {
    const models = toModels(files);
    for (const { set, paper, gold, fold: own } of papers) {
      if (own !== fold) continue;
      const sureness = [];
      const judge = {
        ...createJudge(models),
        toConfidence(_, features) {
          sureness.push(features.map(({ name }) => name));
          return 0;
        },
      };
      const id = String(read.length);
      const extraction = { ...createExtractor({ ...context, models }, judge)(paper), id };
      const results = gold.results.map((result) => ({ evidence: '', ...result }));
      const annotated = { ...gold, id, results };
      read.push({ set, annotated, gold: parseGoldLine(JSON.stringify(annotated)), extraction, sureness });
    }
  }
  return read;
}

/** The most frequent kinds of error, with what share of all abstracts has one. */
export function printErrors(read) {
  const { errors } = scoreExtractions(
    read.map(({ gold }) => gold),
    read.map(({ extraction }) => extraction),
  );
  const counts = new Map();
  for (const { what } of errors) counts.set(what, (counts.get(what) ?? 0) + 1);
  console.log('kinds of error over all abstracts:');
  for (const [what, count] of [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 24))
    console.log(`  ${what.padEnd(24)} ${count}`);
}

export function printWhole(read) {
  for (const set of new Set(read.map((entry) => entry.set))) {
    const entries = read.filter((entry) => entry.set === set);
    const { figures } = scoreExtractions(
      entries.map(({ gold }) => gold),
      entries.map(({ extraction }) => extraction),
    );
    console.log(`whole abstracts of ${set}: ${entries.length}`);
    for (const name of SHOWN) {
      const { precision, recall, f1 } = figures.get(name);
      console.log(
        `  ${name.padEnd(18)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
      );
    }
  }
}
