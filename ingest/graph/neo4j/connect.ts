// From the configuration to a driver that is known to work: the server answers, lets us in, and is one that we know.
import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.ts';
import { BenchgraphError } from '../../errors.ts';
import { toStoreError } from './driver-errors.ts';

const CONNECT_TIMEOUT_MS = 5_000;
const ACQUIRE_TIMEOUT_MS = 15_000;
const RETRY_LIMIT_MS = 20_000;
const LISTEN_TIMEOUT_MS = 15_000;
const MINIMUM_VERSION = [5, 26] as const;

/** A working connection and what every session of it shares. */
export interface Neo4jConnection {
  readonly driver: Driver;
  readonly database: string | undefined;
  /** Makes what one session wrote visible to the next, on a cluster too. */
  readonly bookmarkManager: BookmarkManager;
  /** The address without user name or password. */
  readonly location: string;
  readonly serverVersion: string;
}

/** Connects. @throws STORE_UNAVAILABLE, STORE_AUTH, STORE_VERSION */
export async function connectNeo4j(config: Neo4jConfig): Promise<Neo4jConnection> {
  const location = toLocation(config.uri);
  const driver = createDriver(config, location);
  try {
    const { agent } = await driver.getServerInfo();
    const serverVersion = checkVersion(agent ?? '', location);
    await probeDatabase(driver, config.database);
    return {
      driver,
      database: config.database,
      bookmarkManager: neo4j.bookmarkManager(),
      location,
      serverVersion,
    };
  } catch (error) {
    await driver.close();
    throw toConnectError(error, location);
  }
}

/** Whatever else goes wrong before anything was asked: there is no Neo4j that could be used. */
function toConnectError(error: unknown, location: string): BenchgraphError {
  const known = toStoreError(error, 'store', location);
  return known.code === 'STORE_FAILED'
    ? new BenchgraphError('STORE_UNAVAILABLE', known.message, { cause: error })
    : known;
}

function createDriver(config: Neo4jConfig, location: string): Driver {
  try {
    return neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: ACQUIRE_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_LIMIT_MS,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'benchgraph',
    });
  } catch (error) {
    throw new BenchgraphError(
      'CONFIG_INVALID',
      `NEO4J_URI: ${location} is not an address of a Neo4j server`,
      {
        cause: error,
      },
    );
  }
}

/** The server says whether the database is there only when it is used. */
async function probeDatabase(driver: Driver, database: string | undefined): Promise<void> {
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    await session.executeRead(async (transaction) => transaction.run('RETURN 1 AS one'), {
      timeout: LISTEN_TIMEOUT_MS,
    });
  } finally {
    await session.close();
  }
}

/** `Neo4j/5.26.31`, `Neo4j/5.27-aura`, `Neo4j/2026.09.0`: from 2025 on the year is the major version. */
function checkVersion(agent: string, location: string): string {
  const [product, version = ''] = agent.split('/');
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const isKnown = major > MINIMUM_VERSION[0] || (major === MINIMUM_VERSION[0] && minor >= MINIMUM_VERSION[1]);
  if (product === 'Neo4j' && isKnown) return version;
  throw new BenchgraphError(
    'STORE_VERSION',
    `the server at ${location}: expected Neo4j ${MINIMUM_VERSION.join('.')} or newer, found ${agent === '' ? 'no version' : agent}`,
  );
}

function toLocation(uri: string): string {
  try {
    const { protocol, host } = new URL(uri);
    return `${protocol}//${host}`;
  } catch {
    return 'NEO4J_URI'; // whatever stands there may hold a password
  }
}
