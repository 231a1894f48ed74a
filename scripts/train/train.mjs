#!/usr/bin/env node
// Fits the learned models of ingest/learned from annotated abstracts, prints how good they are in cross-validation, and writes
// them. The same annotations and thresholds give the same files. Needs ../shared and a built package.
//   npm run build && node scripts/train/train.mjs [--dry]
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepNewFeatures, named } from '../../dist/ingest/learned/feature.js';
import { toJointModel } from '../../dist/ingest/learned/model.js';
import { CHOICES, QUESTIONS } from '../../dist/ingest/learned/models.js';
import { ROLES } from '../../dist/ingest/model/roles.js';
import { createExtractor } from '../../dist/ingest/pipeline.js';
import { assignRoles } from '../../dist/ingest/stages/assign-roles/index.js';
import { buildContext } from '../../dist/ingest/stages/context.js';
import { findCues } from '../../dist/ingest/stages/find-cues.js';
import { findNames } from '../../dist/ingest/stages/find-names/index.js';
import { readDocument } from '../../dist/ingest/stages/read-document.js';
import { createAnnotatedJudge, findRoles } from './annotated-judge.mjs';
import { fitConfidence } from './fit-confidence.mjs';
import { LEARNERS } from './learners.mjs';
import { readAnnotated } from './read-annotated.mjs';

const { values: options } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });
const FOLDS = 5;
/** Trees are taken where they are right so much more often than what is simpler. */
const WORTH = 0.004;
const LINEAR_ONLY = new Set(['number', 'direction', 'scope']);
const learned = join(dirname(fileURLToPath(import.meta.url)), '../../ingest/learned');

const NO_MODEL = () => 0;
keepNewFeatures();
const empty = {
  roles: () => new Float64Array(ROLES.length),
  choices: Object.fromEntries(CHOICES.map((choice) => [choice, NO_MODEL])),
  questions: Object.fromEntries(QUESTIONS.map((question) => [question, NO_MODEL])),
  toConfidence: () => 0,
};
const context = buildContext(empty);
const papers = (await readAnnotated()).map((entry, at) => ({ ...entry, fold: at % FOLDS }));
console.log(`${papers.length} annotated abstracts`);

trainRoles();
collectExamples();
const cross = new Map();
for (const choice of CHOICES) trainChoice(choice);
for (const question of QUESTIONS) trainQuestion(question);
save('confidence', { steps: fitConfidence(papers, cross) });

/** Roles first: all further features look at them, as they come out for papers that were not trained on. */
function trainRoles() {
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
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitRoles(papers.filter((paper) => paper.fold !== fold)),
  );
  const joint = folds.map((files) => toJointModel(ROLES.map((role) => files[role])));
  for (const paper of papers) paper.roles = joint[paper.fold];
  for (const [role, file] of Object.entries(fitRoles(papers))) save(`role-${role}`, file);
  for (const role of ROLES) {
    const answers = papers.flatMap((paper) =>
      paper.names
        .filter((name) => name.roles[role] !== 'doubtful')
        .map((name) => ({
          score: paper.roles(name.features.map(named))[ROLES.indexOf(role)],
          isRight: name.roles[role] === 'yes',
        })),
    );
    printBestThreshold(`role ${role}`, answers, answers.filter(({ isRight }) => isRight).length);
  }
}

function fitRoles(entries) {
  return Object.fromEntries(
    ROLES.map((role) => {
      const names = entries.flatMap((paper) => paper.names.filter((name) => name.roles[role] !== 'doubtful'));
      const examples = names.map((name) => toYesOrNo(name.features, name.roles[role] === 'yes'));
      return [role, LEARNERS.linear(examples).file];
    }),
  );
}

function collectExamples() {
  for (const paper of papers) {
    const judge = createAnnotatedJudge(paper.gold);
    createExtractor({ ...context, models: { ...empty, roles: paper.roles } }, judge)(paper.paper);
    paper.choices = judge.choices;
    paper.questions = judge.questions;
  }
}

function trainChoice(choice) {
  const examplesOf = (entries) =>
    entries.flatMap(({ choices }) => choices.filter((one) => one.choice === choice));
  const all = examplesOf(papers);
  const reachable = all.filter(({ candidates }) => candidates.some((one) => one.isAccepted)).length;
  const byRules = all.filter(({ candidates }) =>
    candidates.some((one) => one.isAccepted && one.isRule),
  ).length;
  const shares = {};
  for (const kind of LINEAR_ONLY.has(choice) ? ['linear'] : ['linear', 'trees']) {
    let right = 0;
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const { score } = LEARNERS[kind](examplesOf(papers.filter((paper) => paper.fold !== fold)));
      for (const example of examplesOf(papers.filter((paper) => paper.fold === fold))) {
        const answer = takeBest(example.candidates, score);
        (example.crossed ??= {})[kind] = answer;
        if (answer.isRight) right += 1;
      }
    }
    shares[kind] = right / all.length;
  }
  const best = (shares.trees ?? 0) > shares.linear + WORTH ? 'trees' : 'linear';
  cross.set(choice, best);
  const said = Object.entries(shares).map(([kind, share]) => `${kind} ${share.toFixed(3)}`);
  console.log(
    `${choice}: ${all.length}, reachable ${(reachable / all.length).toFixed(3)}, rules ${(byRules / all.length).toFixed(3)}, ${said.join(', ')} → ${best}`,
  );
  save(`choice-${choice}`, LEARNERS[best](all).file);
}

/** The candidate with the highest score, and its probability. */
function takeBest(candidates, score) {
  const scores = candidates.map(({ features }) => score(features));
  const most = Math.max(...scores);
  const total = scores.reduce((sum, value) => sum + Math.exp(value - most), 0);
  const { isAccepted, kind } = candidates[scores.indexOf(most)];
  return { isRight: isAccepted, kind, probability: 1 / total };
}

function trainQuestion(question) {
  const examplesOf = (entries) =>
    entries.flatMap(({ questions }) => questions.filter((one) => one.question === question));
  const answers = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { score } = LEARNERS.linear(toChoices(examplesOf(papers.filter((paper) => paper.fold !== fold))));
    for (const paper of papers.filter((entry) => entry.fold === fold)) {
      const best = new Map();
      for (const { features, isRight, key } of examplesOf([paper])) {
        const answer = { score: score(features), isRight };
        const place = key ?? best.size;
        if ((best.get(place)?.score ?? -Infinity) < answer.score) best.set(place, answer);
      }
      answers.push(...best.values());
    }
  }
  printBestThreshold(question, answers, countWanted(question));
  save(question, LEARNERS.linear(toChoices(examplesOf(papers))).file);
}

function toChoices(examples) {
  return examples.map(({ features, isRight }) => toYesOrNo(features, isRight));
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

/** Thresholds stand in ingest/learned/thresholds.ts. */
function printBestThreshold(what, answers, wanted) {
  let best = { f1: 0 };
  for (let threshold = 0.2; threshold <= 0.6; threshold += 0.02) {
    const yes = answers.filter(({ score }) => 1 / (1 + Math.exp(-score)) >= threshold);
    const found = yes.filter(({ isRight }) => isRight).length;
    const [precision, recall] = [found / yes.length, found / wanted];
    const f1 = (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { f1, precision, recall, threshold };
  }
  const { f1, precision, recall, threshold } = best;
  console.log(
    `${what}: ${answers.length}, best from ${threshold.toFixed(2)} on: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
  );
}

function toYesOrNo(features, isRight) {
  return {
    candidates: [
      { features: ['*', ...features], isRight },
      { features: [], isRight: !isRight },
    ],
  };
}

function save(name, file) {
  if (!options.dry) writeFileSync(join(learned, `${name}.json`), `${JSON.stringify(file)}\n`);
}
