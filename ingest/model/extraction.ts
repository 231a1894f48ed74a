// What is extracted from one paper. The meaning of every field is written down in docs/extraction.md; the shape is what
// `benchgraph extract` prints, one JSON object a line.
import type { Span } from './span.ts';

export const RESULT_KINDS = ['score', 'change', 'from_to', 'ratio'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export const UNITS = ['%', 'points', 'x', ''] as const;
export type Unit = (typeof UNITS)[number];

export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const QUALIFIERS = ['average', 'up_to', 'at_least', 'below', 'approx'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const QUANTITIES = ['quality', 'efficiency'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** A named thing of a paper, in the form the paper mainly uses. */
export interface Entity {
  readonly name: string;
  /** Other forms of the name in the same title and abstract. */
  readonly aliases: readonly string[];
  /** The same for every paper that means the same thing; see `ingest/naming`. */
  readonly canonicalId: string;
  /** Places in the abstract, in order; empty where the name stands only in the title. */
  readonly mentions: readonly Span[];
}

export interface BenchmarkEntity extends Entity {
  /** The paper itself introduces it. */
  readonly introduced: boolean;
}

/** The text says that `subject` is evaluated on `benchmark`, with or without a number. */
export interface Evaluation {
  readonly subject: string;
  readonly benchmark: string;
  readonly evidence: Span;
}

/** The text claims that `winner` is better than `loser`, or as good (`tie`). */
export interface Comparison {
  readonly winner: string;
  readonly loser: string;
  readonly benchmark: string | null;
  readonly tie: boolean;
  readonly evidence: Span;
}

/** One reported number with everything that says what it is. */
export interface Result {
  /** As printed, without sign. */
  readonly value: number;
  /** Low end of a range. */
  readonly valueLow: number | null;
  /** Of `from_to`: the first level. */
  readonly baselineValue: number | null;
  readonly kind: ResultKind;
  readonly unit: Unit;
  /** Of changes and ratios: the way in which the measured quantity moves for the method. */
  readonly direction: Direction | null;
  readonly qualifier: Qualifier | null;
  readonly relative: boolean;
  readonly quantity: Quantity;
  readonly method: string | null;
  /** Several names: one aggregate number over these benchmarks. */
  readonly benchmark: string | readonly string[] | null;
  readonly baseModel: string | null;
  readonly metric: string | null;
  /** What a change, ratio or `from_to` is measured against. */
  readonly baseline: string | null;
  /** Split, setting or unnamed target, in the text's words. */
  readonly scope: string | null;
  /** The number itself (of `from_to`: the second level); its start is the result's identity within the paper. */
  readonly number: Span;
  /** The shortest span that holds the number and its context. */
  readonly evidence: Span;
  readonly sentence: Span;
  /** 0 to 1: of results with 0.8, about 80 % have number, kind, method, benchmark and base model right. */
  readonly confidence: number;
  /** Stable id of the rule that found the number. */
  readonly rule: string;
}

/** A number that was seen and not taken. */
export interface Skip {
  /** A code of `ingest/model/skip-reasons.ts`. */
  readonly reason: string;
  readonly evidence: Span;
  readonly detail?: string;
}

export interface Extraction {
  readonly id: string;
  readonly title: string;
  readonly methods: readonly Entity[];
  readonly benchmarks: readonly BenchmarkEntity[];
  readonly baseModels: readonly Entity[];
  readonly compared: readonly Entity[];
  readonly metrics: readonly string[];
  readonly evaluations: readonly Evaluation[];
  readonly comparisons: readonly Comparison[];
  readonly results: readonly Result[];
  readonly skips: readonly Skip[];
}
