import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedStore } from '../../ingest/graph/embedded/embedded-store.ts';
import { GrafeoDB } from '../../ingest/graph/embedded/grafeo.ts';
import { readNodeIds } from '../../ingest/graph/queries/node-ids.ts';
import type { TestStore } from './test-store.ts';

/** Rows without ORDER BY come in random order, so that a query that forgot it fails. */
export async function makeEmbeddedTestStore(): Promise<TestStore & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'benchgraph-store-'));
  return {
    engine: 'embedded',
    folder,
    open: async () =>
      createEmbeddedStore(
        { engine: 'embedded', folder },
        { shuffleUnordered: true, extractorVersion: 'test' },
      ),
    async tamper(statement) {
      const database = GrafeoDB.create(join(folder, 'graph.grafeo'));
      await database.executeCypher(statement);
      database.close();
    },
    backupFolder: join(folder, 'backups'),
    async readBackup(file) {
      const other = join(folder, 'restored');
      await mkdir(other);
      await copyFile(file, join(other, 'graph.grafeo'));
      const store = await createEmbeddedStore({ engine: 'embedded', folder: other });
      const ids = await store.read(readNodeIds('Paper'));
      await store.close();
      return ids.toSorted();
    },
    remove: async () => rm(folder, { recursive: true, force: true }),
  };
}
