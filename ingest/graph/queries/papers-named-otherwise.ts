import { PAPER_COLUMNS, toPaper } from '../stored/to-paper.ts';
import { findText, getText } from '../writing/cypher-transaction.ts';
import type { Paper } from '../../model/paper.ts';
import type { Query } from '../graph-store.ts';

export interface PaperToRename {
  readonly paper: Paper;
  readonly fingerprint: string;
  /** JSON. */
  readonly extraction: string;
  /** Which extractor made it; undefined: nobody kept it. */
  readonly extractorVersion: string | undefined;
}

/** Ids of stored papers whose fingerprint does not end like this, in no order. */
export function readIdsNamedOtherwise(suffix: string): Query<string> {
  return {
    name: 'papers-named-otherwise',
    text: `
      MATCH (p:Paper)
      WHERE NOT p.fingerprint ENDS WITH $suffix
      RETURN p.id AS id`,
    params: { suffix },
    mapRow: (row) => getText(row, 'id'),
  };
}

/** Those of the papers that are stored, with what was extracted from them. */
export function readPapersToRename(ids: readonly string[]): Query<PaperToRename> {
  return {
    name: 'papers-to-rename',
    text: `
      UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      RETURN ${PAPER_COLUMNS},
             p.fingerprint AS fingerprint, p.extraction AS extraction, p.extractorVersion AS extractorVersion`,
    params: { ids },
    mapRow: (row) => ({
      paper: toPaper(getText(row, 'id'), row),
      fingerprint: getText(row, 'fingerprint'),
      extraction: getText(row, 'extraction'),
      extractorVersion: findText(row, 'extractorVersion'),
    }),
  };
}
