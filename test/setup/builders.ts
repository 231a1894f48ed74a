import type { Paper } from '../../ingest/model/paper.ts';

/** A paper with an id and nothing else, but what is given. */
export function aPaper(given: Partial<Paper> = {}): Paper {
  return {
    id: 'p1',
    title: '',
    abstract: '',
    date: null,
    year: null,
    venue: null,
    url: null,
    source: 'test',
    authors: [],
    authorCount: null,
    ...given,
  };
}
