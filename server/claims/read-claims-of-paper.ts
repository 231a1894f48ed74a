import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import { CLAIM_TYPES } from '../../ingest/model/ontology.ts';
import { readClaimsOfPaper } from '../queries/claims-of-paper.ts';
import { readOriginsOfPaper } from '../queries/origins-of-paper.ts';
import type { DrawnClaim } from './read-claims.ts';

const ORIGINS = ['PROPOSES', 'INTRODUCES'] as const;

export interface SpokenOf {
  /** Of the paper. */
  readonly id: string;
  /** Ids of the methods that it speaks of. */
  readonly methods: readonly string[];
}

/** What a paper says, in the order of its abstract; what only its title says comes first. */
export async function readPaperClaims(
  store: GraphStore,
  paper: SpokenOf,
  options: ReadOptions,
): Promise<DrawnClaim[]> {
  const asked = { paper: paper.id, methods: paper.methods };
  const found = await Promise.all([
    ...ORIGINS.map(async (type) =>
      withType(type, await store.read(readOriginsOfPaper(type, paper.id), options)),
    ),
    ...CLAIM_TYPES.map(async (type) =>
      withType(type, await store.read(readClaimsOfPaper(type, asked), options)),
    ),
  ]);
  return found.flat().toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

function withType<Type extends DrawnClaim['type'], Stored>(
  type: Type,
  claims: readonly Stored[],
): (Stored & { readonly type: Type; readonly isOutgoing: true })[] {
  return claims.map((claim) => ({ ...claim, type, isOutgoing: true }));
}
