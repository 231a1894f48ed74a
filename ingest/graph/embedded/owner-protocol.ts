// What the owner of a data folder is asked and answers, over HTTP on the loopback address. A request is
// `POST /OPERATION` with a JSON body; an answer is lines of JSON, the last of which says how it ended, so that an answer
// that broke off is not taken for a whole one.
import type { PaperGraph } from '../../model/paper-graph.ts';
import type { SearchHit, StoreHolder } from '../graph-store.ts';
import type { GraphValue } from '../graph-value.ts';
import type { ErrorCode } from '../../errors.ts';
import type { Parameters } from '../writing/cypher-transaction.ts';
import type { WriteStamp, WrittenPapers } from '../writing/write-papers.ts';

/** Goes up when an owner and a client of different versions would misunderstand each other. */
export const PROTOCOL_VERSION = 2;

export interface OwnerHello {
  readonly protocol: number;
  readonly pid: number;
  readonly engineVersion: string;
}

/** A copy of the database as it was at one time, for users' queries. */
export interface ConsoleCopy {
  readonly file: string;
  /** ISO time at which nothing newer than the copy was there. */
  readonly asOf: string;
}

/** Operation → what it is given and what it answers. `read` answers rows, the others one value. */
export interface OwnerOperations {
  hello: { input: Record<string, never>; value: OwnerHello };
  write: { input: { papers: readonly PaperGraph[]; stamp: WriteStamp }; value: WrittenPapers };
  remove: { input: { ids: readonly string[]; stamp: WriteStamp }; value: number };
  removeSome: { input: { limit: number; stamp: WriteStamp }; value: boolean };
  findTitles: { input: { text: string; limit: number }; value: readonly SearchHit[] };
  /** A copy of its own for the process `pid`, in a folder that a store can be opened on. */
  snapshot: { input: { pid: number }; value: { readonly folder: string } };
  copy: { input: Record<string, never>; value: ConsoleCopy };
}
export type OwnerOperation = keyof OwnerOperations;

/** One of the project's own queries, by its text. */
export interface OwnerRead {
  readonly name: string;
  readonly text: string;
  readonly params: Parameters;
}

export type AnswerLine =
  | { readonly columns: readonly string[] }
  | { readonly rows: readonly (readonly GraphValue[])[] }
  | { readonly value: unknown }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } }
  | { readonly end: true };

/** What the owner tells the process that started it. */
export type OwnerMessage =
  | { readonly ready: OwnerAddress }
  /** Another process has the database open. */
  | { readonly held: true }
  | { readonly failed: { readonly code: ErrorCode; readonly message: string } };

/** What the owner is started with. */
export interface OwnerStart {
  readonly folder: string;
  /** Who starts it. */
  readonly startedBy: StoreHolder;
  readonly shuffleUnordered: boolean;
}

/** Where an owner answers, and to whom. Kept in the lock file. */
export interface OwnerAddress {
  readonly protocol: number;
  readonly pid: number;
  readonly host: string;
  readonly port: number;
  /** Whoever knows it may do everything; new at every start. */
  readonly token: string;
  readonly startedAt: string;
  /** Undefined: a benchgraph that did not say so yet. */
  readonly startedBy?: StoreHolder | undefined;
}
