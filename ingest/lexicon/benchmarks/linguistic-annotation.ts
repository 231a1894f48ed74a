import type { BenchmarkRow } from './benchmark-row.ts';

export const LINGUISTIC_ANNOTATION_BENCHMARKS: readonly BenchmarkRow[] = [
  {
    name: 'STS12',
    aliases: ['STS13'],
    unseen: 'a part or version of what the abstracts name as a whole',
    example: 'an accuracy of 82.1% on STS12',
    counterExample: 'an STS12like task',
  },
  { name: 'SICK', ambiguous: true, example: 'an accuracy of 82.1% on SICK', counterExample: 'sick' },
  { name: 'SentEval', example: 'an accuracy of 82.1% on SentEval', counterExample: 'an SentEvallike task' },
];
