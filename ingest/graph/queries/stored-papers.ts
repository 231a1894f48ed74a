import type { Paper } from '../../model/paper.ts';
import type { Query } from '../graph-store.ts';
import { toPaper } from '../stored/to-paper.ts';
import { getText } from '../writing/cypher-transaction.ts';

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
    mapRow: (row) => toPaper(getText(row, 'id'), row),
  };
}
