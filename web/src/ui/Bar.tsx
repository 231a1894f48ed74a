import type { ValueBar } from '../text/value-bar.ts';
import './Bar.css';

/** The value beside it as a length. It says nothing that the number does not say, so screen readers skip it. */
export function Bar({ bar }: { readonly bar: ValueBar | null }) {
  if (bar === null) return null;
  return (
    <span className="bar" aria-hidden="true">
      <span
        className="bar__fill"
        style={{ insetInlineStart: `${bar.start * 100}%`, width: `${(bar.end - bar.start) * 100}%` }}
      />
    </span>
  );
}
