import { useId } from 'react';
import { Link } from 'wouter';
import { Evidence } from '../../panels/Evidence.tsx';
import { Facts } from '../../panels/ResultItem.tsx';
import { toExplorePath } from '../../state/explore-url.ts';
import { toPaperPath } from '../../state/page.ts';
import { UNNAMED_METHOD } from '../../text/describe-result.ts';
import { formatNumber, formatShare } from '../../text/format-number.ts';
import { formatGain, formatResult } from '../../text/format-result.ts';
import type { LeaderboardRow } from '../../text/sort-rows.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Bar } from '../../ui/Bar.tsx';
import { toValueBar } from '../../text/value-bar.ts';

interface Props {
  readonly row: LeaderboardRow;
  /** The value that a whole bar stands for. */
  readonly scale: number;
  readonly isRanked: boolean;
  readonly columnCount: number;
  readonly isOpen: boolean;
  readonly onToggle: (result: string) => void;
}

export function ResultTableRow({ row, scale, isRanked, columnCount, isOpen, onToggle }: Props) {
  const evidenceId = useId();
  const { evidence, method, baseModel } = row;
  return (
    <>
      <tr className="results__row" data-open={isOpen}>
        {isRanked ? (
          <td className="cell--rank number">
            {row.rank === null || row.rank === undefined ? '–' : formatNumber(row.rank)}
          </td>
        ) : null}
        <td>
          {method === null ? <span className="muted">{UNNAMED_METHOD}</span> : <NodeLink {...method} />}
        </td>
        <td className="cell--value">
          <button
            type="button"
            className="results__value"
            aria-expanded={isOpen}
            aria-controls={evidenceId}
            onClick={() => {
              onToggle(row.id);
            }}
          >
            <Icon name="chevron" />
            <span className="number">{formatResult(row)}</span>
            <Bar bar={toValueBar(row, scale)} />
          </button>
        </td>
        <td>
          <Gain row={row} />
        </td>
        <td>{baseModel === null ? null : <NodeLink {...baseModel} />}</td>
        <td className="cell--paper">
          <Link href={toPaperPath(evidence.paper, row.id)} title={evidence.title}>
            {evidence.title}
          </Link>
        </td>
        <td className="cell--number number">{evidence.date ?? evidence.year}</td>
        <td className="cell--number number">{formatShare(row.confidence)}</td>
      </tr>
      <tr id={evidenceId} className="results__evidence" hidden={!isOpen}>
        {isOpen ? (
          <td colSpan={columnCount}>
            <div className="results__box">
              <Evidence evidence={evidence} number={row.number} result={row.id} />
              <Facts result={row} />
            </div>
          </td>
        ) : null}
      </tr>
    </>
  );
}

function Gain({ row }: { readonly row: LeaderboardRow }) {
  const gain = formatGain(row);
  return (
    <>
      {gain === null ? null : <span className="number">{gain}</span>}
      {row.baseline === null ? null : <span className="muted"> over {row.baseline}</span>}
    </>
  );
}

function NodeLink({ id, name }: { readonly id: string; readonly name: string }) {
  return <Link href={toExplorePath({ around: [id], selected: id })}>{name}</Link>;
}
