// What every command of a checkout needs before it can run: dependencies installed, sources built.
// Plain JavaScript without dependencies, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('..', import.meta.url));
const MINIMUM_NODE = [20, 19];

/** What is built from what: a part is built again when a file of its sources was added, changed or removed. */
const PARTS = {
  node: {
    stamp: 'dist/.built-node',
    sources: ['ingest', 'server', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  },
  web: {
    stamp: 'dist/.built-web',
    sources: ['web', 'server/contract.ts', 'server/client.ts', 'package-lock.json'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'],
  },
};

/** A package from the registry brings its build along and has no sources to build from. */
const isCheckout = existsSync(join(root, 'tsconfig.build.json'));

/** Ends the process with a sentence where Node.js is too old. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  fail(`benchgraph needs Node.js ${MINIMUM_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

/** Runs `npm ci` where the installed packages are not those of the lock file. */
export function ensureInstalled() {
  // What a link leads to is another checkout's: npm would empty it first.
  if (!isCheckout || lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    return;
  const stamp = join(root, 'node_modules', '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  if (isNewer(join(root, 'node_modules', '.package-lock.json'), join(root, 'package-lock.json'))) return;
  console.error('benchgraph: installing packages (once) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
  writeFileSync(stamp, lock);
}

/** Whether npm itself wrote the first file after the second one last changed. */
function isNewer(file, other) {
  const [mine, theirs] = [file, other].map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return mine > theirs;
}

/** Builds the parts (`node`, `web`) whose sources changed since their last build; all of them with `force`. */
export function ensureBuilt(parts = Object.keys(PARTS), { force = false } = {}) {
  if (!isCheckout) return;
  for (const part of parts) {
    const { stamp, sources, command } = PARTS[part];
    const state = stateOf(sources);
    const stampFile = join(root, stamp);
    if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === state) continue;
    console.error(`benchgraph: building ${part} …`);
    // A test runner's NODE_ENV would make vite build the page for development: larger, slower, and kept for the next start.
    run(process.execPath, command, { env: { ...process.env, NODE_ENV: 'production' } });
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stampFile, state);
  }
}

/** Names, sizes and times of all files below, as one string that changes with any of them. */
function stateOf(sources) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const info = statSync(join(root, path), { throwIfNoEntry: false });
    if (!info) return;
    if (info.isDirectory())
      for (const name of readdirSync(join(root, path)).toSorted()) visit(`${path}/${name}`);
    else hash.update(`${path}\0${info.size}\0${info.mtimeMs}\n`);
  };
  for (const source of sources) visit(source);
  return hash.digest('hex');
}

/** Runs a program in the project's folder, its output on standard error; ends this process where it fails. */
function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (error) fail(`benchgraph: could not run ${program}: ${error.message}`);
  if (status !== 0) fail(`benchgraph: ${program} ${args.join(' ')} failed; what it said stands above.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
