// What is seen of one candidate: features to be asked about.
import type { Feature } from './feature.ts';

/** Features in order, each as often as it was seen. */
export class FeatureList {
  readonly items: Feature[] = [];

  add(feature: Feature | undefined): void {
    if (feature !== undefined) this.items.push(feature);
  }
}

/** Of the newest set. */
let newest = 0;

/**
 * Features in order, each once. The newest set knows its features by their marks; one that was begun before another looks through
 * its list, so fill one after the other.
 */
export class FeatureSet {
  readonly items: Feature[] = [];
  readonly #mark: number;

  constructor() {
    newest += 1;
    this.#mark = newest;
  }

  add(feature: Feature | undefined): void {
    if (feature === undefined || this.has(feature)) return;
    // the mark of a newer set has to stay
    if (this.#mark === newest) feature.mark = newest;
    this.items.push(feature);
  }

  /** For what cannot be there yet. */
  append(feature: Feature | undefined): void {
    if (feature !== undefined) this.items.push(feature);
  }

  has(feature: Feature): boolean {
    return feature.mark === this.#mark || (this.#mark !== newest && this.items.includes(feature));
  }
}
