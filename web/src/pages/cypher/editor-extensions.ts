// The query editor: CodeMirror with Cypher, set up for a page under a strict Content-Security-Policy.
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { StreamLanguage, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { cypherMode } from './cypher-mode.ts';
import { errorMark } from './error-mark.ts';

interface EditorEvents {
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** Where completion is put once it has been loaded. */
export const completionSlot = new Compartment();

export function buildExtensions(events: EditorEvents): Extension[] {
  return [
    EditorView.cspNonce.of(readNonce()),
    keymap.of([
      {
        key: 'Mod-Enter',
        run: () => {
          events.onRun();
          return true;
        },
      },
    ]),
    // Before the keys of the editor itself: in an open list of completions Escape closes that first.
    completionSlot.of([]),
    // Tab indents in here. After Escape the next Tab leaves, forwards or backwards.
    keymap.of([{ key: 'Escape', run: letTabLeave }, ...historyKeymap, indentWithTab, ...defaultKeymap]),
    EditorView.domEventHandlers({ beforeinput: replaceSelection }),
    history(),
    lineNumbers(),
    drawSelection(),
    highlightActiveLine(),
    bracketMatching(),
    StreamLanguage.define(cypherMode),
    syntaxHighlighting(classHighlighter),
    placeholder('MATCH (m:Method) RETURN m.name AS method LIMIT 10'),
    errorMark,
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': 'Cypher query. Control and Enter run it, Escape and then Tab leave it.',
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) events.onChange(update.state.doc.toString());
    }),
  ];
}

/** How long Escape is remembered. */
const LEAVE_MS = 10_000;

function letTabLeave(view: EditorView): boolean {
  view.setTabFocusMode(LEAVE_MS);
  return true;
}

/**
 * Chromium keeps the looks of replaced text in a style attribute, which the Content-Security-Policy refuses. So text typed
 * over a selection is put in here, not by the browser.
 */
function replaceSelection(event: InputEvent, view: EditorView): boolean {
  const { inputType, data, isComposing } = event;
  if (inputType !== 'insertText' || data === null || isComposing || view.state.selection.main.empty)
    return false;
  event.preventDefault();
  view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
  return true;
}

/** Filled in by the server for each response; as it stands in the source where nothing fills it (vite's own server). */
function readNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
