// Models for code, mathematics, search and screens; agents.
import type { ModelFamilyRow } from './model-family-row.ts';

export const CODE_AND_AGENTS_MODELS: readonly ModelFamilyRow[] = [
  {
    family: 'Codex',
    stems: ['codex', 'code-davinci', 'code-cushman'],
    example: 'Codex',
    counterExample: 'a codec',
  },
  {
    family: 'CodeLlama',
    stems: ['codellama', 'code-llama'],
    example: 'CodeLlama-7B',
    counterExample: 'code lamas',
  },
  {
    family: 'DeepSeek-Coder',
    stems: ['deepseekcoder'],
    example: 'DeepSeekCoder-6.7B',
    counterExample: 'deep coders',
  },
  { family: 'StarCoder', example: 'StarCoder2-15B', counterExample: 'a star' },
  { family: 'CodeGen', example: 'CodeGen-16B', counterExample: 'code generation' },
  { family: 'CodeT5', example: 'CodeT5+', counterExample: 'code' },
  { family: 'CodeBERT', example: 'CodeBERT', counterExample: 'code' },
  { family: 'GraphCodeBERT', example: 'GraphCodeBERT', counterExample: 'graph code' },
  { family: 'UniXcoder', example: 'UniXcoder', counterExample: 'Unix' },
  { family: 'WizardCoder', example: 'WizardCoder-15B', counterExample: 'a wizard' },
  { family: 'WizardMath', example: 'WizardMath-70B', counterExample: 'a wizard' },
  { family: 'MAmmoTH', example: 'MAmmoTH-7B', counterExample: 'mammoth tasks' },
  { family: 'Llemma', example: 'Llemma-7B', counterExample: 'a lemma' },
  {
    family: 'DeepSeekMath',
    stems: ['deepseekmath'],
    example: 'DeepSeekMath-7B',
    counterExample: 'deep mathematics',
  },
];
