import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import type { NameLabel } from '../../ingest/model/ontology.ts';
import { RELATION_KINDS, stepsFrom } from '../graph-view/drawn-kinds.ts';
import { readClaimsOfName } from '../queries/claims-of-name.ts';
import type { DrawnClaim } from './read-claims.ts';

/** What is said of a name: of every type and direction the newest papers' first, at most `limit` each. */
export async function readNameClaims(
  store: GraphStore,
  node: { readonly label: NameLabel; readonly id: string },
  { limit, options }: { limit: number; options: ReadOptions },
): Promise<{ claims: DrawnClaim[]; truncated: boolean }> {
  const found = await Promise.all(
    stepsFrom(node.label, RELATION_KINDS).map(async (step) => {
      const query = readClaimsOfName({ ...step, near: node.label }, { id: node.id, limit: limit + 1 });
      const claims = await store.read(query, options);
      return claims.map((claim) => ({ ...claim, type: step.type, isOutgoing: step.direction === 'out' }));
    }),
  );
  return {
    claims: found.flatMap((claims) => claims.slice(0, limit)),
    truncated: found.some((claims) => claims.length > limit),
  };
}
