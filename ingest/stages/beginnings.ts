// What a word can begin: most words begin nothing that a lexicon knows and nothing that is written like a name, and are passed
// over at once.
import type { ModelStem } from './find-model-stem.ts';
import { mayHaveShape, spellingOf } from './name-shape.ts';
import type { PhraseMatcher } from './phrase-matcher.ts';
import type { Word } from './word-table.ts';

const CUE = 1;
const NAME = 2;
const MODEL = 4;

interface Lexicons {
  readonly cues: PhraseMatcher<unknown>;
  /** Benchmarks, metrics and techniques. */
  readonly names: readonly PhraseMatcher<unknown>[];
  readonly findModelStem: (text: string) => ModelStem | undefined;
}

export class Beginnings {
  readonly #lexicons: Lexicons;

  constructor(lexicons: Lexicons) {
    this.#lexicons = lexicons;
  }

  /** A cue of one or more words. */
  isOfCue(word: Word): boolean {
    return (this.#of(word) & CUE) !== 0;
  }

  /** A name or a metric. */
  isOfName(word: Word): boolean {
    return (this.#of(word) & NAME) !== 0;
  }

  /** The name of a model of a known family. */
  isOfModel(word: Word): boolean {
    return (this.#of(word) & MODEL) !== 0;
  }

  #of(word: Word): number {
    if (word.beginsIn !== this) {
      word.begins = this.#look(word);
      word.beginsIn = this;
    }
    return word.begins;
  }

  #look(word: Word): number {
    const { cues, names, findModelStem } = this.#lexicons;
    const isShaped = mayHaveShape(word.text);
    const isDerived = word.text.includes('-');
    const stem = isShaped || isDerived ? spellingOf(word).stem : word.text;
    const isModel = findModelStem(stem) !== undefined;
    const isName =
      isModel ||
      (isShaped && spellingOf(word).stemShape !== 'plain') ||
      word.text.includes('@') ||
      names.some((lexicon) => lexicon.startsWith(word));
    return (cues.startsWith(word) ? CUE : 0) | (isName ? NAME : 0) | (isModel ? MODEL : 0);
  }
}
