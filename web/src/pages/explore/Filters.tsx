import { useMemo } from 'react';
import { EDGE_TYPES, NODE_TYPES } from '../../../../server/contract.ts';
import type { EdgeType, NodeType } from '../../../../server/contract.ts';
import { EDGE_LINES, LINE_GAPS_PX } from '../../graph/appearance.ts';
import { countTypes, filterView } from '../../graph/graph-view.ts';
import type { GraphView, ViewFilter } from '../../graph/graph-view.ts';
import { DEFAULT_TYPES } from '../../state/explore-url.ts';
import { formatNumber } from '../../text/format-number.ts';
import { EDGE_NAMES, NODE_NAMES } from '../../text/names.ts';
import { YearFilter } from './YearFilter.tsx';
import type { Explore } from './use-explore.ts';
import './filters.css';

interface Props {
  readonly explore: Explore;
  /** Before filtering. */
  readonly whole: GraphView;
  readonly filter: ViewFilter;
}

/** The legend of the picture, and at once its filter: what a colour means, how often it occurs, whether it is shown. */
export function Filters({ explore, whole, filter }: Props) {
  const { state, change } = explore;
  const known = useMemo(() => ({ nodes: countTypes(whole.nodes), edges: countTypes(whole.edges) }), [whole]);
  const { nodeCounts, edgeCounts } = useMemo(() => countChoices(whole, filter), [whole, filter]);
  // Metrics have no lines in this picture: they are offered only where a view holds one.
  const nodeTypes = NODE_TYPES.filter((type) => type !== 'Metric' || known.nodes.has(type));
  const edgeTypes = EDGE_TYPES.filter((type) => known.edges.has(type) || !state.relations.includes(type));
  return (
    <div className="filters">
      <fieldset className="filters__group">
        <legend className="filters__legend">Nodes</legend>
        {nodeTypes.map((type) => (
          <label key={type} className="filters__row">
            <input
              type="checkbox"
              checked={state.types.includes(type)}
              onChange={() => {
                change({ types: toggle(NODE_TYPES, state.types, type) });
              }}
            />
            <span className={`dot type type--${type}`} aria-hidden="true" />
            <span className="filters__name">{NODE_NAMES[type].many}</span>
            <span className="filters__count number">
              {known.nodes.has(type) || DEFAULT_TYPES.includes(type)
                ? formatNumber(nodeCounts.get(type) ?? 0)
                : ''}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="filters__group">
        <legend className="filters__legend">Edges</legend>
        {edgeTypes.map((type) => (
          <label key={type} className="filters__row">
            <input
              type="checkbox"
              checked={state.relations.includes(type)}
              onChange={() => {
                change({ relations: toggle(EDGE_TYPES, state.relations, type) });
              }}
            />
            <EdgeSwatch type={type} />
            <span className="filters__name">{EDGE_NAMES[type]}</span>
            <span className="filters__count number">{formatNumber(edgeCounts.get(type) ?? 0)}</span>
          </label>
        ))}
      </fieldset>
      <YearFilter explore={explore} nodes={whole.nodes} />
    </div>
  );
}

/** As the picture draws it, gaps included. */
function EdgeSwatch({ type }: { readonly type: EdgeType }) {
  const line = EDGE_LINES[type];
  const gaps = line === 'dashed' || line === 'dotted' ? LINE_GAPS_PX[line] : null;
  return (
    <svg className={`swatch edge--${type}`} viewBox="0 0 28 10" aria-hidden="true">
      {line === 'arrow' ? (
        <path d="M1 5h20M20 1.5 26.500 5 20 8.500Z" />
      ) : (
        <path d="M1 5h26" strokeDasharray={gaps === null ? undefined : `${gaps.dash} ${gaps.gap}`} />
      )}
    </svg>
  );
}

/** Behind each box what it shows, given all other choices: what is hidden, or out of the years, counts nowhere. */
function countChoices(
  whole: GraphView,
  filter: ViewFilter,
): { nodeCounts: Map<NodeType, number>; edgeCounts: Map<EdgeType, number> } {
  return {
    nodeCounts: countTypes(filterView(whole, { ...filter, types: NODE_TYPES, relations: EDGE_TYPES }).nodes),
    edgeCounts: countTypes(filterView(whole, { ...filter, relations: EDGE_TYPES }).edges),
  };
}

function toggle<Item>(order: readonly Item[], chosen: readonly Item[], item: Item): Item[] {
  return order.filter((other) => (other === item ? !chosen.includes(item) : chosen.includes(other)));
}
