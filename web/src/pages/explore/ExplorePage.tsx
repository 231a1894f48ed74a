import { useMemo } from 'react';
import { loadView, toViewRequest } from '../../api/load-view.ts';
import { useLatest } from '../../api/use-latest.ts';
import { useRemote } from '../../api/use-remote.ts';
import { filterView } from '../../graph/graph-view.ts';
import type { GraphView } from '../../graph/graph-view.ts';
import { Failed, Loading } from '../../ui/Notice.tsx';
import { useSame } from './use-same.ts';
import { Details } from './Details.tsx';
import { EmptyGraph } from './EmptyGraph.tsx';
import { Filters } from './Filters.tsx';
import { GraphList } from './GraphList.tsx';
import { Stage } from './Stage.tsx';
import { ViewBar } from './ViewBar.tsx';
import { useFocusReturn } from './use-focus-return.ts';
import { useExplore } from './use-explore.ts';
import './explore.css';

const EMPTY: GraphView = { nodes: [], edges: [] };

export default function ExplorePage() {
  const explore = useExplore();
  const { state } = explore;
  const request = toViewRequest(state);
  const { remote, retry } = useRemote(`graph ${JSON.stringify(request)}`, (signal) =>
    loadView(request, signal),
  );
  const loaded = useLatest(remote);
  const whole = loaded?.view ?? EMPTY;
  const { types, relations, years, hidden, selected } = state;
  useFocusReturn(selected);
  const filter = useSame({ types, relations, years, hidden });
  const view = useMemo(() => filterView(whole, filter), [whole, filter]);
  const selectedNode = whole.nodes.find(({ id }) => id === selected);
  // Papers and names have different details: the view usually knows which of them the selected node is.
  const isTypeAwaited = loaded === null && remote.status === 'loading';

  return (
    <div className="explore" data-pane={state.pane} data-details={selected === null ? 'closed' : 'open'}>
      <title>Explore · benchgraph</title>
      <h1 className="visually-hidden">Explore the graph</h1>
      <ViewBar explore={explore} loaded={loaded} view={view} isLoading={remote.status === 'loading'} />
      <aside className="explore__side" aria-label="Filters and list">
        <Filters explore={explore} whole={whole} filter={filter} />
        <GraphList explore={explore} view={view} isLoading={loaded === null && remote.status === 'loading'} />
      </aside>
      <section className="explore__stage" aria-label="Graph">
        {remote.status === 'failed' && remote.error.status !== 404 ? (
          <Failed what="The graph" error={remote.error} onRetry={retry} />
        ) : remote.status === 'failed' || loaded?.view.nodes.length === 0 ? (
          <EmptyGraph isStart={state.around.length === 0} />
        ) : loaded === null ? (
          <Loading what="the graph" />
        ) : (
          <Stage explore={explore} view={view} />
        )}
      </section>
      {selected === null || isTypeAwaited ? null : (
        <Details key={selected} id={selected} type={selectedNode?.type ?? null} explore={explore} />
      )}
    </div>
  );
}
