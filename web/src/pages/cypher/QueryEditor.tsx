import { EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import { buildExtensions, completionSlot } from './editor-extensions.ts';
import { setErrorPlace } from './error-mark.ts';
import type { ErrorPlace } from './error-mark.ts';

interface Props {
  readonly text: string;
  /** Labels and relationship types, for completion. */
  readonly names: readonly string[];
  readonly errorPlace: ErrorPlace | null;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** CodeMirror around a text that belongs to the page: whatever changes the text shows up in both. */
export function QueryEditor({ text, names, errorPlace, onChange, onRun }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const changed = useEffectEvent(onChange);
  const run = useEffectEvent(onRun);
  const readText = useEffectEvent(() => text);

  useEffect(() => {
    if (frame.current === null) return;
    const events = {
      onChange: (next: string) => {
        changed(next);
      },
      onRun: () => {
        run();
      },
    };
    const view = new EditorView({
      parent: frame.current,
      doc: readText(),
      extensions: buildExtensions(events),
    });
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, []);

  useEffect(() => {
    const view = editor.current;
    if (view === null || view.state.doc.toString() === text) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [text]);

  useEffect(() => {
    editor.current?.dispatch({ effects: setErrorPlace.of(errorPlace) });
  }, [errorPlace]);

  useEffect(() => {
    const load = async (): Promise<void> => {
      const { buildCompletion } = await import('./completion.ts');
      editor.current?.dispatch({ effects: completionSlot.reconfigure(buildCompletion(names)) });
    };
    void load();
  }, [names]);

  return <div ref={frame} className="editor" />;
}
