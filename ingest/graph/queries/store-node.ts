import { STORE_LABEL } from '../../model/ontology.ts';
import type { Query } from '../graph-store.ts';
import { findText, getNumber } from '../writing/cypher-transaction.ts';

export interface StoreNode {
  /** 0: none yet. */
  readonly schemaVersion: number;
  readonly extractorVersion: string | null;
  readonly changeToken: string;
  /** Goes up by one with every write. */
  readonly sequence: number;
}

/** What the store says about itself; no row where it was never written. */
export function readStoreNode(): Query<StoreNode> {
  return {
    name: 'store-node',
    text: `
      MATCH (s:${STORE_LABEL} {id: 'store'})
      RETURN s.schemaVersion AS schemaVersion, s.extractorVersion AS extractorVersion,
             s.changeToken AS changeToken, s.sequence AS sequence`,
    params: {},
    mapRow: (row) => ({
      schemaVersion: getNumber(row, 'schemaVersion'),
      extractorVersion: findText(row, 'extractorVersion') ?? null,
      changeToken: findText(row, 'changeToken') ?? '',
      sequence: getNumber(row, 'sequence'),
    }),
  };
}
