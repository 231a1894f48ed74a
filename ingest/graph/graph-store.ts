// The one interface to the graph. Two adapters keep it (neo4j/, embedded/), one contract suite tests both.
import type { PaperGraph } from '../model/paper-graph.ts';
import type { GraphValue } from './graph-value.ts';

export const ENGINES = ['neo4j', 'embedded'] as const;
export type Engine = (typeof ENGINES)[number];

/**
 * A read-only query of the project's own: a value, kept in a file of its own under `queries/`.
 * `text` names every column with `AS`; rows come to `mapRow` as column → value.
 */
export interface Query<Row> {
  /** Shown in errors and logs, never the text. */
  readonly name: string;
  readonly text: string;
  /** Another text for an engine whose planner needs another order; the rows have to be equal. */
  readonly textFor?: Partial<Record<Engine, string>>;
  readonly params: Readonly<Record<string, QueryParameter>>;
  readonly mapRow: (row: Readonly<Record<string, GraphValue>>) => Row;
}

export type QueryParameter =
  | null
  | boolean
  | number
  | string
  | readonly QueryParameter[]
  | { readonly [key: string]: QueryParameter };

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** @default 10000 */
  readonly timeoutMs?: number;
}

/** Where nothing may be written, and nobody else be kept waiting. */
export interface ConsoleLimits {
  readonly timeoutMs: number;
  readonly maxRows: number;
  /** Of the answer, as JSON text in UTF-16 code units. */
  readonly maxBytes: number;
  /** Of the process that runs the query, on top of what it held when it was ready (on the embedded store: the data). */
  readonly maxMemoryBytes: number;
  readonly signal?: AbortSignal;
}

export interface ConsoleAnswer {
  readonly columns: readonly string[];
  /** One array a row, in the order of `columns`. */
  readonly rows: readonly (readonly GraphValue[])[];
  /** Rows or bytes were cut off at a limit; `limitHit` says at which. */
  readonly truncated: boolean;
  readonly limitHit: 'rows' | 'bytes' | null;
  /** Time in the engine, in milliseconds. */
  readonly elapsedMs: number;
  /** When the data that was asked was current (ISO): the embedded store answers from a copy. */
  readonly asOf: string;
}

/** A process on this machine by which another one reaches a store. */
export interface StoreHolder {
  /** Such as `benchgraph serve`. */
  readonly program: string;
  readonly pid: number;
}

export interface StoreInfo {
  readonly engine: Engine;
  readonly engineVersion: string;
  /** Where the data is, without user name or password. */
  readonly location: string;
  readonly schemaVersion: number;
  readonly extractorVersion: string | null;
  /** Who held the embedded store when it was opened here, so that all goes through it; null: nobody else. */
  readonly holder: StoreHolder | null;
}

export interface ReplaceReport {
  /** Ids of papers, in the order of the batch; each paper is in exactly one of the four. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly failed: readonly { readonly id: string; readonly reason: string }[];
}

export const SEARCH_TYPES = ['Method', 'BaseModel', 'Benchmark', 'Metric', 'Paper'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

export interface SearchHit {
  readonly type: SearchType;
  readonly id: string;
  /** Name, or title of a paper. */
  readonly name: string;
  readonly score: number;
}

export interface StoreCounts {
  readonly nodes: Readonly<Record<string, number>>;
  readonly relationships: Readonly<Record<string, number>>;
}

/** To be closed when it was read. */
export interface GraphSnapshot extends Pick<GraphStore, 'read' | 'info' | 'counts' | 'close'> {
  /** @throws STORE_CHANGED where what was read may not fit together, because somebody wrote meanwhile */
  assertUnchanged(): Promise<void>;
}

export interface GraphStore {
  info(): Promise<StoreInfo>;

  /** The fingerprint of each of these papers that is stored. */
  fingerprints(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /**
   * Replaces each paper's part of the graph as one: what it put there before goes, with the names that nothing else
   * supports; what it says now comes. A paper whose fingerprint is stored already is left alone. Batches are written one
   * after another; of a paper that fails nothing is changed, and the others are stored. Of papers with the same id in one
   * batch the last counts.
   */
  replacePapers(batch: readonly PaperGraph[]): Promise<ReplaceReport>;

  /** Removes papers with all that only they supported; answers how many were there. */
  removePapers(ids: readonly string[]): Promise<number>;

  /** Removes everything that benchgraph keeps. */
  clear(): Promise<void>;

  /** Runs one of the project's own read-only queries. @throws STORE_TIMEOUT, STORE_UNAVAILABLE */
  read<Row>(query: Query<Row>, options?: ReadOptions): Promise<readonly Row[]>;

  /** Runs a user's query. @throws QUERY_REFUSED, QUERY_INVALID, QUERY_TIMEOUT, QUERY_MEMORY, QUERY_CANCELLED */
  runConsole(
    text: string,
    params: Readonly<Record<string, QueryParameter>>,
    limits: ConsoleLimits,
  ): Promise<ConsoleAnswer>;

  /** Names and aliases by prefix and with typos, and titles of papers; the best first, at most `limit`. */
  search(text: string, types: readonly SearchType[], limit: number): Promise<readonly SearchHit[]>;

  counts(): Promise<StoreCounts>;

  /**
   * The graph as it is now, for reading all of it: on the embedded store a copy, which later writes do not change; in Neo4j
   * the data itself, and `assertUnchanged` says whether it was written to.
   */
  snapshot(): Promise<GraphSnapshot>;

  /** Differs after every write, whoever wrote. */
  changeToken(): Promise<string>;

  /** Ends cleanly: what was acknowledged is on disk. Closing twice is fine. */
  close(): Promise<void>;
}
