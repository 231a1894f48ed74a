/** On how many inputs a property is tried that says so itself: what `npm run soak` asks for, else few. */
export function countRuns(few: number): number {
  return Number(process.env['SOAK_INPUTS'] ?? few);
}
