// From which probability on an answer is yes: what gives the best F1 in cross-validation (scripts/train prints it).
import type { Role } from '../model/roles.ts';
import type { Question } from './models.ts';

export const ROLE_THRESHOLDS: Readonly<Record<Role, number>> = {
  method: 0.4,
  benchmark: 0.3,
  baseModel: 0.38,
  compared: 0.3,
};

export const THRESHOLDS: Readonly<Record<Question, number>> = {
  'lists-metric': 0.38,
  'is-evaluated': 0.44,
  'is-better': 0.42,
};
