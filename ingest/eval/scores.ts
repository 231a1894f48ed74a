// What scoring collects: the figures, the slots, and what was wrong.
import { Calibration } from './calibration.ts';
import { Figure, SlotFigure } from './figure.ts';

export interface EvalError {
  readonly paper: string;
  readonly what: string;
  readonly detail: string;
}

/** Collects while papers are scored. */
export class Scores {
  readonly figures = new Map<string, Figure>();
  readonly slots = new Map<string, SlotFigure>();
  readonly errors: EvalError[] = [];
  readonly calibration = new Calibration();
  readonly unlisted = new Map<string, SlotFigure>();

  figure(name: string): Figure {
    const known = this.figures.get(name) ?? new Figure();
    this.figures.set(name, known);
    return known;
  }

  unlistedNames(kind: string): SlotFigure {
    const known = this.unlisted.get(kind) ?? new SlotFigure();
    this.unlisted.set(kind, known);
    return known;
  }

  slot(name: string): SlotFigure {
    const known = this.slots.get(name) ?? new SlotFigure();
    this.slots.set(name, known);
    return known;
  }
}
