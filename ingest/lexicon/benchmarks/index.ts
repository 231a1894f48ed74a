// Every benchmark row, by field.

import { MATHEMATICS_BENCHMARKS } from './mathematics.ts';
import { LANGUAGE_BENCHMARKS } from './language.ts';
import { QUESTION_ANSWERING_BENCHMARKS } from './question-answering.ts';
import { DIALOGUE_AND_SUMMARIZATION_BENCHMARKS } from './dialogue-and-summarization.ts';
import { LINGUISTIC_ANNOTATION_BENCHMARKS } from './linguistic-annotation.ts';
import { SENTIMENT_AND_SOCIAL_MEDIA_BENCHMARKS } from './sentiment-and-social-media.ts';
import { INFORMATION_EXTRACTION_BENCHMARKS } from './information-extraction.ts';
import { KNOWLEDGE_BENCHMARKS } from './knowledge.ts';
import { RETRIEVAL_AND_RECOMMENDATION_BENCHMARKS } from './retrieval-and-recommendation.ts';
import { MULTILINGUAL_AND_TRANSLATION_BENCHMARKS } from './multilingual-and-translation.ts';
import { SPEECH_AND_AUDIO_BENCHMARKS } from './speech-and-audio.ts';
import { CODE_BENCHMARKS } from './code.ts';
import { AGENTS_AND_TOOLS_BENCHMARKS } from './agents-and-tools.ts';
import { LONG_CONTEXT_AND_SAFETY_BENCHMARKS } from './long-context-and-safety.ts';
import { IMAGE_CLASSIFICATION_BENCHMARKS } from './image-classification.ts';
import { IMAGE_GENERALIZATION_BENCHMARKS } from './image-generalization.ts';
import { FACES_AND_ANOMALIES_BENCHMARKS } from './faces-and-anomalies.ts';
import { SCENES_BENCHMARKS } from './scenes.ts';
import { DRIVING_AND_DEPTH_BENCHMARKS } from './driving-and-depth.ts';
import { THREE_D_BENCHMARKS } from './three-d.ts';
import { PEOPLE_AND_TRACKING_BENCHMARKS } from './people-and-tracking.ts';
import { DOCUMENTS_BENCHMARKS } from './documents.ts';
import { MEDICINE_BENCHMARKS } from './medicine.ts';
import { VISION_LANGUAGE_BENCHMARKS } from './vision-language.ts';
import { VIDEO_BENCHMARKS } from './video.ts';
import { GENERATION_BENCHMARKS } from './generation.ts';
import { ROBOTICS_AND_CONTROL_BENCHMARKS } from './robotics-and-control.ts';
import { GRAPHS_AND_SERIES_BENCHMARKS } from './graphs-and-series.ts';
import { CHEMISTRY_AND_BIOLOGY_BENCHMARKS } from './chemistry-and-biology.ts';
import type { BenchmarkRow } from './benchmark-row.ts';

export const BENCHMARKS: readonly BenchmarkRow[] = [
  ...MATHEMATICS_BENCHMARKS,
  ...LANGUAGE_BENCHMARKS,
  ...QUESTION_ANSWERING_BENCHMARKS,
  ...DIALOGUE_AND_SUMMARIZATION_BENCHMARKS,
  ...LINGUISTIC_ANNOTATION_BENCHMARKS,
  ...SENTIMENT_AND_SOCIAL_MEDIA_BENCHMARKS,
  ...INFORMATION_EXTRACTION_BENCHMARKS,
  ...KNOWLEDGE_BENCHMARKS,
  ...RETRIEVAL_AND_RECOMMENDATION_BENCHMARKS,
  ...MULTILINGUAL_AND_TRANSLATION_BENCHMARKS,
  ...SPEECH_AND_AUDIO_BENCHMARKS,
  ...CODE_BENCHMARKS,
  ...AGENTS_AND_TOOLS_BENCHMARKS,
  ...LONG_CONTEXT_AND_SAFETY_BENCHMARKS,
  ...IMAGE_CLASSIFICATION_BENCHMARKS,
  ...IMAGE_GENERALIZATION_BENCHMARKS,
  ...FACES_AND_ANOMALIES_BENCHMARKS,
  ...SCENES_BENCHMARKS,
  ...DRIVING_AND_DEPTH_BENCHMARKS,
  ...THREE_D_BENCHMARKS,
  ...PEOPLE_AND_TRACKING_BENCHMARKS,
  ...DOCUMENTS_BENCHMARKS,
  ...MEDICINE_BENCHMARKS,
  ...VISION_LANGUAGE_BENCHMARKS,
  ...VIDEO_BENCHMARKS,
  ...GENERATION_BENCHMARKS,
  ...ROBOTICS_AND_CONTROL_BENCHMARKS,
  ...GRAPHS_AND_SERIES_BENCHMARKS,
  ...CHEMISTRY_AND_BIOLOGY_BENCHMARKS,
];
