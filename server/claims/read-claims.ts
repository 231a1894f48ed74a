// Claims as every page shows them: with both ends, the benchmark they are about, and the sentence they stand in.
import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import type { Claim, Evidence } from '../contract.ts';
import { createSentenceFinder } from '../evidence/find-sentences.ts';
import { toEvidence } from '../evidence/to-evidence.ts';
import { toNodeType } from '../graph-view/drawn-kinds.ts';
import { readCitedPapers, type CitedPaper } from '../queries/cited-papers.ts';
import { readNamedNodes } from '../queries/named-nodes.ts';
import type { ClaimEnd, StoredClaim } from '../queries/stored-claim.ts';

export interface DrawnClaim extends StoredClaim {
  readonly type: Claim['type'];
  /** Whether the page's own node is where the arrow starts. */
  readonly isOutgoing: boolean;
}

/** In their order. Two round trips, however many claims; each abstract is split once. */
export async function completeClaims(
  store: GraphStore,
  claims: readonly DrawnClaim[],
  options: ReadOptions,
): Promise<Claim[]> {
  const papers = unique(claims.map(({ paper }) => paper));
  const benchmarks = unique(claims.map(({ benchmark }) => benchmark));
  const [cited, named] = await Promise.all([
    papers.length === 0 ? [] : store.read(readCitedPapers(papers), options),
    benchmarks.length === 0 ? [] : store.read(readNamedNodes('Benchmark', benchmarks), options),
  ]);
  const nameOf = new Map(named.map(({ id, name }) => [id, { id, name }]));
  const findEvidence = createEvidenceFinder(cited);
  return claims.map((claim) => {
    const { type, isOutgoing, tie, from, to, benchmark } = claim;
    return {
      type,
      isOutgoing,
      tie,
      subject: toClaimEnd(isOutgoing ? from : to),
      other: toClaimEnd(isOutgoing ? to : from),
      benchmark: benchmark === null ? null : (nameOf.get(benchmark) ?? null),
      evidence: findEvidence(claim),
    };
  });
}

/** Evidence for whatever names a paper and a piece of its abstract; null where the paper is not among these. */
export function createEvidenceFinder(
  papers: readonly CitedPaper[],
): (claim: Pick<StoredClaim, 'paper' | 'span'>) => Evidence | null {
  const known = new Map(
    papers.map((paper) => [paper.id, { paper, findSentence: createSentenceFinder(paper.abstract) }]),
  );
  return ({ paper: id, span }) => {
    const found = id === null ? undefined : known.get(id);
    if (found === undefined) return null;
    return toEvidence(found.paper, span === null ? undefined : found.findSentence(span));
  };
}

function toClaimEnd(end: ClaimEnd): Claim['other'] {
  return { id: end.id, type: toNodeType(end), name: end.name };
}

function unique(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
