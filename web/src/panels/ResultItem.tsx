import type { ResultRow } from '../../../server/contract.ts';
import { describeResult, toFacts } from '../text/describe-result.ts';
import { formatResult } from '../text/format-result.ts';
import { FactList } from '../ui/FactList.tsx';
import { Evidence } from './Evidence.tsx';
import { Expandable } from './Expandable.tsx';

interface Props {
  readonly result: ResultRow;
  /** Id of the node whose panel this is. */
  readonly known: string;
}

export function ResultItem({ result, known }: Props) {
  return (
    <Expandable
      summary={
        <>
          <span className="item__value number">{formatResult(result)}</span>
          <span className="item__year number">{result.evidence.year}</span>
          <span className="item__about">{describeResult(result, known)}</span>
        </>
      }
    >
      <Evidence evidence={result.evidence} number={result.number} result={result.id} />
      <Facts result={result} />
    </Expandable>
  );
}

export function Facts({ result }: { readonly result: ResultRow }) {
  return <FactList facts={toFacts(result)} />;
}
