import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BenchgraphError } from '../errors.ts';
import { STANDARD_INPUT } from './open-input.ts';

const PAPER_FILE = /\.(?:jsonl|ndjson|txt)(?:\.gz)?$/i;

export interface ListedInputs {
  readonly inputs: readonly string[];
  /** Folders that cannot be read, each with INPUT_UNREADABLE. */
  readonly failures: readonly ListFailure[];
}

export interface ListFailure {
  readonly path: string;
  readonly error: BenchgraphError;
}

/**
 * Turns an argument into inputs: a file or `-` as it is, a folder into its `.jsonl`, `.ndjson` and `.txt` files (also `.gz`) in
 * code unit order of their paths. Its subfolders are included, apart from links to folders: those may lead round in a circle.
 * @throws INPUT_NOT_FOUND where the path does not exist, INPUT_EMPTY where a folder holds no such file
 */
export async function listInputs(path: string): Promise<ListedInputs> {
  if (path === STANDARD_INPUT || !(await isFolder(path))) return { inputs: [path], failures: [] };
  const inputs: string[] = [];
  const failures: ListFailure[] = [];
  const waiting = [path];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    try {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        const entryPath = join(folder, entry.name);
        if (entry.isDirectory()) waiting.push(entryPath);
        else if (PAPER_FILE.test(entry.name) && !(await isLinkToFolder(entry, entryPath)))
          inputs.push(entryPath);
      }
    } catch (cause) {
      failures.push({ path: folder, error: toUnreadable(folder, cause) });
    }
  }
  if (inputs.length === 0 && failures.length === 0)
    throw new BenchgraphError(
      'INPUT_EMPTY',
      `${path}: expected .jsonl or .txt files in this folder, there are none`,
    );
  return { inputs: inputs.toSorted(), failures };
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

/** A link that leads nowhere is none: whoever opens it says so. */
async function isLinkToFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

function toUnreadable(folder: string, cause: unknown): BenchgraphError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  return new BenchgraphError(
    'INPUT_UNREADABLE',
    `${folder}: expected a folder that may be read, it cannot be (${code})`,
    { cause },
  );
}
