// The place in the query that the server points at.
import { StateEffect, StateField } from '@codemirror/state';
import type { Text } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';

/** Counted from 1; without a column the whole line is meant. */
export interface ErrorPlace {
  readonly line: number;
  readonly column: number | null;
}

/** Marks the place; null takes the mark away, and so does any change of the text. */
export const setErrorPlace = StateEffect.define<ErrorPlace | null>();

const MARK = Decoration.mark({ class: 'cypher-error' });

export const errorMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const effect = transaction.effects.find((one) => one.is(setErrorPlace));
    if (effect !== undefined) return toMarks(transaction.state.doc, effect.value);
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function toMarks(doc: Text, place: ErrorPlace | null): DecorationSet {
  if (place === null || place.line < 1 || place.line > doc.lines || doc.length === 0) return Decoration.none;
  const line = doc.line(place.line);
  const start = place.column === null ? line.from : Math.min(line.from + place.column - 1, line.to);
  const end = place.column === null ? line.to : findWordEnd(doc, start, line.to);
  // An error behind the last character is shown at the last one.
  const from = start === end ? Math.max(line.from, start - 1) : start;
  return from === end ? Decoration.none : Decoration.set([MARK.range(from, end)]);
}

function findWordEnd(doc: Text, start: number, lineEnd: number): number {
  const word = /^\w+/.exec(doc.sliceString(start, lineEnd));
  return Math.min(lineEnd, start + (word?.[0].length ?? 1));
}
