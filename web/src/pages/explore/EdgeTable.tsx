import { useState } from 'react';
import type { GraphNode } from '../../../../server/contract.ts';
import type { GraphView } from '../../graph/graph-view.ts';
import { formatNumber } from '../../text/format-number.ts';
import { EDGE_NAMES } from '../../text/names.ts';
import { MoreRows } from '../../ui/MoreRows.tsx';
import { TypeDot } from '../../ui/TypeDot.tsx';
import type { Explore } from './use-explore.ts';

const ROWS_STEP = 200;

interface Props {
  readonly explore: Explore;
  readonly view: GraphView;
}

export function EdgeTable({ explore, view }: Props) {
  const [rowCount, setRowCount] = useState(ROWS_STEP);
  const nodes = new Map(view.nodes.map((node) => [node.id, node]));
  const sorted = view.edges.toSorted((a, b) => b.papers - a.papers);
  return (
    <>
      <table className="list__table">
        <caption className="visually-hidden">Edges, those that most papers state first</caption>
        <thead>
          <tr>
            <th scope="col">From, relation, to</th>
            <th scope="col" className="list__number">
              Papers
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, rowCount).map((edge) => (
            <tr key={edge.id}>
              <td>
                <EdgeEnd node={nodes.get(edge.source)} explore={explore} />
                <span className="list__relation">{EDGE_NAMES[edge.type]}</span>
                <EdgeEnd node={nodes.get(edge.target)} explore={explore} />
              </td>
              <td className="list__number number">{formatNumber(edge.papers)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows
        shown={rowCount}
        total={sorted.length}
        onMore={() => {
          setRowCount(rowCount + ROWS_STEP);
        }}
      />
    </>
  );
}

function EdgeEnd({ node, explore }: { readonly node: GraphNode | undefined; readonly explore: Explore }) {
  if (node === undefined) return null;
  return (
    <button
      type="button"
      className="list__node"
      onClick={() => {
        explore.select(node.id);
      }}
    >
      <TypeDot type={node.type} />
      <span className="list__name">{node.name}</span>
    </button>
  );
}
