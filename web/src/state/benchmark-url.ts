// What the Benchmark page shows beside the benchmark itself: the order of the rows and the row that is open.
import * as z from 'zod/mini';
import { id, one } from './param-schemas.ts';
import { readParams, writeParams } from './search-params.ts';

export const SORT_COLUMNS = [
  'rank',
  'method',
  'value',
  'gain',
  'base',
  'paper',
  'date',
  'confidence',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface BenchmarkState {
  readonly sort: SortColumn;
  readonly isDescending: boolean;
  /** Id of the result whose evidence is shown. */
  readonly open: string | null;
}

export const BENCHMARK_START: BenchmarkState = { sort: 'rank', isDescending: false, open: null };

const schema = z.object({
  sort: one(z.enum(SORT_COLUMNS)),
  order: one(z.literal('descending')),
  open: one(id),
});

/** Never throws: what an address says wrongly counts as not said. */
export function parseBenchmark(search: string): BenchmarkState {
  const said = schema.parse({ sort: [], order: [], open: [], ...readParams(search) });
  return {
    sort: said.sort ?? BENCHMARK_START.sort,
    isDescending: said.order === 'descending',
    open: said.open,
  };
}

/** The shortest query string that `parseBenchmark` reads back as the same state. */
export function toBenchmarkSearch({ sort, isDescending, open }: BenchmarkState): string {
  return writeParams({
    sort: sort === BENCHMARK_START.sort ? null : sort,
    order: isDescending ? 'descending' : null,
    open,
  });
}
