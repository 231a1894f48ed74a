// The learned models, read from their files. `scripts/train/` makes them; docs/extraction.md says from what and how good they are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULT_KINDS } from '../model/extraction.ts';
import { ROLES, type Role } from '../model/roles.ts';
import { findPackageRoot } from '../package-root.ts';
import { toAnswerModel, type AnswerModel } from './answer-model.ts';
import type { Feature } from './feature.ts';
import { toJointModel, type LinearFile } from './linear-model.ts';
import { toModel, type Model } from './model.ts';
import type { TreesFile } from './tree-model.ts';

/** Questions that are a choice among candidates. */
export const CHOICES = [
  'number',
  'metric',
  'method',
  'base-model',
  'benchmark',
  'baseline',
  'scope',
  'direction',
] as const;
export type Choice = (typeof CHOICES)[number];

/** Questions whose answer is yes or no. */
export const QUESTIONS = ['lists-metric', 'is-evaluated', 'is-better'] as const;
export type Question = (typeof QUESTIONS)[number];

/** By which the kinds of results are told from each other in the choice of a number. */
export const KIND_WORDS: readonly string[] = RESULT_KINDS.map((kind) => `&${kind}`);

export interface Models {
  /** Scores of the roles of a name, in the order of ROLES. */
  readonly roles: (features: readonly Feature[]) => Float64Array;
  /** From which probability on a name has a role. */
  readonly roleThresholds: Readonly<Record<Role, number>>;
  readonly choices: Readonly<Record<Choice, Model>>;
  /** The choice of a number, asked for all kinds of results at once. */
  readonly kinds: AnswerModel;
  readonly questions: Readonly<Record<Question, Model>>;
  /** From which probability on the answer is yes. */
  readonly thresholds: Readonly<Record<Question, number>>;
  /** How often results are right, all of number, kind, method, benchmark and base model, of which these features are seen. */
  readonly toConfidence: (features: readonly Feature[]) => number;
}

/** What a trainer writes, one file each. */
export interface ModelFiles {
  readonly roles: Readonly<Record<Role, LinearFile>>;
  readonly choices: Readonly<Record<Choice, LinearFile | TreesFile>>;
  readonly questions: Readonly<Record<Question, LinearFile | TreesFile>>;
  readonly confidence: ConfidenceFile;
}

export interface ConfidenceFile extends LinearFile {
  /** From which score on, and what is right so often; both rise. */
  readonly steps: readonly (readonly [number, number])[];
}

export function loadModels(): Models {
  return toModels({
    roles: toRecord(ROLES, (role) => readFile(`role-${role}`) as LinearFile),
    choices: toRecord(CHOICES, (choice) => readFile(`choice-${choice}`) as LinearFile | TreesFile),
    questions: toRecord(QUESTIONS, (question) => readFile(question) as LinearFile | TreesFile),
    confidence: readFile('confidence') as ConfidenceFile,
  });
}

export function toModels({ roles, choices, questions, confidence }: ModelFiles): Models {
  return {
    roles: toJointModel(ROLES.map((role) => roles[role])),
    roleThresholds: toRecord(ROLES, (role) => thresholdOf(roles[role])),
    choices: toRecord(CHOICES, (choice) => toModel(choices[choice])),
    kinds: toAnswerModel(choices.number, KIND_WORDS),
    questions: toRecord(QUESTIONS, (question) => toModel(questions[question])),
    thresholds: toRecord(QUESTIONS, (question) => thresholdOf(questions[question])),
    toConfidence: toSteps(confidence),
  };
}

function thresholdOf({ threshold }: { readonly threshold?: number }): number {
  return threshold ?? 0.5;
}

function toSteps(file: ConfidenceFile): (features: readonly Feature[]) => number {
  const model = toModel(file);
  const { steps } = file;
  return (features) => {
    const score = model(features);
    return steps.findLast(([from]) => score >= from)?.[1] ?? steps[0]?.[1] ?? 0;
  };
}

function readFile(name: string): unknown {
  return JSON.parse(readFileSync(join(findPackageRoot(), 'ingest', 'learned', `${name}.json`), 'utf8'));
}

function toRecord<Key extends string, Value>(
  keys: readonly Key[],
  read: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Value>;
}
