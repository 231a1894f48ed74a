// Speech and audio.
import type { ModelFamilyRow } from './model-family-row.ts';

export const SPEECH_AND_AUDIO_MODELS: readonly ModelFamilyRow[] = [
  { family: 'Whisper', example: 'Whisper-large-v3', counterExample: 'whispers' },
  { family: 'wav2vec', stems: ['wav2vec', 'wav2vec2'], example: 'wav2vec 2.0', counterExample: 'a wave' },
  { family: 'HuBERT', example: 'HuBERT', counterExample: 'Huber' },
  { family: 'WavLM', example: 'WavLM-Large', counterExample: 'a wave' },
  { family: 'XLS-R', stems: ['xls-r', 'xlsr', 'xlsr-53'], example: 'XLS-R', counterExample: 'XLS' },
  { family: 'Conformer', example: 'Conformer', counterExample: 'conformers' },
  { family: 'SeamlessM4T', example: 'SeamlessM4T', counterExample: 'seamless' },
  { family: 'AudioLM', example: 'AudioLM', counterExample: 'audio' },
  { family: 'Moshi', example: 'Moshi', counterExample: 'mosh' },
  { family: 'SALMONN', example: 'SALMONN', counterExample: 'salmon' },
];
