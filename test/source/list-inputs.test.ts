import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { listInputs } from '../../ingest/source/list-inputs.ts';

/** Folders whose names say so are refused: a test that root runs can take its rights from none. */
vi.mock(import('node:fs/promises'), async (importOriginal) => {
  const original = await importOriginal();
  const readdir = async (path: string, options: never): Promise<never> => {
    if (path.endsWith('unreadable')) throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
    return (await original.readdir(path, options)) as never;
  };
  return { ...original, readdir: readdir as unknown as typeof original.readdir };
});

const root = mkdtempSync(join(tmpdir(), 'benchgraph-inputs-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder with these files; names that end in a slash are folders. */
function folderOf(...names: readonly string[]): string {
  const folder = mkdtempSync(join(root, 'tree-'));
  for (const name of names) {
    mkdirSync(join(folder, name, name.endsWith('/') ? '.' : '..'), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(join(folder, name), '{}');
  }
  return folder;
}

async function listed(folder: string): Promise<readonly string[]> {
  return (await listInputs(folder)).inputs.map((path) => path.slice(folder.length + 1));
}

test('a folder stands for its files, those of subfolders included, in order', async () => {
  const folder = folderOf('b.jsonl', 'a.txt', 'c.jsonl.gz', 'notes.md', 'b/z.ndjson');
  expect(await listed(folder)).toEqual(['a.txt', 'b.jsonl', 'b/z.ndjson', 'c.jsonl.gz']);
});

test('an empty folder is an error', async () => {
  await expect(listInputs(folderOf('notes.md'))).rejects.toMatchObject({ code: 'INPUT_EMPTY' });
});

test('a folder that is named like a file is none', async () => {
  expect(await listed(folderOf('dir.jsonl/inner.jsonl', 'empty.txt/'))).toEqual(['dir.jsonl/inner.jsonl']);
});

test('links to folders are not followed, links to files are', async () => {
  const folder = folderOf('a.jsonl', 'sub/b.jsonl');
  symlinkSync(folder, join(folder, 'sub', 'loop'));
  symlinkSync(join(folder, 'sub'), join(folder, 'linked.jsonl'));
  symlinkSync(join(folder, 'a.jsonl'), join(folder, 'c.jsonl'));
  expect(await listed(folder)).toEqual(['a.jsonl', 'c.jsonl', 'sub/b.jsonl']);
});

test('a folder that is itself given as a link is read', async () => {
  const link = join(root, 'link');
  symlinkSync(folderOf('a.jsonl'), link);
  expect(await listed(link)).toEqual(['a.jsonl']);
});

test('a subfolder that cannot be read is reported, and the others are read', async () => {
  const folder = folderOf('a.jsonl', 'unreadable/b.jsonl', 'z/c.jsonl');
  const { inputs, failures } = await listInputs(folder);
  expect(inputs).toEqual([join(folder, 'a.jsonl'), join(folder, 'z/c.jsonl')]);
  expect(failures).toMatchObject([{ path: join(folder, 'unreadable'), error: { code: 'INPUT_UNREADABLE' } }]);
});
