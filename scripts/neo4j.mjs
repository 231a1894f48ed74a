#!/usr/bin/env node
// A real Neo4j Community server without Docker, for tests and CI: the jars from Maven Central, a fresh home folder.
//   node scripts/neo4j.mjs start --dir DIR --port PORT --password PASSWORD [--version VERSION] [--set NAME=VALUE]…
//   node scripts/neo4j.mjs stop --dir DIR
// Needs Java 17 or newer (21 for a version of 2025 or later) and Maven. The server listens on 127.0.0.1 only and ends with
// `stop`, not with this process.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 60_000;
/** From 2025 on the year is the major version. */
const FIRST_YEAR = 2025;
const MINIMUM_JAVA = { before: 17, since: 21 };
/** Where systems keep further ones than that on the PATH. */
const JAVA_FOLDERS = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];
const POM = fileURLToPath(new URL('../test/integration/neo4j/pom.xml', import.meta.url));
/** Newer jars hold no main class. */
const ENTRY = fileURLToPath(new URL('../test/integration/neo4j/Start.java', import.meta.url));
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
const FOLDERS = ['conf', 'data', 'logs', 'import', 'plugins', 'run'];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string' },
    port: { type: 'string', default: '7687' },
    password: { type: 'string' },
    lib: { type: 'string' },
    version: { type: 'string' },
    // Settings that go before those below.
    set: { type: 'string', multiple: true, default: [] },
  },
});
const version = values.version ?? readPomVersion();
const isNewer = Number(version.split('.')[0]) >= FIRST_YEAR;
const home = values.dir === undefined ? fail('--dir is missing.') : resolve(values.dir);
const pidFile = join(home, 'run', 'neo4j.pid');
const log = join(home, 'logs', 'neo4j.log');
const output = join(home, 'logs', 'output.log');

if (positionals[0] === 'start') await start();
else if (positionals[0] === 'stop') await stop();
else fail('expected `start` or `stop`.');

async function start() {
  const { password } = values;
  if (password === undefined || password.length < 8)
    fail('--password is missing or has less than 8 characters.');
  if (isRunning(readPid())) fail(`a server with this folder runs already: ${home}`);
  const java = findJava();
  const lib = values.lib === undefined ? fetchJars() : resolve(values.lib);
  for (const folder of FOLDERS) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings());
  if (!existsSync(join(home, 'data', 'dbms'))) setPassword(java, lib, password);
  rmSync(log, { force: true });
  const pid = launch(java, lib);
  await waitUntilStarted(pid);
  console.log(`Neo4j answers at bolt://127.0.0.1:${values.port} (user neo4j), process ${pid}.`);
}

async function stop() {
  const pid = readPid();
  if (!isRunning(pid)) {
    rmSync(pidFile, { force: true });
    console.log('Neo4j does not run.');
    return;
  }
  process.kill(pid, 'SIGTERM');
  const limit = Date.now() + STOP_LIMIT_MS;
  while (isRunning(pid)) {
    if (Date.now() > limit) fail(`process ${pid} did not end within ${STOP_LIMIT_MS / 1000} s.`);
    await sleep(100);
  }
  rmSync(pidFile, { force: true });
  console.log('Neo4j stopped.');
}

/** The settings of docker-compose.yml as far as they matter to tests, on loopback and without the web server. */
function settings() {
  const given = values.set.map((setting) => setting.split('=')[0]);
  const usual = [
    `server.bolt.listen_address=127.0.0.1:${values.port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'db.transaction.timeout=60s',
    'db.lock.acquisition.timeout=30s',
    'dbms.memory.transaction.total.max=1g',
    'db.memory.transaction.max=512m',
    'server.memory.pagecache.size=512m',
  ].filter((setting) => !given.includes(setting.split('=')[0]));
  return `${[...usual, ...values.set].join('\n')}\n`;
}

/** Maven copies the jars once into the user's cache; answers the folder that holds them. */
function fetchJars() {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'benchgraph');
  const lib = join(cache, `neo4j-${version}`);
  if (existsSync(lib)) return lib;
  console.log(`Fetching the jars of Neo4j ${version} with Maven (once) …`);
  const partial = `${lib}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  const copied = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      POM,
      'dependency:copy-dependencies',
      `-Dneo4j.version=${version}`,
      `-DoutputDirectory=${partial}`,
      '-DincludeScope=runtime',
    ],
    { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (copied.error)
    fail(`Maven could not be run (${copied.error.message}); install it, or give the jars with --lib.`);
  if (copied.status !== 0) fail('Maven could not fetch the jars; what it said stands above.');
  renameSync(partial, lib);
  return lib;
}

function readPomVersion() {
  return /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1] ?? fail('pom.xml names no version.');
}

/** The Java of JAVA_HOME or the PATH, else the first that is new enough of those the system keeps. */
function findJava() {
  const minimum = isNewer ? MINIMUM_JAVA.since : MINIMUM_JAVA.before;
  const first = process.env.JAVA_HOME === undefined ? 'java' : join(process.env.JAVA_HOME, 'bin', 'java');
  const others = JAVA_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [
      join(folder, name, 'bin', 'java'),
      join(folder, name, 'Contents', 'Home', 'bin', 'java'),
    ]),
  );
  for (const java of [first, ...others.filter((path) => existsSync(path))])
    if (readJavaVersion(java) >= minimum) return java;
  const found = readJavaVersion(first);
  return fail(
    `Neo4j ${version} needs Java ${minimum} or newer; ${found > 0 ? `found ${found}` : `${first} could not be run`}.`,
  );
}

/** The major version of a Java; 0 where it cannot be run. */
function readJavaVersion(java) {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
}

function setPassword(java, lib, password) {
  const { status, stderr } = spawnSync(
    java,
    [
      '-cp',
      classPath(lib),
      'org.neo4j.server.startup.Neo4jAdminCommand',
      'dbms',
      'set-initial-password',
      password,
    ],
    { encoding: 'utf8', env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  );
  if (status !== 0) fail(`the first password could not be set: ${stderr.trim()}`);
}

function launch(java, lib) {
  const printed = openSync(output, 'w');
  const child = spawn(
    java,
    [
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-Xms512m',
      '-Xmx2g',
      '-cp',
      classPath(lib),
      isNewer ? ENTRY : 'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { detached: true, stdio: ['ignore', printed, printed] },
  );
  child.unref();
  if (child.pid === undefined) fail('the server could not be started.');
  writeFileSync(pidFile, `${child.pid}\n`);
  return child.pid;
}

async function waitUntilStarted(pid) {
  const limit = Date.now() + START_LIMIT_MS;
  while (!readText(log).includes('Started.')) {
    const ended = !isRunning(pid);
    if (ended || Date.now() > limit) {
      const why = ended ? 'the server ended' : `it was not ready after ${START_LIMIT_MS / 1000} s`;
      const said = `${readText(log)}${readText(output)}`.trim().split('\n').slice(-15).join('\n');
      if (!ended) process.kill(pid, 'SIGKILL');
      rmSync(pidFile, { force: true });
      fail(`Neo4j did not start: ${why}. Its last lines:\n${said}`);
    }
    await sleep(200);
  }
}

function classPath(lib) {
  if (!readdirSync(lib).some((name) => name.startsWith('neo4j-server-')))
    fail(`no Neo4j server among the jars in ${lib}; remove the folder and start again.`);
  return [join(lib, '*')].join(delimiter);
}

function readPid() {
  const pid = Number(readText(pidFile));
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
}

/** Whether that process is there and is the server of this folder (on Linux; elsewhere: whether it is there). */
function isRunning(pid) {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const commandLine = readText(`/proc/${pid}/cmdline`);
  return commandLine === '' ? process.platform !== 'linux' : commandLine.includes(`--home-dir=${home}\0`);
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @type {(message: string) => never} */
function fail(message) {
  console.error(`neo4j.mjs: ${message}`);
  process.exit(1);
}
