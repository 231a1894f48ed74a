// Completion in the query editor. A part of its own: the editor is there before it.
import { autocompletion, completeFromList, completionKeymap } from '@codemirror/autocomplete';
import type { Completion } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { FUNCTIONS, KEYWORDS } from './cypher-words.ts';

/** @param names labels and relationship types of the graph at hand */
export function buildCompletion(names: readonly string[]): Extension {
  return [
    autocompletion({
      override: [completeFromList(toCompletions(names))],
      icons: false,
      defaultKeymap: false,
    }),
    keymap.of(completionKeymap),
  ];
}

function toCompletions(names: readonly string[]): Completion[] {
  return [
    ...names.map((label) => ({ label, type: 'type' })),
    ...KEYWORDS.map((label) => ({ label, type: 'keyword' })),
    ...FUNCTIONS.map((name) => ({ label: `${name}()`, apply: `${name}(`, type: 'function' })),
  ];
}
