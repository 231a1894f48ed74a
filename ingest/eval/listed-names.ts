// Which annotated names a row of a lexicon holds: what is found of the others was recognised by how it is written and used.
import type { Context } from '../stages/context.ts';
import { findNames } from '../stages/find-names/index.ts';
import { readDocument } from '../stages/read-document.ts';
import { toEvalKey } from './same-name.ts';

export type ListedKind = 'benchmarks' | 'baseModels';
/** Whether a row holds the name in one of its forms. */
export type IsListed = (kind: ListedKind, forms: readonly string[]) => boolean;

export function createIsListed(context: Context): IsListed {
  return (kind, forms) => forms.some((form) => isHeld(context, kind, form));
}

function isHeld(context: Context, kind: ListedKind, form: string): boolean {
  const document = readDocument({ title: '', abstract: form });
  return findNames(document, context).names.some(
    ({ mentions, benchmark, model }) =>
      mentions.some(({ text }) => toEvalKey(text) === toEvalKey(form)) &&
      (kind === 'benchmarks' ? benchmark !== undefined : model?.unknownParts.length === 0),
  );
}
