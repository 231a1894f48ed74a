import type { StoreConfig } from '../../ingest/config.ts';
import type { IngestRun } from './run-ingest.ts';

/** What is killed. `group`: the ingest with every process that it started; `owner`: that of the embedded store. */
export type Victim = 'ingest' | 'group' | 'owner' | 'server';

/** What a store that is killed, or written to by something that is, has to offer. */
export interface KillTarget {
  readonly name: string;
  readonly config: StoreConfig;
  /** The same store for a benchgraph process: environment variables. */
  readonly environment: Readonly<Record<string, string>>;
  /** In the order in which rounds take their turns. */
  readonly victims: readonly Victim[];
  kill(victim: Victim, run: IngestRun): void;
  /** Brings back what does not come back by itself. */
  restore(victim: Victim): Promise<void>;
  /** What lies around that should not, once everything has ended. */
  listLeftovers(): readonly string[];
  /** Removes all that is stored. */
  empty(): Promise<void>;
}
