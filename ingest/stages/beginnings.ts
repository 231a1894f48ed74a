// What a word can begin: most words begin nothing that a lexicon knows and nothing that is written like a name, and are passed
// over at once.
import type { StemFinder } from './find-model-stem.ts';
import { mayHaveShape, spellingOf } from './name-shape.ts';
import type { PhraseMatcher } from './phrase-matcher.ts';
import type { Word } from './word-table.ts';

/** Bits, so that all are kept as one number with the word. */
export const BEGINS_CUE = 1;
export const BEGINS_BENCHMARK = 2;
export const BEGINS_METRIC = 4;
export const BEGINS_TECHNIQUE = 8;
export const BEGINS_MODEL = 16;
/** It is written like a name, or like a metric at a cut-off. */
const IS_WRITTEN = 32;
export const BEGINS_NAME = BEGINS_BENCHMARK | BEGINS_METRIC | BEGINS_TECHNIQUE | BEGINS_MODEL | IS_WRITTEN;

interface Lexicons {
  readonly cues: PhraseMatcher<unknown>;
  readonly benchmarks: PhraseMatcher<unknown>;
  readonly metrics: PhraseMatcher<unknown>;
  readonly techniques: PhraseMatcher<unknown>;
  readonly modelPhrases: PhraseMatcher<unknown>;
  readonly findModelStem: StemFinder;
}

export class Beginnings {
  readonly #lexicons: Lexicons;

  constructor(lexicons: Lexicons) {
    this.#lexicons = lexicons;
  }

  /** The sum of what the word may begin. */
  of(word: Word): number {
    if (word.beginsIn !== this) {
      word.begins = this.#look(word);
      word.beginsIn = this;
    }
    return word.begins;
  }

  #look(word: Word): number {
    const { cues, benchmarks, metrics, techniques, modelPhrases, findModelStem } = this.#lexicons;
    const isShaped = mayHaveShape(word.text);
    const stem = isShaped || word.text.includes('-') ? spellingOf(word).stem : word.text;
    const isWritten = word.text.includes('@') || (isShaped && spellingOf(word).stemShape !== 'plain');
    return (
      (cues.startsWith(word) ? BEGINS_CUE : 0) |
      (benchmarks.startsWith(word) ? BEGINS_BENCHMARK : 0) |
      (metrics.startsWith(word) ? BEGINS_METRIC : 0) |
      (techniques.startsWith(word) ? BEGINS_TECHNIQUE : 0) |
      (findModelStem(stem) === undefined && !modelPhrases.startsWith(word) ? 0 : BEGINS_MODEL) |
      (isWritten ? IS_WRITTEN : 0)
    );
  }
}
