#!/usr/bin/env node
// Fits the learned models of ingest/learned from annotated abstracts, prints how good they are in cross-validation, each by itself
// and all of them together on whole abstracts, and writes them. The same annotations give the same files. Needs ../shared and a
// built package.
//   npm run build && node scripts/train/train.mjs [--dry] [--whole FILE]
// FILE gets, for each abstract, its annotations and what was extracted by models that had not seen it: for reading errors.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepNewFeatures } from '../../dist/ingest/learned/feature.js';
import { toJointModel } from '../../dist/ingest/learned/linear-model.js';
import { CHOICES, QUESTIONS } from '../../dist/ingest/learned/models.js';
import { ROLES } from '../../dist/ingest/model/roles.js';
import { createExtractor } from '../../dist/ingest/pipeline.js';
import { assignRoles } from '../../dist/ingest/stages/assign-roles/index.js';
import { buildContext } from '../../dist/ingest/stages/context.js';
import { findCues } from '../../dist/ingest/stages/find-cues.js';
import { findNames } from '../../dist/ingest/stages/find-names/index.js';
import { readDocument } from '../../dist/ingest/stages/read-document.js';
import { createAnnotatedJudge, findRoles } from './annotated-judge.mjs';
import { findBestOffset } from './best-offset.mjs';
import { findBestThreshold } from './best-threshold.mjs';
import { printErrors, printWhole, readWhole } from './cross-validate.mjs';
import { fitConfidence } from './fit-confidence.mjs';
import { LEARNERS } from './learners.mjs';
import { readAnnotated } from './read-annotated.mjs';
import { toWeightTree } from './to-weight-tree.mjs';

const { values: options } = parseArgs({
  options: { dry: { type: 'boolean', default: false }, whole: { type: 'string' } },
});
const FOLDS = 5;
/** Trees are taken where they are right so much more often than what is simpler. */
const WORTH = 0.0035;
const LINEAR_ONLY = new Set(['number', 'direction', 'scope', 'lists-metric']);
const learned = join(dirname(fileURLToPath(import.meta.url)), '../../ingest/learned');

keepNewFeatures();
const NO_MODEL = () => 0;
const ofAll = (keys, value) => Object.fromEntries(keys.map((key) => [key, value]));
const empty = {
  roles: () => new Float64Array(ROLES.length),
  roleThresholds: ofAll(ROLES, 0.5),
  choices: ofAll(CHOICES, NO_MODEL),
  questions: ofAll(QUESTIONS, NO_MODEL),
  thresholds: ofAll(QUESTIONS, 0.5),
  toConfidence: () => 0,
};
const context = buildContext(empty);
const papers = (await readAnnotated()).map((entry, at) => ({ ...entry, fold: at % FOLDS }));
console.log(`${papers.length} annotated abstracts`);
/** Of each fold, files of models that did not see it; of all, those that are kept. */
const folds = Array.from({ length: FOLDS }, newFiles);
const whole = newFiles();

fitRoles();
collectExamples();
for (const choice of CHOICES) fitChoice(choice);
for (const question of QUESTIONS) fitQuestion(question);
const points = readWhole(papers, folds, context);
printWhole(points);
printErrors(points);
if (options.whole !== undefined) writeFileSync(options.whole, points.map(toWholeLine).join(''));
whole.confidence = fitConfidence(points);
saveAll();

function toWholeLine({ set, annotated, extraction }) {
  return `${JSON.stringify({ set, gold: annotated, extraction })}\n`;
}

function newFiles() {
  return { roles: {}, choices: {}, questions: {}, confidence: { weights: {}, steps: [] } };
}

function others(fold) {
  return papers.filter((paper) => paper.fold !== fold);
}

function ofFold(fold) {
  return papers.filter((paper) => paper.fold === fold);
}

/** Roles first: all further features look at them, as they come out for papers that were not trained on. */
function fitRoles() {
  for (const paper of papers) {
    const document = readDocument(paper.paper);
    const cues = findCues(document.text, document.tokens, context);
    const names = findNames(document, context);
    const roles = assignRoles(document, names, cues, context);
    paper.names = names.names
      .filter(({ mentions }) => mentions.length > 0)
      .map((name) => ({
        features: roles.byName[name.index].observations.items.map((feature) => feature.name),
        roles: findRoles(paper.gold, name),
      }));
  }
  for (const role of ROLES) {
    const answers = [];
    for (const [fold, files] of folds.entries()) {
      const { file, score } = fitRole(role, others(fold));
      files.roles[role] = file;
      for (const name of ofFold(fold).flatMap(({ names }) => names)) {
        if (name.roles[role] === 'doubtful') continue;
        answers.push({ score: score(name.features), isRight: name.roles[role] === 'yes' });
      }
    }
    const best = findBestThreshold(answers, answers.filter(({ isRight }) => isRight).length);
    console.log(`role ${role}: ${answers.length}, ${best.said}`);
    for (const files of folds) files.roles[role] = { threshold: best.threshold, ...files.roles[role] };
    whole.roles[role] = { threshold: best.threshold, ...fitRole(role, papers).file };
  }
}

function fitRole(role, entries) {
  const names = entries.flatMap((paper) => paper.names.filter((name) => name.roles[role] !== 'doubtful'));
  return LEARNERS.linear(names.map((name) => toYesOrNo(name.features, name.roles[role] === 'yes')));
}

/** What is asked while extraction follows the annotations, with roles of models that did not see the paper. */
function collectExamples() {
  for (const [fold, files] of folds.entries()) {
    const roles = toJointModel(ROLES.map((role) => files.roles[role]));
    const roleThresholds = Object.fromEntries(ROLES.map((role) => [role, files.roles[role].threshold]));
    const models = { ...empty, roles, roleThresholds };
    for (const paper of ofFold(fold)) {
      const judge = createAnnotatedJudge(paper.gold);
      createExtractor({ ...context, models }, judge)(paper.paper);
      paper.choices = judge.choices;
      paper.questions = judge.questions;
    }
  }
}

function fitChoice(choice) {
  const examplesOf = (entries) =>
    entries.flatMap(({ choices }) => choices.filter((one) => one.choice === choice));
  const all = examplesOf(papers);
  const share = (count) => (count / all.length).toFixed(3);
  const reachable = all.filter(({ candidates }) => candidates.some((one) => one.isAccepted)).length;
  const byRules = all.filter(({ candidates }) =>
    candidates.some((one) => one.isAccepted && one.isRule),
  ).length;
  const tried = kindsOf(choice).map((kind) => {
    let right = 0;
    const answers = [];
    const files = folds.map((_, fold) => {
      const { file, score } = LEARNERS[kind](examplesOf(others(fold)));
      for (const { candidates } of examplesOf(ofFold(fold))) {
        if (isBestRight(candidates, score)) right += 1;
        if (choice === 'scope') answers.push(toScored(candidates, score));
      }
      return file;
    });
    return { kind, files, right, answers };
  });
  const best = takeBest(tried, ({ right }) => right / all.length);
  const said = tried.map(({ kind, right }) => `${kind} ${share(right)}`).join(', ');
  console.log(
    `${choice}: ${all.length}, reachable ${share(reachable)}, rules ${share(byRules)}, ${said} → ${best.kind}`,
  );
  for (const [fold, files] of folds.entries()) files.choices[choice] = best.files[fold];
  whole.choices[choice] = LEARNERS[best.kind](all).file;
  if (choice !== 'scope') return;
  const offset = findBestOffset(best.answers);
  for (const files of [...folds, whole]) files.choices[choice] = doubtNone(files.choices[choice], offset);
}

function toScored(candidates, score) {
  return candidates.map(({ features, isAccepted }) => ({
    score: score(features),
    isAccepted,
    isNone: features.includes('none'),
  }));
}

/** Most numbers have no scope, so that taking what is likeliest leaves out half of those that are said. */
function doubtNone(file, offset) {
  return { ...file, weights: { ...file.weights, none: (file.weights.none ?? 0) - offset } };
}

function isBestRight(candidates, score) {
  const scores = candidates.map(({ features }) => score(features));
  return candidates[scores.indexOf(Math.max(...scores))].isAccepted;
}

function fitQuestion(question) {
  const examplesOf = (entries) =>
    entries.flatMap(({ questions }) => questions.filter((one) => one.question === question));
  const fit = (kind, entries) => LEARNERS[kind](takeSaying(entries.map((entry) => examplesOf([entry]))));
  const tried = kindsOf(question).map((kind) => {
    const answers = [];
    const files = folds.map((_, fold) => {
      const { file, score } = fit(kind, others(fold));
      for (const paper of ofFold(fold)) answers.push(...likeliestAnswers(examplesOf([paper]), score));
      return file;
    });
    return { kind, files, count: answers.length, best: findBestThreshold(answers, countWanted(question)) };
  });
  for (const { kind, count, best } of tried) console.log(`${question}: ${count}, ${kind} ${best.said}`);
  const taken = takeBest(tried, ({ best }) => best.f1);
  const { threshold } = taken.best;
  for (const [fold, files] of folds.entries())
    files.questions[question] = { threshold, ...taken.files[fold] };
  whole.questions[question] = { threshold, ...fit(taken.kind, papers).file };
}

/**
 * Annotations say that something holds of a pair, not which sentence says it: of those that could, a first model takes the
 * likeliest one, and the others say nothing.
 */
function takeSaying(papers) {
  const all = papers.flat().map(({ features, isRight }) => toYesOrNo(features, isRight));
  if (!papers.some((examples) => examples.some(({ key }) => key !== undefined))) return all;
  const { score } = LEARNERS.linear(all);
  return papers.flatMap((examples) => {
    const saying = new Map();
    for (const { key, isRight, features } of examples) {
      const scored = score(features);
      if (isRight && !(saying.get(key)?.scored >= scored)) saying.set(key, { scored, features });
    }
    return examples
      .filter(({ key, isRight, features }) => !isRight || saying.get(key).features === features)
      .map(({ features, isRight }) => toYesOrNo(features, isRight));
  });
}

/** Of questions about the same pair only the likeliest one counts. */
function likeliestAnswers(examples, score) {
  const best = new Map();
  for (const { features, isRight, key } of examples) {
    const answer = { score: score(features), isRight };
    const place = key ?? best.size;
    if ((best.get(place)?.score ?? -Infinity) < answer.score) best.set(place, answer);
  }
  return best.values();
}

function kindsOf(what) {
  return LINEAR_ONLY.has(what) ? ['linear'] : ['linear', 'trees'];
}

function takeBest([linear, trees], worthOf) {
  return trees !== undefined && worthOf(trees) > worthOf(linear) + WORTH ? trees : linear;
}

function isSure({ optional }) {
  return optional !== true;
}

function countWanted(question) {
  return papers.reduce((count, { gold }) => {
    if (question === 'lists-metric') return count + gold.metrics.length;
    return count + (question === 'is-evaluated' ? gold.evaluated : gold.comparisons).filter(isSure).length;
  }, 0);
}

function toYesOrNo(features, isRight) {
  return {
    candidates: [
      { features: ['*', ...features], isRight },
      { features: [], isRight: !isRight },
    ],
  };
}

function saveAll() {
  if (options.dry) return;
  for (const role of ROLES) save(`role-${role}`, whole.roles[role]);
  for (const choice of CHOICES) save(`choice-${choice}`, whole.choices[choice]);
  for (const question of QUESTIONS) save(question, whole.questions[question]);
  save('confidence', whole.confidence);
}

function save(name, file) {
  const written = file.weights === undefined ? file : { ...file, weights: toWeightTree(file.weights) };
  writeFileSync(join(learned, `${name}.json`), `${JSON.stringify(written)}\n`);
}
