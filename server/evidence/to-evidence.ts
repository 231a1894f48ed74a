import type { Evidence } from '../contract.ts';
import type { CitedPaper } from '../queries/cited-papers.ts';
import type { Passage } from './find-sentences.ts';

/** `passage` undefined: only the title says it. */
export function toEvidence(paper: CitedPaper, passage: Passage | undefined): Evidence {
  const { id, title, date, year } = paper;
  const { text, span } = passage ?? { text: '', span: { start: 0, end: 0 } };
  return { paper: id, title, date, year, text, span };
}
