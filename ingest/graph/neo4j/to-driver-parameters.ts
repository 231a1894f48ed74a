// Plain values as the driver wants them: whole numbers as integers (a bare number would arrive as a float, and
// `LIMIT 10.0` is an error), everything else as it is.
import neo4j from 'neo4j-driver';
import type { QueryParameter } from '../graph-store.ts';

export function toDriverParameters(
  params: Readonly<Record<string, QueryParameter>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toDriverValue(value)]));
}

function toDriverValue(value: QueryParameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return toDriverList(value);
  if (typeof value === 'object' && value !== null)
    return toDriverParameters(value as Readonly<Record<string, QueryParameter>>);
  return value;
}

/** A list in a property has one type: one fraction makes all its numbers floats. */
function toDriverList(list: readonly QueryParameter[]): unknown[] {
  const isFloat = list.some((item) => typeof item === 'number' && !Number.isSafeInteger(item));
  return isFloat && list.every((item) => typeof item === 'number') ? [...list] : list.map(toDriverValue);
}
