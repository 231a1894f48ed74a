// What a result, a claim or an evaluation names is an entity too: a name that was just short of a role gets it here.
import type { Role } from '../model/roles.ts';
import type { RoleTable } from './assign-roles/index.ts';
import type { ClaimedPair } from './find-comparisons/index.ts';
import type { EvaluatedPair } from './find-evaluations.ts';
import type { LinkedNumber } from './link-results/linked-number.ts';

export interface Uses {
  readonly linked: readonly LinkedNumber[];
  readonly claimed: readonly ClaimedPair[];
  readonly evaluated: readonly EvaluatedPair[];
}

const SYSTEM_ROLES: readonly Role[] = ['method', 'baseModel', 'compared'];

export function completeRoles(table: RoleTable, { linked, claimed, evaluated }: Uses): RoleTable {
  const added = new Map<number, Set<Role>>();
  const need = (name: number | undefined, role: Role, enough: readonly Role[]): void => {
    const roles = name === undefined ? undefined : table.byName[name]?.roles;
    if (name === undefined || roles === undefined || enough.some((one) => roles.has(one))) return;
    added.set(name, (added.get(name) ?? new Set()).add(role));
  };
  for (const { method, benchmark, baseModel } of linked) {
    need(method.names[0], 'compared', SYSTEM_ROLES);
    need(baseModel.names[0], 'baseModel', ['baseModel', 'method']);
    for (const name of benchmark.names) need(name, 'benchmark', ['benchmark']);
  }
  for (const { winner, loser } of claimed) {
    need(winner, 'compared', SYSTEM_ROLES);
    need(loser, 'compared', SYSTEM_ROLES);
  }
  for (const { subject, benchmark } of evaluated) {
    need(subject, 'compared', SYSTEM_ROLES);
    need(benchmark, 'benchmark', ['benchmark']);
  }
  const byName = table.byName.map((name, index) => {
    const more = added.get(index);
    return more === undefined ? name : { ...name, roles: new Set([...name.roles, ...more]) };
  });
  return { ...table, byName };
}
