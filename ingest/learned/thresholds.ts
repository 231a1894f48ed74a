// From which probability on an answer is yes: what gives the best F1 in cross-validation (scripts/train prints it), for benchmarks
// and competitors a little more, since claims and results bring further ones (stages/complete-roles.ts).
import type { Role } from '../model/roles.ts';
import type { Question } from './models.ts';

export const ROLE_THRESHOLDS: Readonly<Record<Role, number>> = {
  method: 0.4,
  benchmark: 0.34,
  baseModel: 0.38,
  compared: 0.36,
};

export const THRESHOLDS: Readonly<Record<Question, number>> = {
  'lists-metric': 0.38,
  'is-evaluated': 0.44,
  'is-better': 0.42,
};
