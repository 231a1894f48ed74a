// Every error that ingest and the stores raise on purpose. Codes are the contract and are never reused once released;
// messages help people and may change. docs/errors.md lists them, and a test holds the two together.

export const ERRORS = {
  USAGE: { exitCode: 2, hint: 'See `benchgraph help`.' },
  CONFIG_INVALID: { exitCode: 2, hint: 'See the configuration table in README.md.' },
  INPUT_NOT_FOUND: { exitCode: 1, hint: 'Give an existing file, a folder, or - for standard input.' },
  INPUT_EMPTY: { exitCode: 1, hint: 'Give a file that holds papers.' },
  INPUT_UNREADABLE: { exitCode: 1, hint: 'Check that the file is there and may be read.' },
  INPUT_UNRECOGNISED: { exitCode: 1, hint: 'docs/sources.md lists the formats that are read.' },
  ALIASES_INVALID: { exitCode: 1, hint: 'docs/names.md says what a line holds.' },
  OUTPUT_UNWRITABLE: { exitCode: 1, hint: 'Check that the folder exists and may be written.' },
  WORKER_FAILED: { exitCode: 1, hint: 'Try fewer threads with --workers, or 0 for none.' },
  PORT_TAKEN: { exitCode: 1, hint: 'Stop the other program, or set PORT to another port.' },
  STORE_UNAVAILABLE: { exitCode: 1, hint: 'Check that the database runs and NEO4J_URI is right.' },
  STORE_AUTH: { exitCode: 2, hint: 'Check NEO4J_USER and NEO4J_PASSWORD.' },
  STORE_VERSION: { exitCode: 2, hint: 'docs/stores.md lists the versions that work.' },
  STORE_LOCKED: { exitCode: 1, hint: 'Wait for the other process, or stop it.' },
  STORE_BROKEN: { exitCode: 1, hint: 'docs/stores.md says what to do.' },
  STORE_TIMEOUT: { exitCode: 1, hint: 'Try again, or ask for less.' },
  STORE_NOT_EMPTY: { exitCode: 1, hint: 'Make a backup of it first, or choose another store.' },
  STORE_CHANGED: { exitCode: 1, hint: 'Try again when nothing is being stored.' },
  STORE_FAILED: { exitCode: 1, hint: 'The cause is in the log.' },
  QUERY_REFUSED: { exitCode: 1, hint: 'docs/cypher.md says what may be asked.' },
  QUERY_INVALID: { exitCode: 1, hint: 'Check the text of the query.' },
  QUERY_TIMEOUT: { exitCode: 1, hint: 'Narrow the pattern, or add LIMIT.' },
  QUERY_MEMORY: { exitCode: 1, hint: 'Return or collect less at once.' },
  QUERY_BUSY: { exitCode: 1, hint: 'Ask again in a moment.' },
  QUERY_CANCELLED: { exitCode: 1, hint: 'The asker left before the answer was there.' },
} as const satisfies Record<string, { exitCode: 1 | 2; hint: string }>;

export type ErrorCode = keyof typeof ERRORS;

/**
 * An error for a person: who, what was expected, what came.
 * The message never holds a password, and no text of a query.
 */
export class BenchgraphError extends Error {
  override readonly name = 'BenchgraphError';
  readonly code: ErrorCode;
  /** Where in a query's text the trouble is, from 1, where the engine says so. */
  readonly position: { readonly line: number; readonly column: number } | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; position?: { line: number; column: number } } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.position = options.position;
  }
}
