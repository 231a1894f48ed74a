import { Link } from 'wouter';
import type { LeaderboardReply } from '../../../../server/contract.ts';
import { api } from '../../api/client.ts';
import { useRemote } from '../../api/use-remote.ts';
import { toExplorePath } from '../../state/explore-url.ts';
import { formatCount } from '../../text/format-number.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Empty, Failed, Loading } from '../../ui/Notice.tsx';
import { GroupSection } from './GroupSection.tsx';
import { ResultTable } from './ResultTable.tsx';
import { WithoutNumber } from './WithoutNumber.tsx';

/** Everything reported on one benchmark: a table for each group of comparable results, never one over all. */
export function Leaderboard({ id }: { readonly id: string }) {
  const { remote, retry } = useRemote(`leaderboard ${id}`, (signal) => api.leaderboard(id, { signal }));
  return (
    <div className="leaderboard">
      <Link href="/benchmarks" className="leaderboard__back">
        All benchmarks
      </Link>
      {remote.status === 'loading' ? <Loading what="the leaderboard" /> : null}
      {remote.status === 'failed' ? (
        <Failed what="The leaderboard" error={remote.error} onRetry={retry} />
      ) : null}
      {remote.status === 'ready' ? <Groups reply={remote.value} /> : null}
    </div>
  );
}

function Groups({ reply }: { readonly reply: LeaderboardReply }) {
  const { benchmark, aliases, groups, aggregates, withoutNumber, truncated } = reply;
  const isEmpty = groups.length === 0 && aggregates.length === 0 && withoutNumber.length === 0;
  return (
    <>
      <title>{`${benchmark.name} · benchgraph`}</title>
      <header className="leaderboard__head">
        <div>
          <h1 className="page-title">{benchmark.name}</h1>
          <p className="muted">
            {formatCount(benchmark.results, 'result')} in {formatCount(benchmark.papers, 'paper')}
            {aliases.length === 0 ? '' : ` · also written ${aliases.join(', ')}`}
          </p>
        </div>
        <Link href={toExplorePath({ around: [benchmark.id], selected: benchmark.id })} className="button">
          <Icon name="picture" />
          Show in the graph
        </Link>
      </header>
      {truncated ? (
        <p className="leaderboard__caution" role="note">
          There are more results than this page shows: the most recent are listed.
        </p>
      ) : null}
      {isEmpty ? <Empty title="Nothing is reported on this benchmark yet" /> : null}
      {groups.map((group) => (
        <GroupSection key={group.key} group={group} />
      ))}
      {aggregates.length === 0 ? null : (
        <section className="group">
          <h2 className="group__title">Averages over several benchmarks</h2>
          <p className="group__note muted">
            One number for all of them together, so it has no place in a ranking.
          </p>
          <ResultTable
            caption={`Averages that include ${benchmark.name}`}
            rows={aggregates}
            isRanked={false}
          />
        </section>
      )}
      <WithoutNumber claims={withoutNumber} />
    </>
  );
}
