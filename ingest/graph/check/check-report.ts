// What a check found, counted; of what does not hold the first few, for people.
import { INVARIANTS, type Invariant } from './invariants.ts';

export interface InvariantReport {
  readonly invariant: Invariant;
  readonly sentence: string;
  /** How many papers, results, relationships or names were looked at. */
  readonly checked: number;
  readonly broken: number;
  /** Of the broken ones the first, each a sentence. */
  readonly offenders: readonly string[];
}

export interface CheckReport {
  readonly papers: number;
  readonly names: number;
  /** Papers that an extractor made of which nothing is known, so that their fingerprint cannot be checked. */
  readonly papersWithoutVersion: number;
  readonly broken: number;
  readonly invariants: readonly InvariantReport[];
}

/** Counts while a check runs. */
export class CheckFindings {
  readonly #maxOffenders: number;
  readonly #rows = new Map<Invariant, { checked: number; broken: number; offenders: string[] }>();

  constructor(maxOffenders: number) {
    this.#maxOffenders = maxOffenders;
    for (const invariant of Object.keys(INVARIANTS) as Invariant[])
      this.#rows.set(invariant, { checked: 0, broken: 0, offenders: [] });
  }

  /** Looks at one thing: `fault` says what is wrong with it, undefined that nothing is. */
  note(invariant: Invariant, fault: string | undefined): void {
    const row = this.#rows.get(invariant);
    if (row === undefined) return;
    row.checked += 1;
    if (fault === undefined) return;
    row.broken += 1;
    if (row.offenders.length < this.#maxOffenders) row.offenders.push(fault);
  }

  list(): InvariantReport[] {
    return [...this.#rows].map(([invariant, row]) => ({
      invariant,
      sentence: INVARIANTS[invariant],
      ...row,
    }));
  }
}
