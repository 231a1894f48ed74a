// The graph of an ingest which nobody disturbed: made once for each kind of store and number of papers, because it is the same.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_NAME, writeCorpus } from './corpus.ts';
import type { KillTarget } from './kill-target.ts';
import { digestGraph, type GraphDigest } from './read-store.ts';
import { ingestAll } from './run-ingest.ts';

const digests = new Map<string, GraphDigest>();

export function keepUndisturbed({ name }: KillTarget, papers: number, digest: GraphDigest): void {
  digests.set(`${name} ${papers}`, digest);
}

/** That of the first version of so many papers; whatever the store held goes where it has to be made. */
export async function getUndisturbed(
  target: KillTarget,
  folder: string,
  papers: number,
): Promise<GraphDigest> {
  const known = digests.get(`${target.name} ${papers}`);
  if (known !== undefined) return known;
  const file = join(mkdtempSync(join(folder, 'whole-')), CORPUS_NAME);
  writeCorpus(file, papers, 1);
  await target.empty();
  await ingestAll([file], { store: target.environment });
  const digest = await digestGraph(target.config);
  keepUndisturbed(target, papers, digest);
  return digest;
}
