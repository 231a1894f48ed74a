/** Precision, recall and F1 of one kind of thing; what is optional in gold counts neither way. */
export class Figure {
  found = 0;
  gold = 0;
  extracted = 0;

  get precision(): number {
    return this.extracted === 0 ? 1 : this.found / this.extracted;
  }

  get recall(): number {
    return this.gold === 0 ? 1 : this.found / this.gold;
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }
}

/** How often a slot is right over the numbers that were found. */
export class SlotFigure {
  right = 0;
  of = 0;

  add(isRight: boolean): void {
    this.of += 1;
    if (isRight) this.right += 1;
  }

  get accuracy(): number {
    return this.of === 0 ? 1 : this.right / this.of;
  }
}

/**
 * Pairs gold with extracted items one to one, the closest first; of equally close ones the earlier.
 * @param closeness 0 where two items are no match
 */
export function pairUp<Gold, Said>(
  gold: readonly Gold[],
  said: readonly Said[],
  closeness: (gold: Gold, said: Said) => number,
): { gold: Gold; said: Said }[] {
  const candidates: (Candidate & { gold: Gold; said: Said })[] = [];
  for (const [goldIndex, item] of gold.entries()) {
    for (const [saidIndex, other] of said.entries()) {
      const value = closeness(item, other);
      if (value > 0) candidates.push({ value, goldIndex, saidIndex, gold: item, said: other });
    }
  }
  candidates.sort(compareCandidates);
  const [usedGold, usedSaid] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({ goldIndex, saidIndex }) => {
    if (usedGold.has(goldIndex) || usedSaid.has(saidIndex)) return false;
    usedGold.add(goldIndex);
    usedSaid.add(saidIndex);
    return true;
  });
}

interface Candidate {
  readonly value: number;
  readonly goldIndex: number;
  readonly saidIndex: number;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.value !== b.value) return b.value - a.value;
  return a.goldIndex === b.goldIndex ? a.saidIndex - b.saidIndex : a.goldIndex - b.goldIndex;
}
