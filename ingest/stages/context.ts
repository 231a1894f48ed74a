// What the stages look things up in: the lexicons, compiled once.
import { BENCHMARKS } from '../lexicon/benchmarks/index.ts';
import type { BenchmarkRow } from '../lexicon/benchmarks/benchmark-row.ts';
import { CUES, type CueClass } from '../lexicon/cues.ts';
import { METRICS, type MetricRow } from '../lexicon/metrics.ts';
import { MODEL_FAMILIES } from '../lexicon/model-families/index.ts';
import type { ModelFamilyRow } from '../lexicon/model-families/model-family-row.ts';
import { TECHNIQUES, type TechniqueRow } from '../lexicon/techniques.ts';
import { loadMetNames, type MetNames } from '../learned/met-names.ts';
import { loadModels, type Models } from '../learned/models.ts';
import { Beginnings } from './beginnings.ts';
import { createStemFinder, type StemFinder } from './find-model-stem.ts';
import { PhraseMatcher } from './phrase-matcher.ts';

export interface Context {
  readonly cues: PhraseMatcher<CueClass>;
  readonly benchmarks: PhraseMatcher<BenchmarkRow>;
  readonly metrics: PhraseMatcher<MetricRow>;
  /** Stands for every metric written as "…@k" that has no row of its own. */
  readonly cutOffMetric: MetricRow;
  readonly techniques: PhraseMatcher<TechniqueRow>;
  /** Families of several words: "Stable Diffusion". */
  readonly modelPhrases: PhraseMatcher<ModelFamilyRow>;
  /** Of a word. */
  readonly findModelStem: StemFinder;
  readonly beginnings: Beginnings;
  readonly models: Models;
  readonly metNames: MetNames;
}

/** Compiles the lexicons; some milliseconds, once per extractor. */
export function buildContext(models: Models = loadModels(), metNames: MetNames = loadMetNames()): Context {
  const cues = new PhraseMatcher<CueClass>();
  for (const row of CUES) for (const phrase of row.phrases.split('|')) cues.add(phrase, row.cue);
  const benchmarks = new PhraseMatcher<BenchmarkRow>();
  for (const row of BENCHMARKS) {
    for (const form of [row.name, ...(row.aliases ?? [])]) {
      const exactCase = row.ambiguous === true || isPlainWord(form);
      for (const spelling of spellingsOf(form))
        benchmarks.add(spelling, row, { exactCase, needsCapital: /[\p{Lu}\d]/u.test(form) });
    }
  }
  const metrics = buildMetricMatcher();
  const techniques = new PhraseMatcher<TechniqueRow>();
  for (const row of TECHNIQUES) {
    for (const form of [row.name, ...(row.aliases ?? [])]) {
      techniques.add(form, row, { exactCase: /\p{Lu}/u.test(form) && !form.includes(' ') });
    }
  }
  // By stem, lower case without hyphens.
  const modelFamilies = new Map<string, ModelFamilyRow>();
  const modelPhrases = new PhraseMatcher<ModelFamilyRow>();
  for (const row of MODEL_FAMILIES) {
    for (const phrase of [row.family, ...(row.phrases ?? [])])
      if (phrase.includes(' ')) modelPhrases.add(phrase, row);
    for (const stem of row.stems ?? [row.family.toLowerCase()])
      modelFamilies.set(stem.replaceAll(/[-\s]/g, ''), row);
  }
  const cutOffMetric = METRICS.find((row) => row.name === 'recall@k');
  if (cutOffMetric === undefined) throw new Error('lexicon/metrics.ts: expected a row named recall@k');
  const findModelStem = createStemFinder(modelFamilies);
  const beginnings = new Beginnings({
    cues,
    benchmarks,
    metrics,
    techniques,
    modelPhrases,
    findModelStem,
  });
  return {
    cues,
    benchmarks,
    metrics,
    cutOffMetric,
    techniques,
    modelPhrases,
    findModelStem,
    beginnings,
    models,
    metNames,
  };
}

export function buildMetricMatcher(): PhraseMatcher<MetricRow> {
  const metrics = new PhraseMatcher<MetricRow>();
  for (const row of METRICS) {
    for (const form of [row.name, ...(row.aliases ?? [])])
      metrics.add(form, row, {
        exactCase: isShoutedWord(form) || isCapitalWord(form),
        needsCapital: /^.+\p{Lu}/u.test(form),
      });
  }
  return metrics;
}

/** "AIME 24" is also written "AIME24" and "AIME-24"; the matcher drops hyphens, so both spacings cover all three. */
function spellingsOf(form: string): readonly string[] {
  const joined = form.replaceAll(/(?<=\p{L}) (?=v?\d)/gu, '');
  const split = form.replaceAll(/(?<=\p{L}{2})-(?=v?\d{2})/gu, ' ');
  return [...new Set([form, joined, split])];
}

/** A name of one word with no capital inside and no digit ("Sintel") is looked for in its own case only. */
function isPlainWord(form: string): boolean {
  return /^\p{Lu}?\p{Ll}+$/u.test(form);
}

/** "Cider" is a metric, cider is not. */
function isCapitalWord(form: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(form);
}

/** "AP", "MAP" and "IS" are metrics in capitals only. */
function isShoutedWord(form: string): boolean {
  return /^[\p{Lu}\d]{2,5}$/u.test(form);
}
