// Embeddings of sentences and documents, retrievers, rankers, recommenders.
import type { ModelFamilyRow } from './model-family-row.ts';

export const RETRIEVAL_MODELS: readonly ModelFamilyRow[] = [
  { family: 'SBERT', stems: ['sbert', 'sentence-bert'], example: 'SBERT', counterExample: 'S' },
  { family: 'SimCSE', example: 'SimCSE', counterExample: 'similar' },
  { family: 'PromptBERT', example: 'PromptBERT', counterExample: 'prompts for BERT' },
  { family: 'LaBSE', example: 'LaBSE', counterExample: 'labels' },
  { family: 'LASER', ambiguous: true, example: 'LASER', counterExample: 'laser beams' },
  {
    family: 'E5',
    stems: ['e5', 'e5-mistral'],
    ambiguous: true,
    example: 'E5-large',
    counterExample: 'E5 road',
  },
  { family: 'BGE', example: 'BGE-M3', counterExample: 'BG' },
  { family: 'Jina', example: 'jina-embeddings-v3', counterExample: 'Jinan' },
  { family: 'LLM2Vec', example: 'LLM2Vec', counterExample: 'LLMs to vectors' },
  { family: 'VLM2Vec', example: 'VLM2Vec-V2', counterExample: 'VLMs to vectors' },
  { family: 'UniME', example: 'UniME-V2', counterExample: 'unimetric' },
  { family: 'ColBERT', example: 'ColBERTv2', counterExample: 'a report' },
  { family: 'ColPali', example: 'ColPali', counterExample: 'Pali texts' },
  { family: 'DPR', ambiguous: true, example: 'DPR', counterExample: 'dpr' },
  { family: 'Contriever', example: 'Contriever', counterExample: 'retrievers' },
  { family: 'ANCE', ambiguous: true, example: 'ANCE', counterExample: 'ances' },
  { family: 'REALM', ambiguous: true, example: 'REALM', counterExample: 'a realm' },
  { family: 'ReasonIR', example: 'ReasonIR-8B', counterExample: 'reasons' },
  { family: 'RankLLaMA', example: 'RankLLaMA', counterExample: 'rank llamas' },
  { family: 'DLRM', example: 'DLRM', counterExample: 'the DLR' },
];
