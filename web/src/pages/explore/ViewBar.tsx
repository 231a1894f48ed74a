import { Link } from 'wouter';
import { LIMITS } from '../../../../server/contract.ts';
import type { LoadedView } from '../../api/load-view.ts';
import type { GraphView } from '../../graph/graph-view.ts';
import { describeView } from '../../text/describe-view.ts';
import { formatCount, formatNumber } from '../../text/format-number.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Explore } from './use-explore.ts';

interface Props {
  readonly explore: Explore;
  readonly loaded: LoadedView | null;
  /** After filtering. */
  readonly view: GraphView;
  readonly isLoading: boolean;
}

const PANES = [
  { value: 'picture', label: 'Picture', icon: 'picture' },
  { value: 'list', label: 'List', icon: 'list' },
] as const;

const CAPS = [50, LIMITS.graphNodes.default, 500, LIMITS.graphNodes.max];

/** Above picture and list: where the view starts, how much of it is shown, and what was left out. */
export function ViewBar({ explore, loaded, view, isLoading }: Props) {
  const { state, change } = explore;
  const start = loaded?.view.nodes.find(({ id }) => id === state.around[0]);
  return (
    <div className="viewbar">
      <div className="viewbar__start">
        {state.around.length === 0 ? (
          <span className="viewbar__title">Most-mentioned benchmarks</span>
        ) : (
          <>
            <span className="viewbar__title">Around {start?.name ?? 'the chosen node'}</span>
            <Link href="/" className="button button--small">
              <Icon name="reset" />
              Back to the start
            </Link>
            <Segmented
              label="Steps from the start"
              value={String(state.depth)}
              options={DEPTHS}
              onChange={(depth) => {
                change({ depth: Number(depth), camera: null });
              }}
            />
          </>
        )}
      </div>
      <output className="viewbar__status">
        {isLoading ? 'Loading …' : loaded === null ? '' : describeView(loaded, view, state.hidden)}
      </output>
      {state.hidden.length === 0 ? null : (
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            change({ hidden: [] });
          }}
        >
          Show {formatCount(state.hidden.length, 'hidden node')}
        </button>
      )}
      <label className="viewbar__cap">
        <span>At most</span>
        <select
          className="select number"
          value={state.limit}
          onChange={(event) => {
            change({ limit: Number(event.target.value), camera: null });
          }}
        >
          {[...new Set([...CAPS, state.limit])]
            .toSorted((a, b) => a - b)
            .map((cap) => (
              <option key={cap} value={cap}>
                {formatNumber(cap)}
              </option>
            ))}
        </select>
        <span>nodes</span>
      </label>
      <div className="viewbar__panes">
        <Segmented
          label="Show"
          options={PANES}
          value={state.pane}
          onChange={(pane) => {
            change({ pane }, { replace: true });
          }}
        />
      </div>
    </div>
  );
}

const DEPTHS = [
  { value: '1', label: '1 step' },
  { value: '2', label: '2 steps' },
] as const;
