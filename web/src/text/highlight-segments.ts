// Overlapping spans over a text → pieces that follow each other, each knowing which spans cover it.

export interface Span {
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Indexes of the spans that cover the whole piece, shortest span first: the inner one is the more specific. */
  readonly spans: readonly number[];
}

/**
 * Cuts a text at every start and end of a span. The pieces joined are the text; none is empty.
 * Spans outside the text are cut to it, and those without extent are left out.
 */
export function toSegments(text: string, spans: readonly Span[]): Segment[] {
  const inside = spans
    .map(({ start, end }, index) => ({ index, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, position) => {
    const end = cuts[position + 1] ?? text.length;
    const covering = inside
      .filter((span) => span.start <= start && span.end >= end)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return { start, text: text.slice(start, end), spans: covering.map(({ index }) => index) };
  });
}
