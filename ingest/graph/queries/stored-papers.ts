import type { Paper } from '../../model/paper.ts';
import type { Query } from '../graph-store.ts';
import type { GraphValue } from '../graph-value.ts';

/** Text and metadata of those of the papers that are stored, without their extractions. */
export function readStoredPapers(ids: readonly string[]): Query<Paper> {
  return {
    name: 'stored-papers',
    text: `
      UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      RETURN p.id AS id, p.title AS title, p.abstract AS abstract, p.date AS date, p.year AS year, p.venue AS venue,
             p.url AS url, p.source AS source, p.authors AS authors, p.authorCount AS authorCount`,
    params: { ids },
    mapRow: toPaper,
  };
}

export function toPaper(row: Readonly<Record<string, GraphValue>>): Paper {
  const text = (column: string): string | null => {
    const value = row[column];
    return typeof value === 'string' ? value : null;
  };
  const number = (column: string): number | null => {
    const value = row[column];
    return typeof value === 'number' ? value : null;
  };
  const authors = row['authors'];
  return {
    id: text('id') ?? '',
    title: text('title') ?? '',
    abstract: text('abstract') ?? '',
    date: text('date'),
    year: number('year'),
    venue: text('venue'),
    url: text('url'),
    source: text('source') ?? '',
    authors: Array.isArray(authors) ? authors.filter((author) => typeof author === 'string') : [],
    authorCount: number('authorCount'),
  };
}
