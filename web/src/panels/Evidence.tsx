import { Link } from 'wouter';
import type { Evidence as EvidenceData } from '../../../server/contract.ts';
import { toPaperPath } from '../state/page.ts';
import type { Span } from '../text/highlight-segments.ts';
import { markNumber } from '../text/mark-number.ts';
import './Evidence.css';

interface Props {
  readonly evidence: EvidenceData;
  /** The number to point out; claims without a number have none. */
  readonly number?: Span;
  /** The result to point out on the paper's page. */
  readonly result?: string;
  /** Off on the paper's own page. */
  readonly isPaperShown?: boolean;
}

/** What a number or a claim rests on: the sentence, the paper, the date. */
export function Evidence({ evidence, number, result, isPaperShown = true }: Props) {
  const marked = number === undefined ? null : markNumber(evidence.text, evidence.span, number);
  const date = evidence.date ?? evidence.year;
  return (
    <figure className="evidence">
      <blockquote className="evidence__text">
        {marked === null ? (
          evidence.text
        ) : (
          <>
            {marked.before}
            <mark>{marked.number}</mark>
            {marked.after}
          </>
        )}
      </blockquote>
      {isPaperShown ? (
        <figcaption className="evidence__source">
          <Link href={toPaperPath(evidence.paper, result)}>{evidence.title}</Link>
          {date === null ? null : <span className="number"> · {date}</span>}
        </figcaption>
      ) : null}
    </figure>
  );
}
