// A text written plainly, and where each of its characters came from, so that spans are always given in the original.
import type { Span } from '../model/span.ts';

export interface TextView {
  readonly original: string;
  readonly text: string;
  /** What is written otherwise in `text`, in order; all between stands as it is in the original. */
  readonly replaced: readonly Replacement[];
}

/** Every character of the replacement stands for the whole piece. */
export interface Replacement {
  /** In `text`; the same where the piece was dropped. */
  readonly viewStart: number;
  readonly viewEnd: number;
  /** In `original`. */
  readonly start: number;
  readonly end: number;
}

/** The span of a piece of the view, in the original text. */
export function toSpan(view: TextView, viewStart: number, viewEnd: number): Span {
  const start = placeOf(view, viewStart).start;
  const end = viewEnd > viewStart ? placeOf(view, viewEnd - 1).end : start;
  return { start, end, text: view.original.slice(start, end) };
}

/** Where a character of the view stands in the original: at its end if the view is shorter than that. */
function placeOf({ original, text, replaced }: TextView, at: number): { start: number; end: number } {
  if (at >= text.length) return { start: original.length, end: original.length };
  let low = 0;
  let high = replaced.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((replaced[middle]?.viewStart ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const last = replaced[low - 1];
  if (last === undefined) return { start: at, end: at + 1 };
  if (at < last.viewEnd) return last;
  const start = last.end + at - last.viewEnd;
  return { start, end: start + 1 };
}
