import type { Patience } from './patience.ts';

/** What opening a store may be told beside where it is. */
export interface StoreOptions {
  /** Version of the extractor whose papers are written; `info()` answers the one that wrote last. */
  readonly extractorVersion?: string;
  /** What others on the same embedded store are told of who holds it, such as `benchgraph serve`. */
  readonly program?: string;
  /** For work that takes long: an engine that goes away once it was open is waited for. */
  readonly patience?: Patience;
}
