// The version of what the store holds. It goes up when older data has to be changed before newer code can use it.
import { BenchgraphError } from '../errors.ts';

/** `migrations/migrations.ts` says what each version changed. */
export const SCHEMA_VERSION = 3;

/** @throws STORE_VERSION where a newer benchgraph wrote the data */
export function assertSchemaVersion(stored: number, location: string): void {
  if (stored <= SCHEMA_VERSION) return;
  throw new BenchgraphError(
    'STORE_VERSION',
    `the data in ${location} has version ${stored} and was written by a newer benchgraph; this one knows version ${SCHEMA_VERSION}: install the newer one`,
  );
}
