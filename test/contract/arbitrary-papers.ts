// Papers for properties: made of a few sentences of our own over a few names, so that they share, contradict and repeat.
import fc from 'fast-check';
import type { Paper } from '../../ingest/model/paper.ts';
import { aPaper } from '../setup/builders.ts';

const METHODS = ['Lumina', 'Zorp', 'LUMINA', 'Prompt Distillation (PD)', 'PD'];
const BENCHMARKS = ['GSM8K', 'gsm8k', 'MATH', 'MATH-500', 'MMLU', 'AIME 2024'];
const MODELS = ['Qwen2.5-7B', 'Qwen-2.5-7B-Instruct', 'Qwen2.5-7B-Instruct', 'GPT-4o', 'LLaMA-2-13B'];

const sentence = fc
  .record({
    form: fc.nat({ max: 7 }),
    method: fc.constantFrom(...METHODS),
    benchmark: fc.constantFrom(...BENCHMARKS),
    other: fc.constantFrom(...BENCHMARKS),
    model: fc.constantFrom(...MODELS),
    rival: fc.constantFrom(...MODELS, ...METHODS),
    value: fc.integer({ min: 100, max: 999 }),
  })
  .map(({ form, method, benchmark, other, model, rival, value }) => {
    const number = `${value / 10}`;
    const forms = [
      `We propose ${method}, a new method.`,
      `${method} achieves ${number}% accuracy on ${benchmark}.`,
      `On ${benchmark}, ${method} with ${model} gains ${number} points in accuracy over ${rival}.`,
      `It outperforms ${rival} on ${benchmark} and ${other}.`,
      `Averaged over ${benchmark} and ${other}, our method reaches ${number}%.`,
      `We introduce ${method}Bench, a benchmark of ${value} tasks.`,
      `With ${model}, the score on ${benchmark} rises from 12.5% to ${number}%.`,
      `Ein Satz über 中文 “quotes” & <tags> 🦙 mit ${number} Zeichen.`,
    ];
    return forms[form] ?? '';
  });

const abstract = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' '));

/** One to six papers, each with an id of its own. */
export const somePapers: fc.Arbitrary<Paper[]> = fc
  .array(fc.record({ title: fc.constantFrom('Lumina', 'Zorp: a Study', 'On Things'), abstract }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((papers) => papers.map((paper, index) => aPaper({ id: `arb:${index}`, ...paper })));

export interface GivenRecords {
  /** What a source gives: papers, some of them twice. */
  readonly records: readonly Paper[];
  /** The same in another order, cut into runs. */
  readonly runs: readonly (readonly Paper[])[];
}

/**
 * Papers of which some are given a second time: just so, with further metadata, or with another text and a later date. (Of
 * two texts without dates the one given last counts, on purpose; so they are not among these.)
 */
export const recordsInRuns: fc.Arbitrary<GivenRecords> = fc
  .tuple(somePapers, fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 }), abstract)
  .map(([papers, repeats, later]) =>
    papers.flatMap((paper, index) => {
      if (repeats[index] === 1) return [paper, paper];
      if (repeats[index] === 2) return [paper, { ...paper, venue: 'Somewhere', authors: ['A. One'] }];
      if (repeats[index] !== 3) return [paper];
      return [
        { ...paper, date: '2024-01-01' },
        { ...paper, abstract: later, date: '2024-02-01', year: 2024 },
      ];
    }),
  )
  .chain((records) =>
    fc.record({
      records: fc.constant(records),
      runs: fc
        .tuple(
          fc.shuffledSubarray(records, { minLength: records.length }),
          fc.array(fc.nat({ max: records.length }), { maxLength: 3 }),
        )
        .map(([order, cuts]) => cutInto(order, cuts)),
    }),
  );

function cutInto<Value>(values: readonly Value[], cuts: readonly number[]): Value[][] {
  const places = [0, ...cuts.toSorted((a, b) => a - b), values.length];
  return places.slice(1).map((end, index) => values.slice(places[index], end));
}
