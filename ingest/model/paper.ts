/**
 * One paper as a source gave it. Text is as read, apart from hard wraps (a newline with its blanks became one blank).
 */
export interface Paper {
  /** The record's own id, else one made of the title by `toPaperId`. */
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  /** ISO date (`2024-10-31`), where the source gives a day. */
  readonly date: string | null;
  readonly year: number | null;
  readonly venue: string | null;
  readonly url: string | null;
  /** Where the record was read: the file's name without its folder, or `-` for standard input. */
  readonly source: string;
  readonly authors: readonly string[];
  /** How many authors the source counts, where it counts or lists them. */
  readonly authorCount: number | null;
}
