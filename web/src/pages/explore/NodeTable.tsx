import { useState } from 'react';
import type { GraphNode } from '../../../../server/contract.ts';
import { formatNumber } from '../../text/format-number.ts';
import { NODE_NAMES } from '../../text/names.ts';
import { MoreRows } from '../../ui/MoreRows.tsx';
import { TypeDot } from '../../ui/TypeDot.tsx';
import type { Explore } from './use-explore.ts';

const ROWS_STEP = 200;

interface Props {
  readonly explore: Explore;
  readonly nodes: readonly GraphNode[];
}

export function NodeTable({ explore, nodes }: Props) {
  const [rowCount, setRowCount] = useState(ROWS_STEP);
  // By papers among those of as many results: sorting keeps the order of equals.
  const sorted = nodes.toSorted((a, b) => b.papers - a.papers).toSorted((a, b) => b.results - a.results);
  return (
    <>
      <table className="list__table">
        <caption className="visually-hidden">Nodes, those with most results first</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" className="list__number">
              Results
            </th>
            <th scope="col" className="list__number">
              Papers
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, rowCount).map((node) => (
            <tr key={node.id} aria-current={node.id === explore.state.selected ? 'true' : undefined}>
              <td>
                <button
                  type="button"
                  className="list__node"
                  data-row={node.id}
                  onClick={() => {
                    explore.select(node.id);
                  }}
                >
                  <TypeDot type={node.type} />
                  <span className="list__name">{node.name}</span>
                  <span className="visually-hidden">, {NODE_NAMES[node.type].one}</span>
                </button>
              </td>
              <td className="list__number number">{formatNumber(node.results)}</td>
              <td className="list__number number">{formatNumber(node.papers)}</td>
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
