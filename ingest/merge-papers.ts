import type { Paper } from './model/paper.ts';

/**
 * One paper out of two records of it. With the same text they complete each other, in either order: a value that only one has is
 * kept, of two different ones the first in code unit order. With another text the newer record replaces the older one.
 */
export function mergePapers(older: Paper, newer: Paper): Paper {
  if (older.title !== newer.title || older.abstract !== newer.abstract) return newer;
  return {
    ...newer,
    date: first(older.date, newer.date),
    year: first(older.year, newer.year),
    venue: first(older.venue, newer.venue),
    url: first(older.url, newer.url),
    source: first(older.source, newer.source) ?? newer.source,
    authors: older.authors.length >= newer.authors.length ? older.authors : newer.authors,
    authorCount: first(older.authorCount, newer.authorCount),
  };
}

function first<Value extends string | number>(a: Value | null, b: Value | null): Value | null {
  if (a === null) return b;
  if (b === null) return a;
  return a <= b ? a : b;
}
