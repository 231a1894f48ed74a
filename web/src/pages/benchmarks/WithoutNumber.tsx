import type { LeaderboardReply } from '../../../../server/contract.ts';
import { Evidence } from '../../panels/Evidence.tsx';
import { Expandable } from '../../panels/Expandable.tsx';
import { formatCount } from '../../text/format-number.ts';

interface Props {
  readonly claims: LeaderboardReply['withoutNumber'];
}

/** A claim without a number is a claim: about half of the evaluations that abstracts name come without one. */
export function WithoutNumber({ claims }: Props) {
  if (claims.length === 0) return null;
  return (
    <section className="group">
      <h2 className="group__title">Evaluated without a number</h2>
      <p className="group__note muted">
        {formatCount(claims.length, 'abstract says', 'abstracts say')} that a method was evaluated here and
        prints no number for it.
      </p>
      <ul className="group__list">
        {claims.map(({ method, evidence }) => (
          <Expandable
            key={`${method.id} ${evidence.paper}`}
            summary={
              <>
                <span>{method.name}</span>
                <span className="item__year number">{evidence.year}</span>
              </>
            }
          >
            <Evidence evidence={evidence} />
          </Expandable>
        ))}
      </ul>
    </section>
  );
}
