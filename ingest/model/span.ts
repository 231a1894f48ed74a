/**
 * A piece of text with its place in the text it was read from.
 * `start` and `end` are UTF-16 code units into the original string; `original.slice(start, end) === text` always holds.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
