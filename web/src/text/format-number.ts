// Numbers as the page prints them. Digits follow the source: no rounding beyond four decimals, no padding.
const DECIMALS = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/** U+2212, as wide as the plus sign. */
export const MINUS = '−';

export function formatNumber(value: number): string {
  return DECIMALS.format(value).replace('-', MINUS);
}

/**
 * As a query gave it: no grouping, which would turn the year 2024 into 2,024, and no rounding but that of the noise that
 * binary fractions add.
 */
export function formatExact(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(12))).replace('-', MINUS);
}

/** With a sign in front, also of zero where `zero` says so. */
export function formatSigned(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

/** `1 paper`, `2 papers`, `1,204 results`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** The difference of two printed numbers, without the noise that binary fractions add: 63.91 − 12.51 is 51.4. */
export function subtractPrinted(value: number, from: number): number {
  return Number((value - from).toFixed(6));
}

/** 0.642 → `64%`. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** `0.4 s`, `12 ms`. */
export function formatElapsed(elapsedMs: number): string {
  return elapsedMs < 1_000 ? `${Math.round(elapsedMs)} ms` : `${(elapsedMs / 1_000).toFixed(1)} s`;
}
