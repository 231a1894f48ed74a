import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { parseBenchmark, toBenchmarkSearch } from '../../state/benchmark-url.ts';
import type { BenchmarkState, SortColumn } from '../../state/benchmark-url.ts';

interface BenchmarkUrl {
  readonly state: BenchmarkState;
  /** Sorts by a column; by the same one again: the other way round. */
  readonly sortBy: (column: SortColumn) => void;
  /** Shows the evidence of a result, or hides it. */
  readonly toggle: (result: string) => void;
}

export function useBenchmarkUrl(): BenchmarkUrl {
  const search = useSearch();
  const [pathname, navigate] = useLocation();
  return useMemo(() => {
    const state = parseBenchmark(search);
    const change = (part: Partial<BenchmarkState>): void => {
      navigate(`${pathname}${toBenchmarkSearch({ ...state, ...part })}`, { replace: true });
    };
    return {
      state,
      sortBy: (column) => {
        change({ sort: column, isDescending: column === state.sort && !state.isDescending });
      },
      toggle: (result) => {
        change({ open: result === state.open ? null : result });
      },
    };
  }, [search, pathname, navigate]);
}
