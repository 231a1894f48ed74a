import { useState } from 'react';
import { Link } from 'wouter';
import type { BenchmarksReply } from '../../../../server/contract.ts';
import { toBenchmarkPath } from '../../state/page.ts';
import { formatNumber } from '../../text/format-number.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Empty } from '../../ui/Notice.tsx';

interface Props {
  readonly reply: BenchmarksReply;
  readonly chosen: string | null;
}

/** All benchmarks with a result or an evaluation, those with most results first. */
export function BenchmarkList({ reply, chosen }: Props) {
  const [text, setText] = useState('');
  const { benchmarks, total } = reply;
  const wanted = text.trim().toLowerCase();
  const found = benchmarks.filter(({ name }) => name.toLowerCase().includes(wanted));
  const most = Math.max(1, ...benchmarks.map(({ results }) => results));
  if (total === 0)
    return <Empty title="No benchmarks yet">They appear as soon as papers have been read.</Empty>;
  return (
    <>
      <input
        className="field benchmarks__filter"
        type="search"
        aria-label="Filter the benchmarks by name"
        placeholder="Filter by name"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div className="benchmarks__box">
        <table className="benchmarks__table">
          <caption className="visually-hidden">Benchmarks, those with most results first</caption>
          <thead>
            <tr>
              <th scope="col">Benchmark</th>
              <th scope="col" className="benchmarks__share" aria-label="Share of the most" />
              <th scope="col" className="cell--number">
                Results
              </th>
              <th scope="col" className="cell--number">
                Papers
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ id, name, results, papers }) => (
              <tr key={id} aria-current={id === chosen ? 'true' : undefined}>
                <td>
                  <Link href={toBenchmarkPath(id)}>{name}</Link>
                </td>
                <td className="benchmarks__share">
                  <Bar bar={{ start: 0, end: results / most }} />
                </td>
                <td className="cell--number number">{formatNumber(results)}</td>
                <td className="cell--number number">{formatNumber(papers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <output className="benchmarks__note muted">
        {describeList(found.length, benchmarks.length, total)}
      </output>
    </>
  );
}

function describeList(found: number, loaded: number, total: number): string {
  if (found === 0) return 'No benchmark in the list has this name. The search above knows all of them.';
  if (loaded < total)
    return `${formatNumber(loaded)} of ${formatNumber(total)} listed: the ones with most results.`;
  return '';
}
