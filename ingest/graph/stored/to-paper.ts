import type { Paper } from '../../model/paper.ts';
import type { GraphValue } from '../graph-value.ts';

/** The text and metadata of a paper `p`, as columns of a query; `toPaper` reads them. */
export const PAPER_COLUMNS =
  'p.id AS id, p.title AS title, p.abstract AS abstract, p.date AS date, p.year AS year, p.venue AS venue, ' +
  'p.url AS url, p.source AS source, p.authors AS authors, p.authorCount AS authorCount';

/** The text and metadata of a paper out of its stored properties. */
export function toPaper(id: string, properties: Readonly<Record<string, GraphValue>>): Paper {
  const text = (name: string): string | null => {
    const value = properties[name];
    return typeof value === 'string' ? value : null;
  };
  const number = (name: string): number | null => {
    const value = properties[name];
    return typeof value === 'number' ? value : null;
  };
  const { authors } = properties;
  return {
    id,
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
