// Medicine, biology, chemistry, graphs, physics, weather, time series, tables.
import type { ModelFamilyRow } from './model-family-row.ts';

export const SCIENCE_MODELS: readonly ModelFamilyRow[] = [
  { family: 'BioGPT', example: 'BioGPT', counterExample: 'biology' },
  { family: 'Med-PaLM', stems: ['med-palm', 'medpalm'], example: 'Med-PaLM 2', counterExample: 'medicine' },
  { family: 'Meditron', example: 'Meditron-70B', counterExample: 'meditation' },
  { family: 'ESM', stems: ['esm', 'esmfold'], example: 'ESM-2', counterExample: 'an esm' },
  { family: 'AlphaFold', example: 'AlphaFold2', counterExample: 'alpha folds' },
  {
    family: 'ProtTrans',
    stems: ['prott5', 'protbert', 'prottrans'],
    example: 'ProtT5',
    counterExample: 'protein',
  },
  { family: 'Chronos', ambiguous: true, example: 'Chronos-T5', counterExample: 'Chronos the god' },
  { family: 'TimesFM', example: 'TimesFM', counterExample: 'the Times' },
  { family: 'TabPFN', example: 'TabPFN v2', counterExample: 'tables' },
];
