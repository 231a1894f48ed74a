// Vision-language-action models, policies, agents of reinforcement learning, driving.
import type { ModelFamilyRow } from './model-family-row.ts';

export const ROBOTICS_MODELS: readonly ModelFamilyRow[] = [
  { family: 'OpenVLA', example: 'OpenVLA-OFT', counterExample: 'open VLAs' },
  { family: 'Octo', ambiguous: true, example: 'Octo-Base', counterExample: 'October' },
  { family: 'RT', ambiguous: true, example: 'RT-2', counterExample: 'rt' },
  { family: 'GR00T', stems: ['gr00t'], example: 'GR00T-N1', counterExample: 'Groot' },
  { family: 'π0', stems: ['π0', 'pi0', 'π0.5', 'pi0.5', 'π_0'], example: 'π0.5', counterExample: 'π is' },
  {
    family: 'Diffusion Policy',
    stems: ['diffusionpolicy'],
    example: 'DiffusionPolicy',
    counterExample: 'diffusion',
  },
];
