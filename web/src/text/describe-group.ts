import type { LeaderboardGroup } from '../../../server/contract.ts';
import { formatUnit } from './format-result.ts';
import { KIND_NAMES } from './names.ts';

/** What the results of a group have in common beside the metric, in words: together they tell it from every other group. */
export function describeGroup(group: Omit<LeaderboardGroup, 'key' | 'rows' | 'higherIsBetter'>): string[] {
  const { unit, kind, direction, relative, quantity, scope } = group;
  return [
    formatUnit(unit),
    relative ? `relative ${KIND_NAMES[kind]}` : KIND_NAMES[kind],
    direction === null ? null : direction === 'up' ? 'upwards' : 'downwards',
    quantity === 'efficiency' ? 'cost or speed' : null,
    scope,
  ].filter((part) => part !== null);
}
