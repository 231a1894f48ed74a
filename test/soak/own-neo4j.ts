// A Neo4j that belongs to one test, which may stop and kill it. Started by scripts/neo4j.mjs.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Neo4jConfig } from '../../ingest/config.ts';
import { root } from '../../scripts/ensure.mjs';
import { findFreePort } from '../../scripts/find-free-port.mjs';
import { killIfThere } from './run-ingest.ts';

const PASSWORD = 'benchgraph-soak';
const SCRIPT = join(root, 'scripts/neo4j.mjs');
const run = promisify(execFile);
/**
 * A server that is started again and again never gets warm: without its second compiler, and with the collector that takes no
 * threads of its own, the first ingest into it takes less than half the time.
 */
const JAVA_OPTIONS = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

export interface OwnNeo4j {
  readonly config: Neo4jConfig;
  readonly port: number;
  start(): Promise<void>;
  /** Lets it end by itself. */
  stop(): Promise<void>;
  kill(): void;
  /** Kills it and removes all that it kept. */
  remove(): void;
}

/** Why no server of our own can be started here without a download; undefined where one can. */
export function findObstacle(version: string): string | undefined {
  const cache = join(
    process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
    'benchgraph',
    `neo4j-${version}`,
  );
  return existsSync(cache)
    ? undefined
    : `the jars of Neo4j ${version} are not there: \`node scripts/neo4j.mjs start\` with \`--version ${version}\` fetches them`;
}

/** The version that all other tests use. */
export function readUsualVersion(): string {
  const pom = readFileSync(join(root, 'test/integration/neo4j/pom.xml'), 'utf8');
  return /<neo4j\.version>([^<]+)</.exec(pom)?.[1] ?? '';
}

/** @param settings lines of neo4j.conf that go before those of scripts/neo4j.mjs */
export async function createOwnNeo4j(version: string, settings: readonly string[] = []): Promise<OwnNeo4j> {
  const home = mkdtempSync(join(tmpdir(), 'benchgraph-neo4j-'));
  const port = await findFreePort();
  const server: OwnNeo4j = {
    config: {
      engine: 'neo4j',
      uri: `bolt://127.0.0.1:${port}`,
      user: 'neo4j',
      password: PASSWORD,
      database: undefined,
    },
    port,
    async start() {
      const options = ['--dir', home, '--port', String(port), '--password', PASSWORD, '--version', version];
      const set = settings.flatMap((setting) => ['--set', setting]);
      const given = process.env['JAVA_TOOL_OPTIONS'] ?? '';
      const env = { ...process.env, JAVA_TOOL_OPTIONS: `${given} ${JAVA_OPTIONS}` };
      await run(process.execPath, [SCRIPT, 'start', ...options, ...set], { env });
    },
    async stop() {
      await run(process.execPath, [SCRIPT, 'stop', '--dir', home]);
    },
    kill() {
      killIfThere(Number(readFileSync(join(home, 'run/neo4j.pid'), 'utf8')));
    },
    remove() {
      if (existsSync(join(home, 'run/neo4j.pid'))) server.kill();
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
  return server;
}

/** The environment of a benchgraph process that uses it. */
export function toEnvironment({ uri, user, password }: Neo4jConfig): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
