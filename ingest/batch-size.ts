// How many papers go on together.
import type { Paper } from './model/paper.ts';

/** A store takes large batches in less time, and what is under way stays small in memory. */
export const MAX_BATCH_PAPERS = 2_000;
/**
 * Of titles and abstracts, a paper of the batch, in UTF-16 code units: abstracts of the usual length, twice over. What is found in
 * texts that are longer grows with them.
 */
export const MAX_LENGTH_PER_PAPER = 4_000;

/** Of title and abstract, in UTF-16 code units. */
export function getLength({ title, abstract }: Paper): number {
  return title.length + abstract.length;
}
