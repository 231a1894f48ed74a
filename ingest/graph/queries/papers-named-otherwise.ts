import type { Query } from '../graph-store.ts';
import type { GraphValue } from '../graph-value.ts';
import { getText } from '../writing/cypher-transaction.ts';
import { toPaper } from './stored-papers.ts';
import type { Paper } from '../../model/paper.ts';

export interface StoredExtraction {
  readonly paper: Paper;
  readonly fingerprint: string;
  /** JSON. */
  readonly extraction: string;
}

/** Stored papers whose fingerprint does not end like this, behind an id, in the order of ids. */
export function readPapersNamedOtherwise(
  suffix: string,
  after: string,
  limit: number,
): Query<StoredExtraction> {
  return {
    name: 'papers-named-otherwise',
    text: `
      MATCH (p:Paper)
      WHERE p.id > $after AND NOT p.fingerprint ENDS WITH $suffix
      RETURN p.id AS id, p.title AS title, p.abstract AS abstract, p.date AS date, p.year AS year, p.venue AS venue,
             p.url AS url, p.source AS source, p.authors AS authors, p.authorCount AS authorCount,
             p.fingerprint AS fingerprint, p.extraction AS extraction
      ORDER BY id
      LIMIT $limit`,
    params: { suffix, after, limit },
    mapRow: (row: Readonly<Record<string, GraphValue>>) => ({
      paper: toPaper(row),
      fingerprint: getText(row, 'fingerprint'),
      extraction: getText(row, 'extraction'),
    }),
  };
}
