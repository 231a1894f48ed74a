// Models that read images or videos and text.
import type { ModelFamilyRow } from './model-family-row.ts';

export const VISION_LANGUAGE_MODELS: readonly ModelFamilyRow[] = [
  { family: 'LLaVA', example: 'LLaVA-1.5', counterExample: 'lava flows' },
  {
    family: 'LLaVA-OneVision',
    stems: ['llava-ov', 'llava-onevision'],
    example: 'LLaVA-OV-7B',
    counterExample: 'one vision',
  },
  { family: 'Video-LLaVA', stems: ['video-llava'], example: 'Video-LLaVA', counterExample: 'a video' },
  { family: 'InternVL', example: 'InternVL2.5-8B', counterExample: 'internal' },
  { family: 'InternVideo', example: 'InternVideo2', counterExample: 'an internal video' },
  { family: 'BLIP', stems: ['blip', 'instructblip'], example: 'BLIP-2', counterExample: 'a blip' },
  { family: 'MiniGPT', example: 'MiniGPT-4', counterExample: 'mini' },
  {
    family: 'Flamingo',
    stems: ['flamingo', 'openflamingo'],
    example: 'Flamingo-80B',
    counterExample: 'flamingos',
  },
  { family: 'IDEFICS', example: 'Idefics2', counterExample: 'ideas' },
  { family: 'CogVLM', example: 'CogVLM', counterExample: 'cog' },
  {
    family: 'mPLUG-Owl',
    stems: ['mplug-owl', 'mplug', 'mplug-owl2'],
    example: 'mPLUG-Owl2',
    counterExample: 'an owl',
  },
  { family: 'Molmo', example: 'Molmo-7B', counterExample: 'mol' },
  { family: 'PaliGemma', example: 'PaliGemma', counterExample: 'Pali' },
  { family: 'PaLI', ambiguous: true, example: 'PaLI-X', counterExample: 'Pali' },
  { family: 'Kosmos', example: 'Kosmos-2', counterExample: 'the cosmos' },
  { family: 'LongVILA', stems: ['longvila', 'vila'], example: 'LongVILA-R1', counterExample: 'villa' },
  { family: 'Eagle', ambiguous: true, example: 'Eagle-7B', counterExample: 'an eagle' },
  { family: 'Pixtral', example: 'Pixtral-12B', counterExample: 'pixels' },
];
