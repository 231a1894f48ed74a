// Brings stored data from the version that wrote it to this one.
import type { StoreNode } from '../queries/store-node.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { SET_SCHEMA_VERSION } from '../writing/statements.ts';
import type { MigrationData } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';

export interface Upgrade {
  /** Undefined: the store was never written. */
  readonly stored: StoreNode | undefined;
  readonly data: MigrationData;
  /** Given to a store that has none yet. */
  readonly changeToken: string;
  /** Called before anything is changed, where there is something to lose. */
  readonly backUp: (version: number) => Promise<void>;
}

/** Each step is kept as soon as it is done, so that an upgrade which is ended goes on from there. */
export async function upgrade({ stored, data, changeToken, backUp }: Upgrade): Promise<void> {
  const from = stored?.schemaVersion ?? 0;
  if (from === SCHEMA_VERSION) return;
  const setVersion = async (schemaVersion: number) =>
    data.write(async (transaction) => transaction.run(SET_SCHEMA_VERSION, { schemaVersion, changeToken }));
  if (from > 0) {
    await backUp(from);
    for (const migration of MIGRATIONS.filter(({ to }) => to > from)) {
      await migration.run(data);
      await setVersion(migration.to);
    }
  }
  await setVersion(SCHEMA_VERSION);
}

/** The name of a backup, without its ending: what it holds, and when it was made. */
export function nameBackup(version: number, now: Date): string {
  return `before-upgrade-from-${version}-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
}
