import { Link } from 'wouter';
import type { Claim } from '../../../../server/contract.ts';
import { Evidence } from '../../panels/Evidence.tsx';
import { Expandable } from '../../panels/Expandable.tsx';
import { toExplorePath } from '../../state/explore-url.ts';
import { describeClaim } from '../../text/describe-claim.ts';
import { TypeDot } from '../../ui/TypeDot.tsx';

/** What the abstract says about names: who is evaluated where, built on what, better than whom. */
export function PaperClaims({ claims }: { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="claims-title" className="paper__claims">
      <h2 id="claims-title" className="paper__heading">
        Claims
      </h2>
      <ul>
        {claims.map((claim, index) => (
          <Expandable
            key={`${index} ${claim.subject.id} ${claim.other.id}`}
            summary={<Statement claim={claim} />}
          >
            {claim.evidence === null ? (
              <p className="muted">Follows from the name itself.</p>
            ) : (
              <Evidence evidence={claim.evidence} isPaperShown={false} />
            )}
            <Link href={toExplorePath({ around: [claim.other.id], selected: claim.other.id })}>
              Show {claim.other.name} in the graph
            </Link>
          </Expandable>
        ))}
      </ul>
    </section>
  );
}

function Statement({ claim }: { readonly claim: Claim }) {
  const { subject, other, benchmark } = claim;
  return (
    <span>
      {subject.type === 'Paper' ? null : (
        <>
          <TypeDot type={subject.type} /> {subject.name}{' '}
        </>
      )}
      <span className="muted">{describeClaim(claim)}</span> <TypeDot type={other.type} /> {other.name}
      {benchmark === null ? null : <span className="muted"> on {benchmark.name}</span>}
    </span>
  );
}
