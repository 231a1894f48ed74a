// Numbers of both engines as values that survive JSON.
import type { GraphValue } from './graph-value.ts';

/** A number where JavaScript holds it exactly; an integer beyond 2^53 by its digits; NaN and infinity by name. */
export function toGraphNumber(value: number | bigint): GraphValue {
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : { kind: 'other', type: 'Float', text: String(value) };
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : { kind: 'integer', digits: String(value) };
}
