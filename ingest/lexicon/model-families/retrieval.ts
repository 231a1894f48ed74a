// Embeddings of sentences and documents, retrievers, rankers, recommenders.
import type { ModelFamilyRow } from './model-family-row.ts';

export const RETRIEVAL_MODELS: readonly ModelFamilyRow[] = [
  { family: 'SBERT', stems: ['sbert', 'sentence-bert'], example: 'SBERT', counterExample: 'S' },
  { family: 'SimCSE', example: 'SimCSE', counterExample: 'similar' },
  {
    family: 'E5',
    stems: ['e5', 'e5-mistral'],
    ambiguous: true,
    example: 'E5-large',
    counterExample: 'E5 road',
  },
  { family: 'BGE', example: 'BGE-M3', counterExample: 'BG' },
  { family: 'ColBERT', example: 'ColBERTv2', counterExample: 'a report' },
  { family: 'DPR', ambiguous: true, example: 'DPR', counterExample: 'dpr' },
  { family: 'Contriever', example: 'Contriever', counterExample: 'retrievers' },
];
