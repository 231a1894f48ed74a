// Where the built package is. Child processes start from built JavaScript, also when their parent runs from source (a
// test does), because Node.js 20 runs no TypeScript.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BenchgraphError } from './errors.ts';

/** The nearest folder above this file that holds a package.json. */
export function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new BenchgraphError('STORE_FAILED', 'benchgraph: its own package.json is missing');
    folder = parent;
  }
  return folder;
}

/**
 * The built file of a module that runs as a process or thread of its own, named as under `ingest/` and without ending.
 * @throws STORE_FAILED where it was not built
 */
export function getEntryFile(module: string): string {
  const file = join(findPackageRoot(), 'dist', 'ingest', `${module}.js`);
  if (existsSync(file)) return file;
  throw new BenchgraphError(
    'STORE_FAILED',
    `benchgraph is not built (${module} is missing): run \`npm run build\``,
  );
}

/** The version in package.json. */
export function readPackageVersion(): string {
  const text = readFileSync(join(findPackageRoot(), 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}
