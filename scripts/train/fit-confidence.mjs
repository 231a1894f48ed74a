// How sure a result may claim to be: a linear model of what is seen of it, and how often results with such a score were right, over
// abstracts that no model had seen. The second is a rising step function (pool adjacent violators).
import { isAccepted, toEvalKey } from '../../dist/ingest/eval/same-name.js';
import { LEARNERS } from './learners.mjs';

const FOLDS = 5;
const SMALLEST_STEP = 120;

/** @param read what readWhole gives */
export function fitConfidence(read) {
  const papers = read.map(({ gold, extraction, sureness }) => judgeResults(gold, extraction, sureness));
  const points = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { score } = fit(papers.filter((_, at) => at % FOLDS !== fold).flat());
    for (const { features, isRight } of papers.filter((_, at) => at % FOLDS === fold).flat())
      points.push({ score: score(features), isRight });
  }
  const steps = toSteps(points);
  const sure = points.filter(({ score }) => (steps.findLast(([from]) => score >= from)?.[1] ?? 0) >= 0.9);
  const right = sure.filter(({ isRight }) => isRight).length / sure.length;
  console.log(
    `confidence: ${points.length} results, from 0.9 on ${(sure.length / points.length).toFixed(3)} of them, ${right.toFixed(3)} right`,
  );
  return { ...fit(papers.flat()).file, steps };
}

function fit(examples) {
  return LEARNERS.linear(
    examples.map(({ features, isRight }) => ({
      candidates: [
        { features: ['*', ...features], isRight },
        { features: [], isRight: !isRight },
      ],
    })),
  );
}

/** Results of one paper that gold does not leave open: right where number, kind, method, benchmark and base model are. */
function judgeResults(gold, { results }, sureness) {
  const canonical = toCanonical(gold);
  const free = new Set(gold.results);
  return results.flatMap((said, at) => {
    const same = [...free].filter(({ value }) => Math.abs(value - said.value) < 1e-9);
    const match = same.find((wanted) => isQuadRight(canonical, wanted, said)) ?? same[0];
    if (match === undefined) return [{ features: sureness[at], isRight: false }];
    free.delete(match);
    if (match.optional) return [];
    return [{ features: sureness[at], isRight: isQuadRight(canonical, match, said) }];
  });
}

function isQuadRight(canonical, wanted, said) {
  const isKind =
    wanted.kind === said.kind &&
    (said.kind !== 'from_to' || Math.abs(wanted.baseline_value - said.baselineValue) < 1e-9);
  return (
    isKind &&
    isAccepted(wanted.method, said.method, canonical) &&
    isAccepted(wanted.benchmark, said.benchmark, canonical) &&
    isAccepted(wanted.base_model, said.baseModel, canonical)
  );
}

function toCanonical(gold) {
  const keys = new Map();
  for (const kind of ['proposed', 'benchmarks', 'base_models', 'compared'])
    for (const { name, aliases } of gold[kind])
      for (const form of [name, ...aliases])
        if (!keys.has(toEvalKey(form))) keys.set(toEvalKey(form), toEvalKey(name));
  return (name) => keys.get(toEvalKey(name)) ?? toEvalKey(name);
}

function toSteps(points) {
  points.sort((a, b) => a.score - b.score);
  const steps = [];
  for (let from = 0; from < points.length; from += SMALLEST_STEP) {
    const part = points.slice(from, from + SMALLEST_STEP);
    steps.push({
      from: part[0].score,
      count: part.length,
      right: part.filter(({ isRight }) => isRight).length,
    });
    while (steps.length > 1 && share(steps.at(-2)) >= share(steps.at(-1))) {
      const last = steps.pop();
      steps.at(-1).count += last.count;
      steps.at(-1).right += last.right;
    }
  }
  return steps.map((step) => [Math.round(step.from * 1e4) / 1e4, Math.round(share(step) * 1e3) / 1e3]);
}

function share({ count, right }) {
  return right / count;
}
