// Case, hyphens, blanks and the hyphens of Unicode make no difference, whatever the name.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BENCHMARKS } from '../../ingest/lexicon/benchmarks/index.ts';
import { countRuns } from '../setup/count-runs.ts';
import { aNamer } from './a-namer.ts';

const namer = aNamer();
const MODELS = [
  'Qwen2.5-7B-Instruct',
  'Llama-3.1-8B',
  'DeepSeek-R1-Distill-Qwen-7B',
  'GPT-4o-mini',
  'Saturn-7B',
  'Tree-PLV',
  'Foo-Bar-v2',
];
const HYPHENS = ['-', ' ', '\u2010', '\u2011', '\u2013', '\u2212', '_', '\u00A0'];
const names = fc.constantFrom(
  ...BENCHMARKS.map(({ name }) => ['benchmark', name] as const),
  ...MODELS.map((name) => ['model', name] as const),
);

test('the hyphens of a name may be any', () => {
  fc.assert(
    fc.property(names, fc.constantFrom(...HYPHENS), ([type, name], hyphen) => {
      expect(namer.identify(type, name.replaceAll('-', hyphen)).id).toBe(namer.identify(type, name).id);
    }),
    { numRuns: countRuns(2_000) },
  );
});

test('case makes no difference to a benchmark, nor to a model but for the letters of sizes', () => {
  fc.assert(
    fc.property(names, ([type, name]) => {
      expect(namer.identify(type, name.toUpperCase()).id).toBe(namer.identify(type, name).id);
    }),
    { numRuns: countRuns(2_000) },
  );
});

test('any text has an id, and the same one whatever was asked before', () => {
  const other = aNamer();
  fc.assert(
    fc.property(
      fc.constantFrom('benchmark', 'model', 'metric'),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      (type, name) => {
        const found = namer.identify(type, name);
        expect(found.id.length).toBeGreaterThan(type.length);
        expect(found.parents.map(({ id }) => id)).not.toContain(found.id);
        expect(other.identify(type, name)).toEqual(found);
      },
    ),
    { numRuns: countRuns(3_000) },
  );
});

test('what a name is shown as means the same thing', () => {
  for (const { name } of BENCHMARKS) {
    const found = namer.identify('benchmark', name);
    for (const step of [found, ...found.parents])
      expect([step.name, namer.identify('benchmark', step.name).id]).toEqual([step.name, step.id]);
  }
});
