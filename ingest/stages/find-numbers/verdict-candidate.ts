import { toAnswer } from '../../learned/answer-model.ts';
import type { Feature } from '../../learned/feature.ts';
import { KIND_WORDS } from '../../learned/models.ts';
import { RESULT_KINDS } from '../../model/extraction.ts';
import type { Verdict } from './verdict.ts';

/** A verdict that a measure may get. Of all the same is seen, and that it is no result is what the others are compared with. */
export class VerdictCandidate {
  readonly verdict: Verdict;
  readonly shared: readonly Feature[];

  constructor(verdict: Verdict, shared: readonly Feature[]) {
    this.verdict = verdict;
    this.shared = shared;
  }

  /** Its place among the answers. */
  get place(): number {
    return 'kind' in this.verdict ? RESULT_KINDS.indexOf(this.verdict.kind) : RESULT_KINDS.length;
  }

  /** Put together only for those who ask for one candidate alone, as training does. */
  get features(): readonly Feature[] {
    const word = KIND_WORDS[this.place];
    return word === undefined ? [] : toAnswer(word, this.shared);
  }
}
