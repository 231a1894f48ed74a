// Probabilities of roles: looking them up, and as features, in steps, because a learned model has a weight for each of them.
import { ROLES, type Role } from '../model/roles.ts';
import type { RoleTable } from './assign-roles/index.ts';

export function roleScore(roles: RoleTable, name: number, role: Role): number {
  return roles.byName[name]?.scores[role] ?? 0;
}

/** Of equally likely ones the first. */
export function likeliestRole(roles: RoleTable, name: number, among: readonly Role[] = ROLES): Role {
  const scores = roles.byName[name]?.scores;
  let likeliest = among[0] ?? 'method';
  if (scores === undefined) return likeliest;
  for (const role of among) if (scores[role] > scores[likeliest]) likeliest = role;
  return likeliest;
}

/** At most so many items, those of most worth, in their order; of equals the earlier. */
export function takeLikeliest<Item>(
  items: readonly Item[],
  most: number,
  worth: (item: Item) => number,
): readonly Item[] {
  if (items.length <= most) return items;
  const worths = new Map(items.map((item) => [item, worth(item)]));
  const worthOf = (item: Item): number => worths.get(item) ?? 0;
  const taken = new Set(items.toSorted((a, b) => worthOf(b) - worthOf(a)).slice(0, most));
  return items.filter((item) => taken.has(item));
}

export function toLevel(value: number): string {
  if (value < 0.05) return '0';
  if (value < 0.2) return '1';
  if (value < 0.4) return '2';
  if (value < 0.6) return '3';
  return value < 0.85 ? '4' : '5';
}
