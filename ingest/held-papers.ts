// Papers that came with another text than the stored one, until all records are read: a further record may bring the stored text
// again, and then nothing has changed. So what is stored does not go back and forth when the same input is read once more.
import { getLength, MAX_BATCH_PAPERS, MAX_LENGTH_PER_PAPER } from './batch-size.ts';
import { mergePapers } from './merge-papers.ts';
import type { Paper } from './model/paper.ts';

/** Of titles and abstracts, in UTF-16 code units: some 15,000 abstracts. */
const MAX_HELD_LENGTH = 20_000_000;

export class HeldPapers {
  readonly #maxLength: number;
  readonly #papers = new Map<string, Paper>();
  #length = 0;

  constructor(maxLength: number = MAX_HELD_LENGTH) {
    this.#maxLength = maxLength;
  }

  /** Too much for memory: what is held has to go on before everything is read. */
  get isFull(): boolean {
    return this.#length > this.#maxLength;
  }

  find(id: string): Paper | undefined {
    return this.#papers.get(id);
  }

  /** Holds a paper; one that is held already is merged with it. */
  add(paper: Paper): void {
    const known = this.#papers.get(paper.id);
    const whole = known === undefined ? paper : mergePapers(known, paper);
    this.#papers.set(paper.id, whole);
    this.#length += getLength(whole) - (known === undefined ? 0 : getLength(known));
  }

  /** As many as go on together, no longer held; empty: none is held. */
  takeBatch(): Paper[] {
    const batch: Paper[] = [];
    let length = 0;
    for (const [id, paper] of this.#papers) {
      this.#papers.delete(id);
      batch.push(paper);
      length += getLength(paper);
      if (batch.length >= MAX_BATCH_PAPERS || length >= MAX_BATCH_PAPERS * MAX_LENGTH_PER_PAPER) break;
    }
    this.#length -= length;
    return batch;
  }
}
