// Places within one group of comparable results. Pure.

export interface Ranked<Result> {
  readonly result: Result;
  /** From 1; equal values share a place, and the places behind them are left out (1, 1, 3). Null: nothing is ranked. */
  readonly rank: number | null;
}

/**
 * The best value first; of a range its high end counts. Equal values keep the order in which they came, and so does
 * everything where it is not known which end is better.
 */
export function rankResults<Result extends { readonly value: number }>(
  results: readonly Result[],
  higherIsBetter: boolean | null,
): Ranked<Result>[] {
  if (higherIsBetter === null) return results.map((result) => ({ result, rank: null }));
  const sorted = results.toSorted((a, b) => (higherIsBetter ? b.value - a.value : a.value - b.value));
  let rank = 0;
  return sorted.map((result, index) => {
    if (index === 0 || result.value !== sorted[index - 1]?.value) rank = index + 1;
    return { result, rank };
  });
}
