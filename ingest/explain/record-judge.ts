// A judge that keeps what it was asked and how it answered.
import { toProbability } from '../learned/model.ts';
import type { Choice, Models, Question } from '../learned/models.ts';
import { createJudge, type Judge } from '../stages/judge.ts';

export interface ChoiceRecord {
  readonly choice: Choice;
  readonly subject: object;
  /** The likeliest first. */
  readonly options: readonly { readonly candidate: object; readonly probability: number }[];
}

export interface AnswerRecord {
  readonly question: Question;
  readonly subject: object;
  readonly probability: number;
  readonly isYes: boolean;
}

export interface RecordingJudge extends Judge {
  readonly choices: readonly ChoiceRecord[];
  readonly answers: readonly AnswerRecord[];
}

export function recordJudge(models: Models): RecordingJudge {
  const judge = createJudge(models);
  const choices: ChoiceRecord[] = [];
  const answers: AnswerRecord[] = [];
  return {
    choices,
    answers,
    toConfidence: (subject, features) => judge.toConfidence(subject, features),
    choose(choice, subject, candidates) {
      const scores = candidates.map(({ features }) => models.choices[choice](features));
      const most = Math.max(...scores);
      const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
      const options = candidates
        .map((candidate, at) => ({ candidate, probability: Math.exp((scores[at] ?? 0) - most) / total }))
        .toSorted((a, b) => b.probability - a.probability);
      choices.push({ choice, subject, options });
      return judge.choose(choice, subject, candidates);
    },
    believe(question, subject, features) {
      const belief = judge.believe(question, subject, features);
      const probability = belief ?? toProbability(models.questions[question](features));
      answers.push({ question, subject, probability, isYes: belief !== undefined });
      return belief;
    },
  };
}
