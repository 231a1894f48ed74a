import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BenchgraphError } from '../errors.ts';
import { STANDARD_INPUT } from './open-input.ts';

const PAPER_FILE = /\.(?:jsonl|ndjson|txt)(?:\.gz)?$/i;

/**
 * Turns arguments into inputs: files and `-` as they are, a folder into its `.jsonl`, `.ndjson` and `.txt` files (also `.gz`),
 * subfolders included, in code unit order of their paths.
 * @throws INPUT_NOT_FOUND where a path does not exist, INPUT_EMPTY where a folder holds no such file
 */
export async function listInputs(paths: readonly string[]): Promise<readonly string[]> {
  const inputs: string[] = [];
  for (const path of paths) {
    if (path === STANDARD_INPUT || !(await isFolder(path))) {
      inputs.push(path);
      continue;
    }
    const names = await readdir(path, { recursive: true });
    const found = names.filter((name) => PAPER_FILE.test(name)).toSorted();
    if (found.length === 0) {
      throw new BenchgraphError(
        'INPUT_EMPTY',
        `${path}: expected .jsonl or .txt files in this folder, there are none`,
      );
    }
    inputs.push(...found.map((name) => join(path, name)));
  }
  return inputs;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new BenchgraphError('INPUT_NOT_FOUND', `${path}: expected a file or a folder, there is none`, {
      cause,
    });
  }
}
