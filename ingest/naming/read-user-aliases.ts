// Where a user's corrections of names are: the file that is given, else the one in the data folder, else none.
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseDataFolder } from '../config.ts';
import { BenchgraphError } from '../errors.ts';
import { parseUserAliases, type UserAlias } from './user-aliases.ts';

const ALIASES_FILE = 'aliases.jsonl';

/** @throws ALIASES_INVALID naming the line, INPUT_NOT_FOUND where a given file cannot be read */
export async function readUserAliases(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<UserAlias[]> {
  const path = given ?? toAliasesPath(environment);
  const content = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (given === undefined && cause.code === 'ENOENT') return '';
    throw new BenchgraphError('INPUT_NOT_FOUND', `${path}: expected a file of aliases, it cannot be read`, {
      cause,
    });
  });
  return parseUserAliases(content, path);
}

/** Copies the file into the data folder: from now on it is used where none is given. @throws OUTPUT_UNWRITABLE */
export async function keepUserAliases(
  given: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const path = toAliasesPath(environment);
  if (resolve(given) === resolve(path)) return;
  try {
    await mkdir(dirname(path), { recursive: true });
    await copyFile(given, path);
  } catch (cause) {
    throw new BenchgraphError('OUTPUT_UNWRITABLE', `${path}: expected a file that can be written`, { cause });
  }
}

function toAliasesPath(environment: Readonly<Record<string, string | undefined>>): string {
  return join(parseDataFolder(environment), ALIASES_FILE);
}
