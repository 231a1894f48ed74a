/** A benchmark, dataset, test suite or environment that papers evaluate on. */
export interface BenchmarkRow {
  /** The spelling that is shown. Case, hyphens and blanks before digits do not matter where it is looked up. */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Also a word or name for something else: counts only in exactly this case, and where the context asks for a benchmark. */
  readonly ambiguous?: boolean;
  /** Why the row is kept although no abstract of the corpora names it. */
  readonly unseen?: string;
  /** A phrase in which the row is found. */
  readonly example: string;
  /** A phrase that looks like it, in which the row is not found. */
  readonly counterExample: string;
}
