// The figures of an extraction against annotated abstracts. docs/extraction.md says what each of them means.
import type { Entity, Extraction } from '../model/extraction.ts';
import type { Calibration } from './calibration.ts';
import { pairUp, type Figure, type SlotFigure } from './figure.ts';
import type { IsListed } from './listed-names.ts';
import type { GoldEntity, GoldPaper } from './gold.ts';
import { toEvalKey, toMetricKey } from './same-name.ts';
import { scoreResults, SLOT_NAMES } from './score-results.ts';
import { Scores, type EvalError } from './scores.ts';

export interface Evaluation {
  readonly papers: number;
  /** In the order in which they are shown. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly slots: ReadonlyMap<string, SlotFigure>;
  readonly errors: readonly EvalError[];
  readonly calibration: Calibration;
  /** Of the names that no row of a lexicon holds, how many were found. */
  readonly unlisted: ReadonlyMap<string, SlotFigure>;
}

const ENTITY_KINDS = [
  ['methods', 'proposed'],
  ['benchmarks', 'benchmarks'],
  ['baseModels', 'base_models'],
  ['compared', 'compared'],
] as const;

/** Papers are joined by id; one of gold that was not extracted counts as extracted empty. */
export function scoreExtractions(
  gold: readonly GoldPaper[],
  extracted: readonly Extraction[],
  isListed: IsListed = () => true,
): Evaluation {
  const byId = new Map(extracted.map((extraction) => [extraction.id, extraction]));
  const scores = new Scores();
  for (const name of SLOT_NAMES) scores.slot(name);
  for (const paper of gold) {
    const said = byId.get(paper.id) ?? emptyExtraction(paper.id);
    scorePaper(scores, paper, said);
    scoreUnlisted(scores, paper, said, isListed);
  }
  return {
    papers: gold.length,
    figures: scores.figures,
    slots: scores.slots,
    errors: scores.errors,
    calibration: scores.calibration,
    unlisted: scores.unlisted,
  };
}

function scoreUnlisted(scores: Scores, gold: GoldPaper, said: Extraction, isListed: IsListed): void {
  for (const [mine, theirs] of [
    ['benchmarks', 'benchmarks'],
    ['baseModels', 'base_models'],
  ] as const) {
    for (const { name, aliases, optional } of gold[theirs]) {
      const forms = [name, ...aliases];
      if (optional || isListed(mine, forms)) continue;
      const keys = new Set(forms.map(toEvalKey));
      const isFound = said[mine].some((entity) =>
        [entity.name, ...entity.aliases].some((form) => keys.has(toEvalKey(form))),
      );
      scores.unlistedNames(mine).add(isFound);
    }
  }
}

function scorePaper(scores: Scores, gold: GoldPaper, said: Extraction): void {
  for (const [mine, theirs] of ENTITY_KINDS) scoreEntities(scores, gold, mine, gold[theirs], said[mine]);
  const toKey = toCanonicalKey(gold);
  tally(scores.figure('metrics'), toMetricItems(gold.metrics), toMetricItems(said.metrics), (a, b) =>
    a.name === b.name ? 1 : 0,
  );
  const toPair = (pair: { subject: string; benchmark: string }): string =>
    `${toKey(pair.subject)} on ${toKey(pair.benchmark)}`;
  scorePairs(scores, gold.id, 'evaluations', [
    toKeyed(gold.evaluated, toPair),
    toKeyed(said.evaluations, toPair),
  ]);
  const toClaim = ({
    winner,
    loser,
    tie,
  }: {
    winner: string;
    loser: string;
    tie?: boolean | null | undefined;
  }): string =>
    tie === true
      ? [toKey(winner), toKey(loser)].toSorted().join(' = ')
      : `${toKey(winner)} > ${toKey(loser)}`;
  scorePairs(scores, gold.id, 'comparisons', [
    toKeyed(gold.comparisons, toClaim),
    toKeyed(said.comparisons, toClaim),
  ]);
  scoreResults(scores, gold, said.results, toKey);
}

function toMetricItems(names: readonly string[]): { name: string; optional: boolean }[] {
  return [...new Set(names.map(toMetricKey))].map((name) => ({ name, optional: false }));
}

function scoreEntities(
  scores: Scores,
  paper: GoldPaper,
  kind: string,
  gold: readonly GoldEntity[],
  said: readonly Entity[],
): void {
  const matched = tally(scores.figure(`entity:${kind}`), gold, said, (a, b) => {
    const forms = new Set([a.name, ...a.aliases].map(toEvalKey));
    if (![b.name, ...b.aliases].some((form) => forms.has(toEvalKey(form)))) return 0;
    return toEvalKey(a.name) === toEvalKey(b.name) ? 2 : 1;
  });
  const [found, used] = [
    new Set(matched.map((pair) => pair.gold)),
    new Set(matched.map((pair) => pair.said)),
  ];
  for (const entity of gold)
    if (!entity.optional && !found.has(entity))
      scores.errors.push({ paper: paper.id, what: `missed ${kind}`, detail: entity.name });
  for (const entity of said)
    if (!used.has(entity))
      scores.errors.push({ paper: paper.id, what: `spurious ${kind}`, detail: entity.name });
}

interface Keyed {
  readonly key: string;
  readonly optional: boolean;
}

/** Pairs by their key; the same pair said twice counts once, with the last one's optionality. */
function toKeyed<Pair extends object>(pairs: readonly Pair[], keyOf: (pair: Pair) => string): Keyed[] {
  const byKey = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  return [...byKey].map(([key, pair]) => ({ key, optional: 'optional' in pair && pair.optional === true }));
}

function scorePairs(scores: Scores, paper: string, name: string, [gold, said]: [Keyed[], Keyed[]]): void {
  const matched = tally(scores.figure(name), gold, said, (a, b) => (a.key === b.key ? 1 : 0));
  const found = new Set(matched.map((pair) => pair.gold.key));
  for (const { key, optional } of gold) {
    if (!optional && !found.has(key)) scores.errors.push({ paper, what: `missed ${name}`, detail: key });
  }
  for (const { key } of said)
    if (!found.has(key)) scores.errors.push({ paper, what: `spurious ${name}`, detail: key });
}

/** Matches two lists and adds them to a figure. */
export function tally<Gold extends { optional: boolean }, Said>(
  figure: Figure,
  gold: readonly Gold[],
  said: readonly Said[],
  closeness: (gold: Gold, said: Said) => number,
): { gold: Gold; said: Said }[] {
  const matched = pairUp(gold, said, closeness);
  const optional = matched.filter((pair) => pair.gold.optional).length;
  figure.gold += gold.filter((item) => !item.optional).length;
  figure.extracted += said.length - optional;
  figure.found += matched.length - optional;
  return matched;
}

/** Any form that the annotation lists for an entity is as good as its name. */
function toCanonicalKey(gold: GoldPaper): (name: string) => string {
  const aliases = new Map<string, string>();
  for (const [, kind] of ENTITY_KINDS) {
    for (const entity of gold[kind]) {
      for (const form of [entity.name, ...entity.aliases].map(toEvalKey))
        if (!aliases.has(form)) aliases.set(form, toEvalKey(entity.name));
    }
  }
  return (name) => aliases.get(toEvalKey(name)) ?? toEvalKey(name);
}

function emptyExtraction(id: string): Extraction {
  return {
    id,
    title: '',
    methods: [],
    benchmarks: [],
    baseModels: [],
    compared: [],
    metrics: [],
    evaluations: [],
    comparisons: [],
    results: [],
    skips: [],
  };
}
