import { formatNumber } from '../text/format-number.ts';

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}

/** Below a list that is not shown whole: says so, and shows more. */
export function MoreRows({ shown, total, onMore }: Props) {
  if (shown >= total) return null;
  return (
    <p className="more-rows">
      {formatNumber(shown)} of {formatNumber(total)} rows shown.{' '}
      <button type="button" className="link-button" onClick={onMore}>
        Show more
      </button>
    </p>
  );
}
