// Whether results are right as often as their confidence says.

const BINS = 10;
const SURE = 0.9;

export class Calibration {
  readonly #points: { readonly confidence: number; readonly isRight: boolean }[] = [];

  add(confidence: number, isRight: boolean): void {
    this.#points.push({ confidence, isRight });
  }

  get count(): number {
    return this.#points.length;
  }

  /** Expected calibration error: the mean distance between confidence and share of right ones, over ten bins. */
  get error(): number {
    if (this.count === 0) return 0;
    const distances = this.bins.map(({ said, right, count }) => Math.abs(said - right) * count);
    return distances.reduce((sum, distance) => sum + distance, 0) / this.count;
  }

  /** Of each tenth that holds a result: what its results say on average, the share of right ones, and how many there are. */
  get bins(): readonly { readonly said: number; readonly right: number; readonly count: number }[] {
    return Array.from({ length: BINS }, (_, bin) =>
      this.#points.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin),
    )
      .filter((inside) => inside.length > 0)
      .map((inside) => ({
        said: inside.reduce((total, { confidence }) => total + confidence, 0) / inside.length,
        right: inside.filter(({ isRight }) => isRight).length / inside.length,
        count: inside.length,
      }));
  }

  /** Those that claim to be right nine times of ten. */
  get sure(): { readonly right: number; readonly of: number } {
    const sure = this.#points.filter(({ confidence }) => confidence >= SURE);
    return { right: sure.filter(({ isRight }) => isRight).length, of: sure.length };
  }
}
