// The server's environment, read once. Every variable is a row of the table; from it come the validation, `.env.example`
// and the table in README.md.
import { isIP } from 'node:net';
import { z } from 'zod';
import { parseEnvironment, parseStoreConfig, type StoreConfig, type VariableHelp } from '../ingest/config.ts';
import { BenchgraphError } from '../ingest/errors.ts';

const DEFAULT_PORT = 4747;
const MINIMUM_TOKEN_LENGTH = 16;
const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Listened on where BENCHGRAPH_HOST names no other address; the second one where the machine has it. */
const LOOPBACK_ADDRESSES = ['127.0.0.1', '::1'] as const;

export const SERVER_VARIABLES = [
  {
    name: 'PORT',
    unit: 'port',
    default: String(DEFAULT_PORT),
    meaning: 'port that the server listens on; 0: any free one',
  },
  {
    name: 'BENCHGRAPH_HOST',
    unit: 'address',
    default: '',
    meaning:
      'address that the server listens on; empty: 127.0.0.1 and ::1, so that only this machine reaches it. Anything else needs BENCHGRAPH_TOKEN',
  },
  {
    name: 'BENCHGRAPH_TOKEN',
    unit: `text of at least ${MINIMUM_TOKEN_LENGTH} characters`,
    default: '',
    meaning:
      'who wants to use the server has to know it: opened once as `/?token=…`, or sent as `Authorization: Bearer …`; empty: no token is asked for',
  },
  {
    name: 'BENCHGRAPH_ALLOWED_HOSTS',
    unit: 'names, separated by commas',
    default: '',
    meaning:
      'further names under which browsers reach the server, such as `papers.example.org` or `10.0.0.5:8080`; loopback names and BENCHGRAPH_HOST are always allowed',
  },
  {
    name: 'BENCHGRAPH_LOG_LEVEL',
    unit: LOG_LEVELS.join(', '),
    default: 'warn',
    meaning: 'what the server logs on standard error, as lines of JSON; never texts of queries',
  },
] as const satisfies readonly VariableHelp[];

const schema = z.object({
  PORT: z.coerce
    .number({ error: 'expected a port, a whole number from 0 to 65535' })
    .pipe(z.int().min(0).max(65_535))
    .default(DEFAULT_PORT),
  BENCHGRAPH_HOST: z
    .string()
    .default('')
    .transform((host) => host.replace(/^\[(.*)\]$/, '$1').toLowerCase())
    .refine((host) => host === '' || isIP(host) > 0 || isHostName(host), {
      error: 'expected an address or a name, without http:// and without a port',
    }),
  BENCHGRAPH_TOKEN: z
    .string()
    .regex(new RegExp(`^[\\x21-\\x7e]{${MINIMUM_TOKEN_LENGTH},}$`), {
      error: `expected at least ${MINIMUM_TOKEN_LENGTH} letters, digits or signs without blanks`,
    })
    .optional(),
  BENCHGRAPH_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((name) => name.trim().toLowerCase()))
    .transform((names) => names.filter((name) => name !== ''))
    .refine((names) => names.every((name) => isHostWithPort(name)), {
      error: 'expected names or addresses, each with or without a port, separated by commas',
    }),
  BENCHGRAPH_LOG_LEVEL: z.enum(LOG_LEVELS).default('warn'),
});

export interface ServerConfig {
  readonly store: StoreConfig;
  readonly port: number;
  /** What to listen on: the first one has to work; of several, the others are left out where the machine lacks them. */
  readonly addresses: readonly string[];
  readonly token: string | undefined;
  /** Names and addresses, in lower case, without a port: that of the server is meant. IPv6 stands without brackets. */
  readonly hostNames: readonly string[];
  /** As `hostNames`, but exactly what a `Host` header has to say. */
  readonly hostsWithPort: readonly string[];
  readonly logLevel: LogLevel;
}

/**
 * Reads how and what to serve.
 * @throws CONFIG_INVALID naming the variable; also where other machines could reach the server and no token is asked for
 */
export function parseServerConfig(environment: Readonly<Record<string, string | undefined>>): ServerConfig {
  const values = parseEnvironment(schema, environment);
  const {
    PORT: port,
    BENCHGRAPH_HOST: host,
    BENCHGRAPH_TOKEN: token,
    BENCHGRAPH_LOG_LEVEL: logLevel,
  } = values;
  if (!isLoopback(host) && token === undefined)
    throw new BenchgraphError(
      'CONFIG_INVALID',
      `BENCHGRAPH_HOST: other machines reach this address, so BENCHGRAPH_TOKEN has to be set too, to at least ${MINIMUM_TOKEN_LENGTH} characters`,
    );
  const allowed = values.BENCHGRAPH_ALLOWED_HOSTS;
  return Object.freeze({
    store: parseStoreConfig(environment),
    port,
    addresses: host === '' || host === 'localhost' ? LOOPBACK_ADDRESSES : [host],
    token,
    hostNames: ['localhost', ...LOOPBACK_ADDRESSES, host, ...allowed].filter(
      (name) => name !== '' && !isWildcard(name),
    ),
    hostsWithPort: allowed,
    logLevel,
  });
}

/** Addresses that no other machine can reach. */
function isLoopback(host: string): boolean {
  return (
    host === '' || host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
  );
}

/** "Every address of this machine" is no name that a browser could ask for. */
function isWildcard(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function isHostName(text: string): boolean {
  return /^[\da-z]([\da-z.-]{0,251}[\da-z])?$/.test(text);
}

function isHostWithPort(text: string): boolean {
  const name = text.replace(/:\d{1,5}$/, '').replace(/^\[(.*)\]$/, '$1');
  return isIP(name) > 0 || isHostName(name);
}
