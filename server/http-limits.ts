import { LIMITS } from './contract.ts';

/** What one client may take of the server. Tests make the times shorter. */
export interface HttpLimits {
  /** Of a request's body. */
  readonly maxBodyBytes: number;
  /** Of all headers of a request together. */
  readonly maxHeaderBytes: number;
  /** Until the whole request has arrived, its headers included. */
  readonly requestTimeoutMs: number;
  /** How often requests that have not arrived are looked for. */
  readonly requestCheckMs: number;
  /** Until a route has answered. */
  readonly handlerTimeoutMs: number;
  /** The same for a user's query: its own limit, and the time that a process for it takes to start. */
  readonly queryHandlerTimeoutMs: number;
  /** A connection on which nothing is sent or received; longer than any route takes. */
  readonly connectionTimeoutMs: number;
  /** A connection between two requests. */
  readonly keepAliveTimeoutMs: number;
}

export const HTTP_LIMITS: HttpLimits = {
  maxBodyBytes: 64 * 1024,
  maxHeaderBytes: 16 * 1024,
  requestTimeoutMs: 15_000,
  requestCheckMs: 5_000,
  handlerTimeoutMs: 20_000,
  queryHandlerTimeoutMs: LIMITS.cypherTimeoutMs.max + 15_000,
  connectionTimeoutMs: 60_000,
  keepAliveTimeoutMs: 10_000,
};

/** Of an id in a path, percent-encoded or not: what `contract.ts` allows, three bytes a character. */
export const MAX_PATH_PARAMETER_LENGTH = 9_000;

/** Of one answer to a user's query, as JSON text in UTF-16 code units. */
export const MAX_ANSWER_LENGTH = 16_000_000;

/** Of the process that runs a user's query on the embedded store. */
export const MAX_QUERY_MEMORY_BYTES = 2_000_000_000;
