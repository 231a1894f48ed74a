#!/usr/bin/env node
// What each learned part and each lexicon brings: figures against annotated abstracts with one of them taken away. Without a learned
// choice the rules' suggestion is taken; without the learned roles a name has the role that one plain sign says. Runs the built package.
//   node test/bench/ablation.mjs SET.gold.jsonl SET.jsonl
import { readFileSync } from 'node:fs';
import { parseGoldLine } from '../../dist/ingest/eval/gold.js';
import { scoreExtractions } from '../../dist/ingest/eval/score-extractions.js';
import { named } from '../../dist/ingest/learned/feature.js';
import { CHOICES } from '../../dist/ingest/learned/models.js';
import { createExtractor } from '../../dist/ingest/pipeline.js';
import { buildContext } from '../../dist/ingest/stages/context.js';
import { createJudge } from '../../dist/ingest/stages/judge.js';
import { PhraseMatcher } from '../../dist/ingest/stages/phrase-matcher.js';

const [goldPath, papersPath] = process.argv.slice(2);
if (papersPath === undefined) {
  process.stderr.write('expected two files: annotations and abstracts (JSON Lines)\n');
  process.exit(2);
}
const gold = readLines(goldPath).map((line) => parseGoldLine(line));
const papers = readLines(papersPath).map((line) => ({ authors: [], ...JSON.parse(line) }));
const context = buildContext();
const judge = createJudge(context.models);
const RULE = named('rule');
const SHOWN = [
  'number',
  'number+benchmark',
  'quad',
  'full',
  'entity:methods',
  'entity:benchmarks',
  'entity:baseModels',
  'evaluations',
  'comparisons',
];

print('', SHOWN);
show('everything', context, judge);
for (const choice of CHOICES) show(`rules for ${choice}`, context, byRules(new Set([choice])));
show('rules for every choice', context, byRules(new Set(CHOICES)));
show('claims and evaluations by rules', context, { ...judge, believe: believeByRules });
show('roles by one sign', { ...context, models: { ...context.models, roles: rolesBySigns } }, judge);
show('without benchmark rows', { ...context, benchmarks: new PhraseMatcher() }, judge);
show('without model families', { ...context, findModelStem: () => undefined }, judge);
show('without metric rows', { ...context, metrics: new PhraseMatcher() }, judge);

function show(what, changed, changedJudge) {
  const extract = createExtractor(changed, changedJudge);
  const { figures } = scoreExtractions(gold, papers.map(extract));
  print(
    what,
    SHOWN.map((name) => (figures.get(name)?.f1 ?? 0).toFixed(3)),
  );
}

function print(what, columns) {
  process.stdout.write(
    `${what.padEnd(34)}${columns.map((column) => column.replace('entity:', '').padStart(17)).join('')}\n`,
  );
}

function byRules(choices) {
  return {
    ...judge,
    choose(choice, subject, candidates) {
      if (choices.has(choice) !== true) return judge.choose(choice, subject, candidates);
      const candidate =
        candidates.find((one) => isSuggested(choice, one)) ?? candidates.at(choice === 'direction' ? 0 : -1);
      return candidate === undefined ? undefined : { candidate, probability: 0.8 };
    },
  };
}

function isSuggested(choice, { verdict, direction, features }) {
  if (choice === 'number') return verdict.kind !== undefined && verdict.rule.endsWith('.learned') === false;
  // the features of "down" name what the rules say; "up" has none
  if (choice === 'direction') return direction === 'down' && features.includes(named('rule down'));
  return features.includes(RULE);
}

function believeByRules(question, _, features) {
  const sign = { 'is-better': 'rule', 'is-evaluated': 'together', 'lists-metric': 'quality strong' }[
    question
  ];
  return features.includes(named(sign)) === true ? 1 : undefined;
}

/** In the order of ROLES: a sure yes or no. */
function rolesBySigns(features) {
  const has = (...signs) => (signs.some((sign) => features.includes(named(sign)) === true) ? 5 : -5);
  return Float64Array.of(
    has('title-head', 'proposed', 'named-as', 'ours'),
    has('lexicon-benchmark', 'noun-benchmark', 'introduced-as-data'),
    has('specific-model', 'lexicon-model'),
    has('object-of-comparison', 'baseline-noun', 'such-as-baseline'),
  );
}

function readLines(path) {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}
