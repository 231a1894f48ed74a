// What decides where several answers are possible: the learned models; in training, the annotations.
import type { Feature } from '../learned/feature.ts';
import { toProbability } from '../learned/model.ts';
import type { Choice, Models, Question } from '../learned/models.ts';

export interface Chosen<Kind> {
  readonly candidate: Kind;
  /** Of being right, by the model. */
  readonly probability: number;
}

export interface Judge {
  /** Takes one of the candidates; undefined where there are none. `subject` says what for, to whom trains. */
  choose<Kind extends { readonly features: readonly Feature[] }>(
    choice: Choice,
    subject: object,
    candidates: readonly Kind[],
  ): Chosen<Kind> | undefined;
  /** How often results are right of which these features are seen. */
  toConfidence(subject: object, features: readonly Feature[]): number;
  /** Whether something holds. */
  holds(question: Question, subject: object, features: readonly Feature[]): boolean;
}

export function createJudge(models: Models): Judge {
  return {
    choose(choice, _, candidates) {
      const model = models.choices[choice];
      const scores = candidates.map(({ features }) => model(features));
      const most = Math.max(...scores);
      const best = candidates[scores.indexOf(most)];
      if (best === undefined) return undefined;
      const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
      return { candidate: best, probability: 1 / total };
    },
    toConfidence: (_, features) => models.toConfidence(features),
    holds: (question, _, features) =>
      toProbability(models.questions[question](features)) >= models.thresholds[question],
  };
}
