// The project's figures are those of the annotators' own scorer, on real and on damaged extractions.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseGoldLine } from '../../ingest/eval/gold.ts';
import { scoreExtractions } from '../../ingest/eval/score-extractions.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import type { Paper } from '../../ingest/model/paper.ts';
import { createWorkbench } from '../../ingest/pipeline.ts';
import { readJsonLine } from '../../ingest/source/json-lines.ts';
import { shared } from '../setup/shared.ts';

const SETS = ['dev', 'dev2', 'val'] as const;
const folder = mkdtempSync(join(tmpdir(), 'benchgraph-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!existsSync(shared('gold/score.mjs')))('eval (skipped where ../shared is missing)', () => {
  test.each(SETS)('gives the figures of the reference scorer on %s', (set) => {
    const extractions = extract(set);
    expect(ours(set, extractions)).toEqual(theirs(set, extractions));
  });

  test.each([1, 2, 3, 4])(
    'gives the figures of the reference scorer on damaged extractions (seed %i)',
    (seed) => {
      const extractions = damage(extract('dev'), seed);
      expect(ours('dev', extractions)).toEqual(theirs('dev', extractions));
    },
  );
});

function extract(set: string): Extraction[] {
  const { extract: run } = createWorkbench();
  return readFileSync(shared(`gold/${set}.jsonl`), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const record = readJsonLine(line, index, set);
      return record?.kind === 'paper' ? [run(record.paper satisfies Paper)] : [];
    });
}

interface Figures {
  counts: Record<string, { found: number; gold: number; extracted: number }>;
  slots: Record<string, { accuracy: number; of: number }>;
}

function ours(set: string, extractions: readonly Extraction[]): Figures {
  const gold = readFileSync(shared(`gold/${set}.gold.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map(parseGoldLine);
  const { figures, slots } = scoreExtractions(gold, extractions);
  return {
    counts: Object.fromEntries(
      [...figures].map(([name, { found, gold: wanted, extracted }]) => [
        name,
        { found, gold: wanted, extracted },
      ]),
    ),
    slots: Object.fromEntries(
      [...slots].map(([name, { accuracy, of }]) => [name, { accuracy: round(accuracy), of }]),
    ),
  };
}

function theirs(set: string, extractions: readonly Extraction[]): Figures {
  const file = join(folder, 'extracted.jsonl');
  writeFileSync(file, extractions.map((extraction) => JSON.stringify(extraction)).join('\n'));
  const printed = execFileSync(
    process.execPath,
    [shared('gold/score.mjs'), shared(`gold/${set}.gold.jsonl`), file, '--json'],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { counts, slots } = JSON.parse(printed) as {
    counts: Record<string, { tp: number; gold: number; extracted: number }>;
    slots: Record<string, { accuracy: number; of: number }>;
  };
  return {
    counts: Object.fromEntries(
      Object.entries(counts).map(([name, { tp, gold, extracted }]) => [name, { found: tp, gold, extracted }]),
    ),
    slots: Object.fromEntries(Object.entries(slots).filter(([, { of }]) => of > 0)),
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Drops, doubles and mixes up what was extracted, in a way that only the seed decides. */
function damage(extractions: readonly Extraction[], seed: number): Extraction[] {
  let state = seed * 2_654_435_761;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const some = <Item>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => (random() < 0.2 ? [] : random() < 0.1 ? [item, item] : [item]));
  return some(extractions).map((extraction) => ({
    ...extraction,
    methods: some(extraction.methods),
    benchmarks: some(extraction.benchmarks),
    compared: some(extraction.baseModels),
    comparisons: some(extraction.comparisons).map((claim) => ({
      ...claim,
      tie: random() < 0.3 ? !claim.tie : claim.tie,
    })),
    evaluations: some(extraction.evaluations),
    metrics: some(extraction.metrics),
    results: some(extraction.results).map((result) => ({
      ...result,
      value: random() < 0.1 ? result.value + 1 : result.value,
      benchmark: random() < 0.2 ? [result.benchmark ?? 'GSM8K'].flat().concat('MATH') : result.benchmark,
      method: random() < 0.1 ? null : result.method,
      scope: random() < 0.5 ? 'test set' : result.scope,
      unit: random() < 0.1 ? 'points' : result.unit,
    })),
  }));
}
