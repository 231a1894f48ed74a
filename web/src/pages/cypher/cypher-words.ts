// What the editor completes beside the names of the graph at hand.

const words = (text: string): string[] => text.split(', ');

export const KEYWORDS: readonly string[] = words(
  'MATCH, OPTIONAL MATCH, WHERE, RETURN, WITH, UNWIND, UNION, AS, DISTINCT, ORDER BY, DESC, SKIP, LIMIT, AND, OR, NOT, ' +
    'IN, IS NULL, IS NOT NULL, STARTS WITH, ENDS WITH, CONTAINS, CASE, WHEN, THEN, ELSE, END',
);

export const FUNCTIONS: readonly string[] = words(
  'count, collect, avg, min, max, sum, size, coalesce, toLower, labels, type',
);
