// Families of pretrained models, by field. A name is a family's stem, then any of versions, sizes and variant words:
// "Qwen2.5-VL-7B-Instruct" is the stem "Qwen" with "2.5", "VL", "7B", "Instruct".

import { LANGUAGE_MODELS } from './language-models.ts';
import { ENCODERS_MODELS } from './encoders.ts';
import { RETRIEVAL_MODELS } from './retrieval.ts';
import { CODE_AND_AGENTS_MODELS } from './code-and-agents.ts';
import { VISION_MODELS } from './vision.ts';
import { VISION_LANGUAGE_MODELS } from './vision-language.ts';
import { GENERATION_MODELS } from './generation.ts';
import { SPEECH_AND_AUDIO_MODELS } from './speech-and-audio.ts';
import { ROBOTICS_MODELS } from './robotics.ts';
import { SCIENCE_MODELS } from './science.ts';
import type { ModelFamilyRow } from './model-family-row.ts';

export const MODEL_FAMILIES: readonly ModelFamilyRow[] = [
  ...LANGUAGE_MODELS,
  ...ENCODERS_MODELS,
  ...RETRIEVAL_MODELS,
  ...CODE_AND_AGENTS_MODELS,
  ...VISION_MODELS,
  ...VISION_LANGUAGE_MODELS,
  ...GENERATION_MODELS,
  ...SPEECH_AND_AUDIO_MODELS,
  ...ROBOTICS_MODELS,
  ...SCIENCE_MODELS,
];
