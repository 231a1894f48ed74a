/** What a table spends on a column beside its text: a border and a space on either side. */
const FRAME = 3;
const NARROWEST = 8;

/** Widths of columns, frames included, so that all of a table fits: the widest give way first, none below a minimum. */
export function fitColumns(rows: readonly (readonly string[])[], available: number): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const room = available - 1 - count * FRAME;
  const limit = findLimit(widths, room);
  return widths.map((width) => Math.min(width, limit) + FRAME - 1);
}

/** The width that columns are cut to; Infinity where they fit as they are. */
function findLimit(widths: readonly number[], room: number): number {
  let left = room;
  for (const [index, width] of widths.toSorted((a, b) => a - b).entries()) {
    const share = Math.floor(left / (widths.length - index));
    if (width > share) return Math.max(NARROWEST, share);
    left -= width;
  }
  return Infinity;
}
