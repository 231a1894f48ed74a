import type { BenchmarkRow } from './benchmark-row.ts';

export const DOCUMENTS_BENCHMARKS: readonly BenchmarkRow[] = [
  {
    name: 'ICDAR 2015',
    aliases: ['ICDAR2015'],
    example: 'an accuracy of 82.1% on ICDAR 2015',
    counterExample: 'an ICDARlike 2015 task',
  },
  {
    name: 'Total-Text',
    example: 'an accuracy of 82.1% on Total-Text',
    counterExample: 'an Total-Textlike task',
  },
  { name: 'CTW1500', example: 'an accuracy of 82.1% on CTW1500', counterExample: 'an CTW1500like task' },
  { name: 'IIIT5K', example: 'an accuracy of 82.1% on IIIT5K', counterExample: 'an IIIT5Klike task' },
  { name: 'FUNSD', example: 'an accuracy of 82.1% on FUNSD', counterExample: 'an FUNSDlike task' },
  { name: 'CORD', example: 'an accuracy of 82.1% on CORD', counterExample: 'an CORDlike task' },
  { name: 'SROIE', example: 'an accuracy of 82.1% on SROIE', counterExample: 'an SROIElike task' },
  { name: 'DocVQA', example: 'an accuracy of 82.1% on DocVQA', counterExample: 'an DocVQAlike task' },
  { name: 'ChartQA', example: 'an accuracy of 82.1% on ChartQA', counterExample: 'an ChartQAlike task' },
  {
    name: 'InfoVQA',
    aliases: ['InfographicVQA'],
    example: 'an accuracy of 82.1% on InfoVQA',
    counterExample: 'an InfoVQAlike task',
  },
  { name: 'TextVQA', example: 'an accuracy of 82.1% on TextVQA', counterExample: 'an TextVQAlike task' },
  { name: 'OCRBench', example: 'an accuracy of 82.1% on OCRBench', counterExample: 'an OCRBenchlike task' },
  {
    name: 'OCRBench v2',
    example: 'an accuracy of 82.1% on OCRBench v2',
    counterExample: 'an OCRBenchlike v2 task',
  },
  {
    name: 'OmniDocBench',
    example: 'an accuracy of 82.1% on OmniDocBench',
    counterExample: 'an OmniDocBenchlike task',
  },
  { name: 'RVL-CDIP', example: 'an accuracy of 82.1% on RVL-CDIP', counterExample: 'an RVL-CDIPlike task' },
  {
    name: 'PubLayNet',
    example: 'an accuracy of 82.1% on PubLayNet',
    counterExample: 'an PubLayNetlike task',
  },
  {
    name: 'DocLayNet',
    example: 'an accuracy of 82.1% on DocLayNet',
    counterExample: 'an DocLayNetlike task',
  },
];
