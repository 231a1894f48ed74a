import type { PaperReply } from '../../../../server/contract.ts';
import { formatCount } from '../../text/format-number.ts';

/** Nothing is dropped silently: the numbers that were seen and not taken, with the reason. */
export function SkippedNumbers({ paper }: { readonly paper: PaperReply }) {
  const skipped = paper.highlights.filter(({ role }) => role === 'skip');
  if (skipped.length === 0) return null;
  return (
    <details className="paper__skipped">
      <summary>{formatCount(skipped.length, 'number')} not taken as results</summary>
      <ul>
        {skipped.map(({ span, label }) => (
          <li key={span.start}>
            <span className="hl hl--skip">{paper.abstract.slice(span.start, span.end)}</span>{' '}
            <span className="muted">{label}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
