// Candidates and statements in words.
import type { NameTable } from '../stages/find-names/index.ts';
import type { LinkContext } from '../stages/link-results/link-context.ts';
import { mainForm } from '../stages/to-entities.ts';
import type { AnswerRecord } from './record-judge.ts';

interface AnyCandidate {
  readonly verdict?: { readonly kind?: string; readonly skip?: string };
  readonly names?: readonly number[];
  readonly metric?: { readonly text: string } | undefined;
  readonly text?: string | null;
  readonly direction?: string;
}

export function describeCandidate(candidate: object, names: NameTable): string {
  const { verdict, names: chosen, metric, text, direction } = candidate as AnyCandidate;
  if (verdict !== undefined) return verdict.kind ?? `no result (${verdict.skip ?? ''})`;
  if (chosen !== undefined)
    return chosen.length === 0 ? 'none' : chosen.map((name) => nameOf(names, name)).join(' + ');
  return metric?.text ?? text ?? direction ?? 'none';
}

interface AnySubject {
  readonly context: LinkContext;
  readonly metric?: string;
  readonly subject?: number;
  readonly benchmark?: number;
  readonly winner?: number;
  readonly loser?: number;
}

export function describeStatement({ question, subject, probability, isYes }: AnswerRecord): string {
  const said = subject as AnySubject;
  const { names } = said.context;
  const of = (name: number | undefined): string => nameOf(names, name ?? -1);
  const statement = {
    'lists-metric': `${said.metric ?? ''} is a metric of the evaluation`,
    'is-evaluated': `${of(said.subject)} is evaluated on ${of(said.benchmark)}`,
    'is-better': `${of(said.winner)} is better than ${of(said.loser)}, or as good`,
  }[question];
  return `${isYes ? 'yes' : 'no '}  ${statement} ${probability.toFixed(2)}`;
}

function nameOf({ names }: NameTable, index: number): string {
  const name = names[index];
  return name === undefined ? '' : mainForm(name);
}
