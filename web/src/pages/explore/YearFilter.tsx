import type { GraphNode } from '../../../../server/contract.ts';
import { findYears } from '../../graph/graph-view.ts';
import { moveYears } from '../../graph/year-range.ts';
import type { YearRange } from '../../graph/year-range.ts';
import type { Explore } from './use-explore.ts';

interface Props {
  readonly explore: Explore;
  readonly nodes: readonly GraphNode[];
}

/** First and last year shown. Not offered where the nodes are of one year or none. */
export function YearFilter({ explore, nodes }: Props) {
  const { years } = explore.state;
  const found = findYears(nodes);
  const isChosen = years.from !== null || years.to !== null;
  if (found === null || (found.first === found.last && !isChosen)) return null;
  const first = Math.min(found.first, years.from ?? found.first);
  const last = Math.max(found.last, years.to ?? found.last);
  const choices = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const choose = (part: Partial<YearRange>): void => {
    explore.change({ years: moveYears(years, part) });
  };
  return (
    <fieldset className="filters__group">
      <legend className="filters__legend">Introduced (what has no year stays)</legend>
      <div className="filters__years">
        <YearSelect
          label="From"
          value={years.from}
          fallback={first}
          choices={choices}
          onChange={(year) => {
            choose({ from: year === first ? null : year });
          }}
        />
        <span aria-hidden="true">to</span>
        <YearSelect
          label="To"
          value={years.to}
          fallback={last}
          choices={choices}
          onChange={(year) => {
            choose({ to: year === last ? null : year });
          }}
        />
      </div>
    </fieldset>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly value: number | null;
  readonly fallback: number;
  readonly choices: readonly number[];
  readonly onChange: (year: number) => void;
}

function YearSelect({ label, value, fallback, choices, onChange }: YearSelectProps) {
  return (
    <select
      className="select number"
      aria-label={`${label} year`}
      value={value ?? fallback}
      onChange={(event) => {
        onChange(Number(event.target.value));
      }}
    >
      {choices.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  );
}
