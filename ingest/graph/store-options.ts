/** What opening a store may be told beside where it is. */
export interface StoreOptions {
  /** Version of the extractor whose papers are written; `info()` answers the one that wrote last. */
  readonly extractorVersion?: string;
}
