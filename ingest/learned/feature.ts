// Names of what a learned model may see, as a tree of words: "before cue beat" is a path of three. A name that was built once is
// found again word by word, without putting its text together, which is most of what describing a candidate would cost.

/** While models are trained every name is kept; otherwise those that no model and no line of code knows are nothing. */
let isLearning = false;
let count = 0;

export class Feature {
  /** Counted from 0 in the order in which names are met. */
  readonly id: number;
  readonly name: string;
  #next: Map<string, Feature> | undefined;
  /** Answers of `with`: as many as pairs are asked for, of names that are kept. */
  #together: Map<Feature, Feature | undefined> | undefined;

  /** Use `named`. */
  constructor(name: string) {
    this.id = count;
    this.name = name;
    count += 1;
  }

  /** The name with one more word, without blanks; undefined where no model knows it. */
  of(word: string): Feature | undefined {
    const known = this.#next?.get(word);
    return known ?? (isLearning ? this.and(word) : undefined);
  }

  /** The name with any number of words more. */
  ofText(text: string): Feature | undefined {
    if (!text.includes(' ')) return this.of(text);
    return text.split(' ').reduce<Feature | undefined>((at, word) => at?.of(word), this);
  }

  /** The name with more words, whether a model knows it or not: for names that stand in the code and in models. */
  and(text: string): Feature {
    return text.split(' ').reduce<Feature>((at, word) => at.#grow(word), this);
  }

  /** This and another one together: "proposed & mentions 1". */
  with(other: Feature): Feature | undefined {
    const known = this.#together?.get(other);
    if (known !== undefined || this.#together?.has(other) === true) return known;
    const made = this.of('&')?.ofText(other.name);
    this.#together ??= new Map();
    this.#together.set(other, made);
    return made;
  }

  #grow(word: string): Feature {
    this.#next ??= new Map();
    const known = this.#next.get(word);
    if (known !== undefined) return known;
    const made = new Feature(this === ROOT ? word : `${this.name} ${word}`);
    this.#next.set(word, made);
    return made;
  }
}

/** Has no words. */
export const ROOT: Feature = new Feature('');

export function named(text: string): Feature {
  return ROOT.and(text);
}

/** How many names there are: ids are smaller. */
export function countFeatures(): number {
  return count;
}

/** For training: from now on names are kept that no model knows yet. */
export function keepNewFeatures(): void {
  isLearning = true;
}

/** Features in order, each as often as it was seen. */
export class FeatureList {
  readonly items: Feature[] = [];

  add(feature: Feature | undefined): void {
    if (feature !== undefined) this.items.push(feature);
  }
}

/** Features in order, each once. */
export class FeatureSet {
  readonly items: Feature[] = [];
  readonly #seen = new Set<Feature>();

  add(feature: Feature | undefined): void {
    if (feature === undefined || this.#seen.has(feature)) return;
    this.#seen.add(feature);
    this.items.push(feature);
  }

  has(feature: Feature): boolean {
    return this.#seen.has(feature);
  }

  delete(feature: Feature): void {
    if (!this.#seen.delete(feature)) return;
    this.items.splice(this.items.indexOf(feature), 1);
  }
}
