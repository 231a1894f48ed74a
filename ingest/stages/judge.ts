// What decides where several answers are possible: the learned models; in training, the annotations.
import type { Feature } from '../learned/feature.ts';
import { toProbability } from '../learned/model.ts';
import type { Choice, Models, Question } from '../learned/models.ts';

export interface Chosen<Kind> {
  readonly candidate: Kind;
  /** Of being right, by the model. */
  readonly probability: number;
}

interface Candidate {
  readonly features: readonly Feature[];
  /** Where all candidates are answers of which the same is seen: that, and which answer it is. */
  readonly shared?: readonly Feature[];
  readonly place?: number;
}

export interface Judge {
  /** Takes one of the candidates; undefined where there are none. `subject` says what for, to whom trains. */
  choose<Kind extends Candidate>(
    choice: Choice,
    subject: object,
    candidates: readonly Kind[],
  ): Chosen<Kind> | undefined;
  /** How often results are right of which these features are seen. */
  toConfidence(subject: object, features: readonly Feature[]): number;
  /** How likely something holds, where that is enough to say that it does. */
  believe(question: Question, subject: object, features: readonly Feature[]): number | undefined;
}

export function createJudge(models: Models): Judge {
  return {
    choose(choice, _, candidates) {
      const scores = scoreCandidates(models, choice, candidates);
      let most = Number.NEGATIVE_INFINITY;
      for (const score of scores) most = Math.max(most, score);
      const best = candidates[scores.indexOf(most)];
      if (best === undefined) return undefined;
      let total = 0;
      for (const score of scores) total += Math.exp(score - most);
      return { candidate: best, probability: 1 / total };
    },
    toConfidence: (_, features) => models.toConfidence(features),
    believe(question, _, features) {
      const probability = toProbability(models.questions[question](features));
      return probability >= models.thresholds[question] ? probability : undefined;
    },
  };
}

function scoreCandidates(models: Models, choice: Choice, candidates: readonly Candidate[]): number[] {
  const shared = choice === 'number' ? candidates[0]?.shared : undefined;
  if (shared === undefined) {
    const model = models.choices[choice];
    return candidates.map(({ features }) => model(features));
  }
  const scores = models.kinds(shared);
  return candidates.map(({ place }) => scores[place ?? -1] ?? 0);
}
