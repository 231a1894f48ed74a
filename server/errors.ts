// Every error that the server answers, and with which status. Codes are the contract and are never reused once released;
// sentences help people and may change. docs/api.md lists them, and a test holds the two together.
import type { ErrorCode } from '../ingest/errors.ts';

interface ErrorRow {
  readonly status: number;
  /** The same for every error of the code. */
  readonly title: string;
}

/** The server's own. */
export const SERVER_ERRORS = {
  REQUEST_INVALID: { status: 400, title: 'The request is not what this route expects' },
  ACCESS_TOKEN: { status: 401, title: 'The access token is missing or wrong' },
  ACCESS_ORIGIN: { status: 403, title: 'The request comes from another site' },
  ROUTE_NOT_FOUND: { status: 404, title: 'There is nothing at this address' },
  NODE_NOT_FOUND: { status: 404, title: 'There is no such node' },
  PAPER_NOT_FOUND: { status: 404, title: 'There is no such paper' },
  REQUEST_TIMEOUT: { status: 408, title: 'The request did not arrive in time' },
  REQUEST_TOO_LARGE: { status: 413, title: 'The body of the request is too large' },
  REQUEST_URL_TOO_LONG: { status: 414, title: 'The address is too long' },
  REQUEST_MEDIA_TYPE: { status: 415, title: 'The body of the request is no JSON' },
  ACCESS_HOST: { status: 421, title: 'The server does not answer to this name' },
  REQUEST_HEADERS_TOO_LARGE: { status: 431, title: 'The headers of the request are too large' },
  SERVER_FAILED: { status: 500, title: 'Something went wrong in the server' },
  SERVER_CLOSING: { status: 503, title: 'The server is being stopped' },
  SERVER_TIMEOUT: { status: 504, title: 'The answer took too long' },
} as const satisfies Record<string, ErrorRow>;

export type ServerErrorCode = keyof typeof SERVER_ERRORS;

/** Those of ingest and the stores that a request can meet; any other is answered as SERVER_FAILED. */
export const STORE_ERRORS = {
  QUERY_INVALID: { status: 400, title: 'The query is not understood' },
  QUERY_REFUSED: { status: 403, title: 'The query is not allowed' },
  QUERY_MEMORY: { status: 422, title: 'The query needs too much memory' },
  QUERY_BUSY: { status: 429, title: 'Too many queries wait already' },
  QUERY_CANCELLED: { status: 499, title: 'The query was cancelled' },
  STORE_BROKEN: { status: 500, title: 'The data cannot be read' },
  STORE_FAILED: { status: 500, title: 'The database failed' },
  STORE_AUTH: { status: 503, title: 'The database does not let the server in' },
  STORE_LOCKED: { status: 503, title: 'The database is held by another process' },
  STORE_UNAVAILABLE: { status: 503, title: 'The database does not answer' },
  STORE_VERSION: { status: 503, title: 'The database has a version that does not fit' },
  QUERY_TIMEOUT: { status: 504, title: 'The query took too long' },
  STORE_TIMEOUT: { status: 504, title: 'The database took too long' },
} as const satisfies Partial<Record<ErrorCode, ErrorRow>>;

export function findStoreError(code: ErrorCode): ErrorRow | undefined {
  return (STORE_ERRORS as Partial<Record<ErrorCode, ErrorRow>>)[code];
}

/** An error of the server's own. The message is shown to whoever asked: no path, no text of a query, no token. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly code: ServerErrorCode;
  readonly status: number;

  constructor(code: ServerErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = SERVER_ERRORS[code].status;
  }
}
