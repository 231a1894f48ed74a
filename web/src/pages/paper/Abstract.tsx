import { Fragment } from 'react';
import { HIGHLIGHT_ROLES } from '../../../../server/contract.ts';
import type { PaperReply } from '../../../../server/contract.ts';
import { toSegments } from '../../text/highlight-segments.ts';
import type { Segment } from '../../text/highlight-segments.ts';
import { ROLE_NAMES } from '../../text/names.ts';
import { HighlightMark } from './HighlightMark.tsx';
import type { Highlight } from './HighlightMark.tsx';

interface Props {
  readonly paper: PaperReply;
  /** Id of the result that is pointed out. */
  readonly marked: string | null;
  readonly onPoint: (result: string | null) => void;
  readonly onChoose: (result: string) => void;
}

export function Abstract({ paper, marked, onPoint, onChoose }: Props) {
  const { abstract, highlights } = paper;
  const segments = toSegments(
    abstract,
    highlights.map(({ span }) => span),
  );
  const roles = HIGHLIGHT_ROLES.filter((role) => highlights.some((highlight) => highlight.role === role));
  return (
    <section aria-labelledby="abstract-title">
      <h2 id="abstract-title" className="paper__heading">
        Abstract
      </h2>
      <ul className="paper__legend">
        {roles.map((role) => (
          <li key={role}>
            <span className={`hl hl--${role}`}>{ROLE_NAMES[role]}</span>
          </li>
        ))}
      </ul>
      <p className="paper__abstract">
        {segments.map((segment) => (
          <Piece
            key={segment.start}
            segment={segment}
            highlights={highlights}
            marked={marked}
            onPoint={onPoint}
            onChoose={onChoose}
          />
        ))}
      </p>
    </section>
  );
}

interface PieceProps extends Omit<Props, 'paper'> {
  readonly segment: Segment;
  readonly highlights: readonly Highlight[];
}

/** The innermost span decides the colour; those around it are named too. */
function Piece({ segment, highlights, ...rest }: PieceProps) {
  const covering = segment.spans.flatMap((index) => highlights[index] ?? []);
  const [inner, ...outer] = covering.toSorted((a, b) => toWeight(a) - toWeight(b));
  if (inner === undefined) return <Fragment>{segment.text}</Fragment>;
  return <HighlightMark text={segment.text} highlight={inner} around={outer} {...rest} />;
}

/** A number is never hidden by the name that it is part of; between names the shorter one counts (the sort is stable). */
function toWeight({ role }: Highlight): number {
  return role === 'result' ? 0 : role === 'skip' ? 1 : 2;
}
