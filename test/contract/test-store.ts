// What the specifications need of an implementation: opening it, and reaching behind it.
import type { GraphStore } from '../../ingest/graph/graph-store.ts';

export interface TestStore {
  /** Shown in the names of tests. */
  readonly engine: 'embedded' | 'neo4j';
  /** Opens the same data again each time. */
  open(): Promise<GraphStore>;
  /** Runs a statement past the store; it has to be closed. */
  tamper(statement: string): Promise<void>;
  /** Where a store that is upgraded leaves its backup. */
  readonly backupFolder: string;
  /** The papers that a backup gives back. */
  readBackup(file: string): Promise<readonly string[]>;
  /** Removes all data and whatever was made for it. */
  remove(): Promise<void>;
}

export type MakeTestStore = () => Promise<TestStore>;
