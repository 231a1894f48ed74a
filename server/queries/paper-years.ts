import type { Query } from '../../ingest/graph/graph-store.ts';
import { findNumber } from './read-row.ts';

export interface PaperYears {
  readonly first: number;
  readonly last: number;
}

/** First and last year of the papers: one row, undefined where none has a year. Reads every paper. */
export function readPaperYears(): Query<PaperYears | undefined> {
  return {
    name: 'paper-years',
    text: `
      MATCH (p:Paper)
      WHERE p.year IS NOT NULL
      RETURN min(p.year) AS first, max(p.year) AS last`,
    params: {},
    mapRow(row) {
      const [first, last] = [findNumber(row, 'first'), findNumber(row, 'last')];
      return first === null || last === null ? undefined : { first, last };
    },
  };
}
