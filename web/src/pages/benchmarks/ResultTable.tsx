import { findScale } from '../../text/value-bar.ts';
import type { SortColumn } from '../../state/benchmark-url.ts';
import { sortRows } from '../../text/sort-rows.ts';
import type { LeaderboardRow } from '../../text/sort-rows.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { ResultTableRow } from './ResultTableRow.tsx';
import { useBenchmarkUrl } from './use-benchmark-url.ts';

interface Column {
  readonly name: SortColumn;
  readonly label: string;
  readonly className?: string;
}

const COLUMNS: readonly Column[] = [
  { name: 'rank', label: 'Rank', className: 'cell--rank' },
  { name: 'method', label: 'Method', className: 'cell--method' },
  { name: 'value', label: 'Value', className: 'cell--value' },
  { name: 'gain', label: 'Gain, over what', className: 'cell--gain' },
  { name: 'base', label: 'Base model' },
  { name: 'paper', label: 'Paper', className: 'cell--paper' },
  { name: 'date', label: 'Date', className: 'cell--number' },
  { name: 'confidence', label: 'Confidence', className: 'cell--number' },
];

interface Props {
  readonly caption: string;
  readonly rows: readonly LeaderboardRow[];
  readonly isRanked: boolean;
}

/** Rows that may stand in one table. Pressing a value shows the sentence that it comes from. */
export function ResultTable({ caption, rows, isRanked }: Props) {
  const { state, sortBy, toggle } = useBenchmarkUrl();
  const columns = COLUMNS.filter(({ name }) => isRanked || name !== 'rank');
  // Without a rank the server's order stands until a column is chosen.
  const sorted = state.sort === 'rank' && !isRanked ? rows : sortRows(rows, state.sort, state.isDescending);
  const scale = findScale(rows);
  return (
    <ScrollBox className="table-box" label={caption}>
      <table className="results">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, label, className }) => (
              <th key={name} scope="col" className={className} aria-sort={toAriaSort(state, name)}>
                <button
                  type="button"
                  className="results__sort"
                  onClick={() => {
                    sortBy(name);
                  }}
                >
                  {label}
                  <span className="results__arrow" aria-hidden="true" />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <ResultTableRow
              key={row.id}
              row={row}
              scale={scale}
              isRanked={isRanked}
              columnCount={columns.length}
              isOpen={state.open === row.id}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function toAriaSort(
  state: { sort: SortColumn; isDescending: boolean },
  column: SortColumn,
): 'ascending' | 'descending' | undefined {
  if (state.sort !== column) return undefined;
  return state.isDescending ? 'descending' : 'ascending';
}
