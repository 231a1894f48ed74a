/**
 * Text that sorts papers by time: the date where it is known, else the year, else nothing, which comes first. Sorting by the
 * properties themselves would leave the place of missing ones to the engine.
 */
export function recencyOf(paper: string): string {
  return `coalesce(${paper}.date, toString(${paper}.year), '')`;
}
