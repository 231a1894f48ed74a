// Probabilities of roles as features: in steps, because a learned model has a weight for each of them.
import type { Role } from '../model/roles.ts';
import type { RoleTable } from './assign-roles/index.ts';

export function roleScore(roles: RoleTable, name: number, role: Role): number {
  return roles.byName[name]?.scores[role] ?? 0;
}

export function toLevel(value: number): string {
  if (value < 0.05) return '0';
  if (value < 0.2) return '1';
  if (value < 0.4) return '2';
  if (value < 0.6) return '3';
  return value < 0.85 ? '4' : '5';
}
