import { compareText } from './graph/writing/name-support.ts';
import type { Paper } from './model/paper.ts';

/**
 * One paper out of two records of it that came together, in either order. With the same text they complete each other: a value
 * that only one has is kept, of two different ones the first in code unit order, of two lists of authors the longer one. Of two
 * texts that of the newer date counts (a record with a date before one without), then the one with the longer abstract (one that
 * was cut off says less), then the first in code unit order; of equal abstracts that with the longer title, in the same way. It
 * keeps its own values.
 */
export function mergePapers(one: Paper, other: Paper): Paper {
  if (!hasSameText(one, other)) return compareRecords(one, other) <= 0 ? one : other;
  return {
    ...other,
    date: first(one.date, other.date),
    year: first(one.year, other.year),
    venue: first(one.venue, other.venue),
    url: first(one.url, other.url),
    source: first(one.source, other.source) ?? other.source,
    authors: compareAuthors(one.authors, other.authors) <= 0 ? one.authors : other.authors,
    authorCount: first(one.authorCount, other.authorCount),
  };
}

/**
 * The same of a paper that was stored before and one that is given now: another text replaces the stored one, as whoever
 * corrects a file expects, unless both have dates and the stored one is newer.
 */
export function updatePaper(stored: Paper, given: Paper): Paper {
  if (hasSameText(stored, given)) return mergePapers(stored, given);
  return stored.date !== null && given.date !== null && stored.date > given.date ? stored : given;
}

export function hasSameText(one: Paper, other: Paper): boolean {
  return one.title === other.title && one.abstract === other.abstract;
}

/** Below 0: the first counts. */
function compareRecords(one: Paper, other: Paper): number {
  const [date, otherDate] = [one.date ?? '', other.date ?? ''];
  if (date !== otherDate) return compareText(otherDate, date);
  if (one.abstract.length !== other.abstract.length) return other.abstract.length - one.abstract.length;
  if (one.abstract !== other.abstract) return compareText(one.abstract, other.abstract);
  return one.title.length === other.title.length
    ? compareText(one.title, other.title)
    : other.title.length - one.title.length;
}

/** Below 0: the first counts. Of equally long lists the first where they differ. */
function compareAuthors(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length) return other.length - one.length;
  const differing = one.findIndex((author, index) => author !== other[index]);
  return differing < 0 ? 0 : compareText(one[differing] ?? '', other[differing] ?? '');
}

function first<Value extends string | number>(a: Value | null, b: Value | null): Value | null {
  if (a === null) return b;
  if (b === null) return a;
  return a <= b ? a : b;
}
