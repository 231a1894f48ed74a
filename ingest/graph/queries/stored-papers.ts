import type { Paper } from '../../model/paper.ts';
import type { Query } from '../graph-store.ts';
import { PAPER_COLUMNS, toPaper } from '../stored/to-paper.ts';
import { getText } from '../writing/cypher-transaction.ts';

/** Text and metadata of those of the papers that are stored, without their extractions. */
export function readStoredPapers(ids: readonly string[]): Query<Paper> {
  return {
    name: 'stored-papers',
    text: `
      UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      RETURN ${PAPER_COLUMNS}`,
    params: { ids },
    mapRow: (row) => toPaper(getText(row, 'id'), row),
  };
}
