// The learned models, read from their files. `scripts/train/` makes them; docs/extraction.md says from what and how good they are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '../model/roles.ts';
import { findPackageRoot } from '../package-root.ts';
import type { Feature } from './feature.ts';
import { toJointModel, toModel, type LinearFile, type Model, type TreesFile } from './model.ts';

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

export interface Models {
  /** Scores of the roles of a name, in the order of ROLES. */
  readonly roles: (features: readonly Feature[]) => Float64Array;
  readonly choices: Readonly<Record<Choice, Model>>;
  readonly questions: Readonly<Record<Question, Model>>;
  /** From the product of a result's probabilities to how often such a result is right. */
  readonly toConfidence: (product: number) => number;
}

export function loadModels(): Models {
  return {
    roles: toJointModel(ROLES.map((role) => readFile(`role-${role}`) as LinearFile)),
    choices: toRecord(CHOICES, (choice) => readModel(`choice-${choice}`)),
    questions: toRecord(QUESTIONS, readModel),
    toConfidence: toSteps(readFile('confidence') as ConfidenceFile),
  };
}

interface ConfidenceFile {
  /** From which product on, and what is right so often; both rise. */
  readonly steps: readonly (readonly [number, number])[];
}

function toSteps({ steps }: ConfidenceFile): (product: number) => number {
  return (product) => steps.findLast(([from]) => product >= from)?.[1] ?? steps[0]?.[1] ?? 0;
}

function readModel(name: string): Model {
  return toModel(readFile(name) as LinearFile | TreesFile);
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
