export interface YearRange {
  /** Null: from the first on. */
  readonly from: number | null;
  /** Null: to the last. */
  readonly to: number | null;
}

/** One end moves; the other one goes along where it would be passed, so that there is always a year in between. */
export function moveYears(years: YearRange, part: Partial<YearRange>): YearRange {
  const { from, to } = { ...years, ...part };
  if (from === null || to === null || from <= to) return { from, to };
  return part.from === undefined ? { from: to, to } : { from, to: from };
}
