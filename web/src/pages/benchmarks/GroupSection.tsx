import { useId } from 'react';
import type { LeaderboardGroup } from '../../../../server/contract.ts';
import { formatCount } from '../../text/format-number.ts';
import { describeGroup } from '../../text/describe-group.ts';
import { describeOrder } from '../../text/describe-order.ts';
import { ResultTable } from './ResultTable.tsx';

/** One group of comparable results: same metric, unit, kind and setting. */
export function GroupSection({ group }: { readonly group: LeaderboardGroup }) {
  const titleId = useId();
  const { metric, higherIsBetter, rows } = group;
  const title = metric ?? 'Metric not named';
  const tags = describeGroup(group);
  return (
    <section className="group" aria-labelledby={titleId}>
      <h2 id={titleId} className="group__title">
        {title}
        <span className="group__tags">
          {tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </span>
      </h2>
      <p className="group__note muted">
        {formatCount(rows.length, 'result')} · {describeOrder(group)}
      </p>
      <ResultTable
        caption={[title, ...tags].join(', ')}
        rows={rows}
        isRanked={higherIsBetter !== null && rows.length > 1}
      />
    </section>
  );
}
