import { useState } from 'react';
import type { GraphView } from '../../graph/graph-view.ts';
import { formatNumber } from '../../text/format-number.ts';
import { Loading } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { EdgeTable } from './EdgeTable.tsx';
import { NodeTable } from './NodeTable.tsx';
import type { Explore } from './use-explore.ts';
import './list.css';

interface Props {
  readonly explore: Explore;
  readonly view: GraphView;
  readonly isLoading: boolean;
}

/** The same nodes and edges as in the picture, for the keyboard, for screen readers, and for looking things up. */
export function GraphList({ explore, view, isLoading }: Props) {
  const [shown, setShown] = useState<'nodes' | 'edges'>('nodes');
  return (
    <div className="list">
      <div className="list__head">
        <Segmented
          label="List of"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'nodes', label: `Nodes ${formatNumber(view.nodes.length)}` },
            { value: 'edges', label: `Edges ${formatNumber(view.edges.length)}` },
          ]}
        />
      </div>
      <div className="list__body">
        {isLoading ? (
          <Loading what="the list" isInline />
        ) : shown === 'nodes' ? (
          <NodeTable explore={explore} nodes={view.nodes} />
        ) : (
          <EdgeTable explore={explore} view={view} />
        )}
      </div>
    </div>
  );
}
