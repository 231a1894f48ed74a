// The figures of numbers and of what they were linked to.
import type { Result } from '../model/extraction.ts';
import { pairUp } from './figure.ts';
import type { GoldPaper, GoldResult } from './gold.ts';
import { isAccepted, isSameScope, toMetricKey } from './same-name.ts';
import type { Scores } from './scores.ts';

const SLOTS = [
  ['method', 'method'],
  ['benchmark', 'benchmark'],
  ['baseModel', 'base_model'],
  ['metric', 'metric'],
  ['baseline', 'baseline'],
] as const;
type Slot = (typeof SLOTS)[number][0];

/** Every slot that is scored, in the order in which they are shown; "named" ones over the numbers where gold has an answer. */
export const SLOT_NAMES = [
  ...SLOTS.map(([slot]) => slot),
  ...SLOTS.map(([slot]) => `${slot} (named)`),
  'kind',
  'unit',
  'direction',
  'qualifier',
  'relative',
  'scope',
  'scope (named)',
  'valueLow',
];
const QUAD_SLOTS: readonly Slot[] = ['method', 'benchmark', 'baseModel'];

interface Judge {
  readonly isKindRight: (gold: GoldResult, said: Result) => boolean;
  readonly isSlotRight: (slot: Slot, gold: GoldResult, said: Result) => boolean;
  readonly isQuadRight: (gold: GoldResult, said: Result) => boolean;
}

export function scoreResults(
  scores: Scores,
  paper: GoldPaper,
  said: readonly Result[],
  toKey: (name: string) => string,
): void {
  const judge = createJudge(toKey);
  scoreSet(scores, judge, '', paper.results, said);
  const matched = pairUp(paper.results, said, closenessBy(judge));
  scoreSlots(scores, paper.id, judge, matched);
  addNumberErrors(scores, paper, said, matched);
  addCalibration(scores, judge, said, matched);
  // Quality alone: what calls itself a cost is left out, and so is a number that gold knows as a cost and not as a quality too.
  const quality = paper.results.filter((result) => result.quantity !== 'efficiency');
  const costs = paper.results.filter((result) => result.quantity === 'efficiency');
  const isCost = ({ value }: Result): boolean =>
    costs.some((cost) => isSameNumber(cost.value, value)) &&
    !quality.some((result) => isSameNumber(result.value, value));
  scoreSet(
    scores,
    judge,
    ':quality',
    quality,
    said.filter((result) => result.quantity !== 'efficiency' && !isCost(result)),
  );
}

function isKindRight(gold: GoldResult, said: Result): boolean {
  return (
    gold.kind === said.kind &&
    (gold.kind !== 'from_to' || isSameNumber(gold.baseline_value, said.baselineValue))
  );
}

function createJudge(toKey: (name: string) => string): Judge {
  const goldSlot = new Map(SLOTS);
  const isSlotRight = (slot: Slot, gold: GoldResult, said: Result): boolean =>
    isAccepted(gold[goldSlot.get(slot) ?? 'method'], said[slot], slot === 'metric' ? toMetricKey : toKey);
  const isQuadRight = (gold: GoldResult, said: Result): boolean =>
    isSameNumber(gold.value, said.value) &&
    isKindRight(gold, said) &&
    QUAD_SLOTS.every((slot) => isSlotRight(slot, gold, said));
  return { isKindRight, isSlotRight, isQuadRight };
}

/** Numbers pair up by value; of several with one value the one that agrees most. */
function closenessBy(judge: Judge): (gold: GoldResult, said: Result) => number {
  return (gold, said) => {
    if (!isSameNumber(gold.value, said.value)) return 0;
    const slots = SLOTS.filter(([slot]) => judge.isSlotRight(slot, gold, said)).length;
    return 1 + (judge.isKindRight(gold, said) ? 2 : 0) + slots + (judge.isQuadRight(gold, said) ? 8 : 0);
  };
}

function scoreSet(
  scores: Scores,
  judge: Judge,
  suffix: string,
  gold: readonly GoldResult[],
  said: readonly Result[],
): void {
  const matched = pairUp(gold, said, closenessBy(judge));
  const isFull = (a: GoldResult, b: Result): boolean =>
    judge.isQuadRight(a, b) &&
    judge.isSlotRight('metric', a, b) &&
    (a.direction ?? null) === b.direction &&
    (a.unit ?? '') === b.unit;
  const criteria: [string, (gold: GoldResult, said: Result) => boolean][] = [
    ['number', () => true],
    ['number+benchmark', (a, b) => judge.isSlotRight('benchmark', a, b)],
    ['quad', judge.isQuadRight],
  ];
  if (suffix === '') criteria.push(['full', isFull]);
  const optional = matched.filter((pair) => pair.gold.optional).length;
  for (const [name, isRight] of criteria) {
    const figure = scores.figure(`${name}${suffix}`);
    figure.gold += gold.filter((result) => !result.optional).length;
    figure.extracted += said.length - optional;
    figure.found += matched.filter((pair) => !pair.gold.optional && isRight(pair.gold, pair.said)).length;
  }
}

function scoreSlots(
  scores: Scores,
  paper: string,
  judge: Judge,
  matched: readonly { gold: GoldResult; said: Result }[],
): void {
  for (const { gold, said } of matched) {
    if (gold.optional) continue;
    for (const [slot, theirs] of SLOTS) {
      const isRight = judge.isSlotRight(slot, gold, said);
      scores.slot(slot).add(isRight);
      if (!gold[theirs].includes(null)) scores.slot(`${slot} (named)`).add(isRight);
      if (!isRight)
        scores.errors.push({
          paper,
          what: `wrong ${slot}`,
          detail: `${gold.value}: wanted ${JSON.stringify(gold[theirs])}, got ${JSON.stringify(said[slot])}`,
        });
    }
    const fields: [string, boolean, unknown, unknown][] = [
      ['scope', isSameScope(gold.scope ?? null, said.scope), gold.scope ?? null, said.scope],
      ['valueLow', (gold.value_low ?? null) === said.valueLow, gold.value_low ?? null, said.valueLow],
      ['kind', judge.isKindRight(gold, said), gold.kind, said.kind],
      ['unit', (gold.unit ?? '') === said.unit, gold.unit ?? '', said.unit],
      ['direction', (gold.direction ?? null) === said.direction, gold.direction ?? null, said.direction],
      ['qualifier', (gold.qualifier ?? null) === said.qualifier, gold.qualifier ?? null, said.qualifier],
      ['relative', (gold.relative ?? false) === said.relative, gold.relative ?? false, said.relative],
    ];
    for (const [name, isRight, wanted, got] of fields) {
      scores.slot(name).add(isRight);
      if (!isRight)
        scores.errors.push({
          paper,
          what: `wrong ${name}`,
          detail: `${gold.value}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`,
        });
    }
    if (gold.scope !== null && gold.scope !== undefined)
      scores.slot('scope (named)').add(isSameScope(gold.scope, said.scope));
  }
}

/** A result is right where its quad is; what gold leaves open counts neither way. */
function addCalibration(
  scores: Scores,
  judge: Judge,
  said: readonly Result[],
  matched: readonly { gold: GoldResult; said: Result }[],
): void {
  const byResult = new Map(matched.map((pair) => [pair.said, pair.gold]));
  for (const result of said) {
    const gold = byResult.get(result);
    if (gold?.optional === true) continue;
    scores.calibration.add(result.confidence, gold !== undefined && judge.isQuadRight(gold, result));
  }
}

function addNumberErrors(
  scores: Scores,
  paper: GoldPaper,
  said: readonly Result[],
  matched: readonly { gold: GoldResult; said: Result }[],
): void {
  const [found, used] = [
    new Set(matched.map((pair) => pair.gold)),
    new Set(matched.map((pair) => pair.said)),
  ];
  for (const result of paper.results)
    if (!result.optional && !found.has(result))
      scores.errors.push({
        paper: paper.id,
        what: 'missed number',
        detail: `${result.value} (${result.evidence})`,
      });
  for (const result of said)
    if (!used.has(result))
      scores.errors.push({
        paper: paper.id,
        what: 'spurious number',
        detail: `${result.value} (${result.evidence.text})`,
      });
}

function isSameNumber(a: number | null | undefined, b: number | null | undefined): boolean {
  return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-9;
}
