// Every benchmark row, by field.

import { MATHEMATICS_BENCHMARKS } from './mathematics.ts';
import { LANGUAGE_BENCHMARKS } from './language.ts';
import { KNOWLEDGE_BENCHMARKS } from './knowledge.ts';
import { SPEECH_AND_TRANSLATION_BENCHMARKS } from './speech-and-translation.ts';
import { CODE_AND_AGENTS_BENCHMARKS } from './code-and-agents.ts';
import { LONG_CONTEXT_AND_SAFETY_BENCHMARKS } from './long-context-and-safety.ts';
import { IMAGE_CLASSIFICATION_BENCHMARKS } from './image-classification.ts';
import { SCENES_AND_MEDICINE_BENCHMARKS } from './scenes-and-medicine.ts';
import { VISION_LANGUAGE_AND_VIDEO_BENCHMARKS } from './vision-language-and-video.ts';
import { GENERATION_BENCHMARKS } from './generation.ts';
import { ROBOTICS_AND_CONTROL_BENCHMARKS } from './robotics-and-control.ts';
import { GRAPHS_AND_SERIES_BENCHMARKS } from './graphs-and-series.ts';
import type { BenchmarkRow } from './benchmark-row.ts';

export const BENCHMARKS: readonly BenchmarkRow[] = [
  ...MATHEMATICS_BENCHMARKS,
  ...LANGUAGE_BENCHMARKS,
  ...KNOWLEDGE_BENCHMARKS,
  ...SPEECH_AND_TRANSLATION_BENCHMARKS,
  ...CODE_AND_AGENTS_BENCHMARKS,
  ...LONG_CONTEXT_AND_SAFETY_BENCHMARKS,
  ...IMAGE_CLASSIFICATION_BENCHMARKS,
  ...SCENES_AND_MEDICINE_BENCHMARKS,
  ...VISION_LANGUAGE_AND_VIDEO_BENCHMARKS,
  ...GENERATION_BENCHMARKS,
  ...ROBOTICS_AND_CONTROL_BENCHMARKS,
  ...GRAPHS_AND_SERIES_BENCHMARKS,
];
