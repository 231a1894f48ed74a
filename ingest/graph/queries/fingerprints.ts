import type { Query } from '../graph-store.ts';
import { getText } from '../writing/cypher-transaction.ts';

/** Id and fingerprint of those of the papers that are stored. */
export function readFingerprints(ids: readonly string[]): Query<readonly [string, string]> {
  return {
    name: 'fingerprints',
    text: `
      UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      RETURN p.id AS id, p.fingerprint AS fingerprint`,
    params: { ids },
    mapRow: (row) => [getText(row, 'id'), getText(row, 'fingerprint')],
  };
}
