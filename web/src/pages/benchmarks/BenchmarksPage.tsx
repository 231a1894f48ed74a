import { LIMITS } from '../../../../server/contract.ts';
import { api } from '../../api/client.ts';
import { useRemote } from '../../api/use-remote.ts';
import { Failed, Loading } from '../../ui/Notice.tsx';
import { BenchmarkList } from './BenchmarkList.tsx';
import { Leaderboard } from './Leaderboard.tsx';
import './benchmarks.css';

/** @param id null: no benchmark is chosen yet */
export default function BenchmarksPage({ id }: { readonly id: string | null }) {
  const { remote, retry } = useRemote('benchmarks', (signal) =>
    api.benchmarks({ limit: LIMITS.list.max }, { signal }),
  );
  return (
    <div className={id === null ? 'page--text' : 'benchmarks'}>
      <aside className="benchmarks__picker" aria-label="Benchmarks">
        {id === null ? <PageTitle /> : null}
        {remote.status === 'loading' ? <Loading what="the benchmarks" isInline /> : null}
        {remote.status === 'failed' ? (
          <Failed what="The list of benchmarks" error={remote.error} onRetry={retry} isInline />
        ) : null}
        {remote.status === 'ready' ? <BenchmarkList reply={remote.value} chosen={id} /> : null}
      </aside>
      {id === null ? null : <Leaderboard key={id} id={id} />}
    </div>
  );
}

function PageTitle() {
  return (
    <>
      <title>Benchmarks · benchgraph</title>
      <h1 className="page-title">Benchmarks</h1>
      <p className="page-lead muted">
        Results that papers report in their abstracts. Only what has the same metric, unit, kind and setting
        is ranked together.
      </p>
    </>
  );
}
