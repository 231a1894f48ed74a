import { Link } from 'wouter';
import type { Claim } from '../../../server/contract.ts';
import { toPaperPath } from '../state/page.ts';
import { describeClaim } from '../text/describe-claim.ts';
import { TypeDot } from '../ui/TypeDot.tsx';
import { Evidence } from './Evidence.tsx';
import { Expandable } from './Expandable.tsx';

interface Props {
  readonly claim: Claim;
  /** Goes to the node at the other end. */
  readonly onOpen: (id: string) => void;
}

export function ClaimItem({ claim, onOpen }: Props) {
  const { other, benchmark, evidence } = claim;
  return (
    <Expandable
      summary={
        <>
          <span>
            <span className="muted">{describeClaim(claim)}</span> <TypeDot type={other.type} /> {other.name}
            {benchmark === null ? null : <span className="muted"> on {benchmark.name}</span>}
          </span>
          <span className="item__year number">{evidence?.year}</span>
        </>
      }
    >
      {evidence === null ? (
        <p className="muted">Follows from the name itself.</p>
      ) : (
        <Evidence evidence={evidence} />
      )}
      {other.type === 'Paper' ? (
        <Link href={toPaperPath(other.id)}>Open the paper</Link>
      ) : (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            onOpen(other.id);
          }}
        >
          Show {other.name}
        </button>
      )}
    </Expandable>
  );
}
