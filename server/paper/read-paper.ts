import type { GraphStore, ReadOptions } from '../../ingest/graph/graph-store.ts';
import { readPaperClaims } from '../claims/read-claims-of-paper.ts';
import { completeClaims } from '../claims/read-claims.ts';
import type { PaperReply } from '../contract.ts';
import { ServerError } from '../errors.ts';
import { readMentionedMethods } from '../queries/mentioned-methods.ts';
import { readPaperResultIds } from '../queries/paper-result-ids.ts';
import { readPaper } from '../queries/paper.ts';
import { readResultRows } from '../results/read-result-rows.ts';
import { linkMentioned } from './link-mentioned.ts';
import { parseStoredExtraction } from './stored-extraction.ts';
import { toHighlights } from './to-highlights.ts';

/** A paper with what was found in it. @throws PAPER_NOT_FOUND, STORE_BROKEN */
export async function readPaperReply(
  store: GraphStore,
  id: string,
  options: ReadOptions,
): Promise<PaperReply> {
  const [paper] = await store.read(readPaper(id), options);
  if (paper === undefined) throw new ServerError('PAPER_NOT_FOUND', 'no paper has this id');
  const { extraction: text, authors, ...shown } = paper;
  const mentioned = new Map(await store.read(readMentionedMethods(id), options));
  const extraction = linkMentioned(parseStoredExtraction(text), mentioned);
  const { methods, baseModels, compared } = extraction;
  const named = [...methods, ...baseModels, ...compared].map(({ canonicalId }) => canonicalId);
  const [resultIds, claims] = await Promise.all([
    store.read(readPaperResultIds(id), options),
    readPaperClaims(store, { id, methods: [...new Set(named)] }, options),
  ]);
  return {
    ...shown,
    authors: [...authors],
    highlights: toHighlights(id, extraction),
    results: await readResultRows(store, resultIds, options),
    claims: await completeClaims(store, claims, options),
  };
}
