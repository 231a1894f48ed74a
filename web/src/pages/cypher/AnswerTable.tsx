import { useMemo, useState } from 'react';
import type { CypherReply } from '../../../../server/contract.ts';
import { toShownValue } from '../../text/graph-value.ts';
import { Empty } from '../../ui/Notice.tsx';
import { MoreRows } from '../../ui/MoreRows.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { CypherValue } from './CypherValue.tsx';

const ROWS_STEP = 200;

export function AnswerTable({ reply }: { readonly reply: CypherReply }) {
  const [rowCount, setRowCount] = useState(ROWS_STEP);
  const { columns, rows } = reply;
  const numeric = useMemo(() => columns.map((_, index) => isNumeric(rows, index)), [columns, rows]);
  if (rows.length === 0) return <Empty title="The query gave no rows" isInline />;
  return (
    <ScrollBox className="answer__scroll" label="Answer">
      <table className="answer__table">
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={numeric[index] === true ? 'answer__number' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, rowCount).map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((value, index) => {
                const shown = toShownValue(value);
                return (
                  <td key={columns[index]} className={numeric[index] === true ? 'answer__number' : undefined}>
                    <div className={shown.shape === 'number' ? 'answer__cell number' : 'answer__cell'}>
                      <CypherValue value={shown} />
                    </div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows
        shown={rowCount}
        total={rows.length}
        onMore={() => {
          setRowCount(rowCount + ROWS_STEP);
        }}
      />
    </ScrollBox>
  );
}

/** Whether a column holds a number wherever it holds anything: then its heading stands above the digits. */
function isNumeric(rows: CypherReply['rows'], index: number): boolean {
  const values = rows.map((row) => row[index]).filter((value) => value !== null);
  return values.length > 0 && values.every((value) => typeof value === 'number');
}
