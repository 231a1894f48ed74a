import { useEffect, useRef } from 'react';
import type { ResultRow } from '../../../../server/contract.ts';
import { Facts } from '../../panels/ResultItem.tsx';
import { describeResult } from '../../text/describe-result.ts';
import { formatCount } from '../../text/format-number.ts';
import { formatResult } from '../../text/format-result.ts';

interface Props {
  readonly results: readonly ResultRow[];
  readonly marked: string | null;
  readonly chosen: string | null;
  readonly onPoint: (result: string | null) => void;
  readonly onChoose: (result: string) => void;
}

export function PaperResults({ results, ...rest }: Props) {
  return (
    <section aria-labelledby="results-title">
      <h2 id="results-title" className="paper__heading">
        Results
      </h2>
      {results.length === 0 ? (
        <p className="muted">No number in this abstract was taken as a result.</p>
      ) : (
        <p className="muted paper__note">
          {formatCount(results.length, 'number')} taken as results. Point at one to see it in the text.
        </p>
      )}
      <ul className="paper__results">
        {results.map((result) => (
          <PaperResult key={result.id} result={result} {...rest} />
        ))}
      </ul>
    </section>
  );
}

interface PaperResultProps extends Omit<Props, 'results'> {
  readonly result: ResultRow;
}

function PaperResult({ result, marked, chosen, onPoint, onChoose }: PaperResultProps) {
  const row = useRef<HTMLLIElement>(null);
  const isChosen = chosen === result.id;
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li ref={row} className="paper__result" data-marked={marked === result.id}>
      <button
        type="button"
        className="paper__result-button"
        aria-expanded={isChosen}
        onMouseEnter={() => {
          onPoint(result.id);
        }}
        onMouseLeave={() => {
          onPoint(null);
        }}
        onFocus={() => {
          onPoint(result.id);
        }}
        onBlur={() => {
          onPoint(null);
        }}
        onClick={() => {
          onChoose(result.id);
        }}
      >
        <span className="item__value number">{formatResult(result)}</span>
        <span className="paper__about">{describeResult(result)}</span>
      </button>
      {isChosen ? <Facts result={result} /> : null}
    </li>
  );
}
