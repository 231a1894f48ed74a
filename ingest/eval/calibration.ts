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
    let sum = 0;
    for (let bin = 0; bin < BINS; bin += 1) {
      const inside = this.#points.filter(
        ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
      );
      if (inside.length === 0) continue;
      const said = inside.reduce((total, { confidence }) => total + confidence, 0) / inside.length;
      const right = inside.filter(({ isRight }) => isRight).length / inside.length;
      sum += (Math.abs(said - right) * inside.length) / this.#points.length;
    }
    return sum;
  }

  /** Those that claim to be right nine times of ten. */
  get sure(): { readonly right: number; readonly of: number } {
    const sure = this.#points.filter(({ confidence }) => confidence >= SURE);
    return { right: sure.filter(({ isRight }) => isRight).length, of: sure.length };
  }
}
