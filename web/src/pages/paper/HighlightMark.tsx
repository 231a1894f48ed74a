import { useId } from 'react';
import { Link } from 'wouter';
import type { PaperReply } from '../../../../server/contract.ts';
import { toExplorePath } from '../../state/explore-url.ts';
import { ROLE_NAMES } from '../../text/names.ts';

export type Highlight = PaperReply['highlights'][number];

interface Props {
  readonly text: string;
  readonly highlight: Highlight;
  /** Spans that cover the same text and more. */
  readonly around: readonly Highlight[];
  readonly marked: string | null;
  readonly onPoint: (result: string | null) => void;
  readonly onChoose: (result: string) => void;
}

/** A marked piece of the abstract: a result leads to its row, a name to its node, a skipped number says why. */
export function HighlightMark({ text, highlight, around, marked, onPoint, onChoose }: Props) {
  const tipId = useId();
  const { role, id } = highlight;
  const roles = [highlight, ...around].map((one) => one.role);
  const className = `hl hl--${role}${roles.length > 1 ? ' hl--several' : ''}`;
  if (role === 'result' && id !== null)
    return (
      <button
        type="button"
        className={className}
        data-marked={marked === id}
        aria-pressed={marked === id}
        onMouseEnter={() => {
          onPoint(id);
        }}
        onMouseLeave={() => {
          onPoint(null);
        }}
        onFocus={() => {
          onPoint(id);
        }}
        onBlur={() => {
          onPoint(null);
        }}
        onClick={() => {
          onChoose(id);
        }}
      >
        {text}
      </button>
    );
  if (role === 'skip')
    return (
      <button type="button" className={className} aria-describedby={tipId}>
        {text}
        <span id={tipId} role="tooltip" className="hl__tip">
          Not a result: {highlight.label}
        </span>
      </button>
    );
  if (id === null) return <span className={className}>{text}</span>;
  return (
    <Link
      href={toExplorePath({ around: [id], selected: id })}
      className={className}
      title={describe(highlight, around)}
    >
      {text}
    </Link>
  );
}

function describe(highlight: Highlight, around: readonly Highlight[]): string {
  return [highlight, ...around].map(({ role, label }) => `${ROLE_NAMES[role]}: ${label}`).join('\n');
}
