import type { Query } from '../graph-store.ts';
import type { CypherTransaction } from '../writing/cypher-transaction.ts';

/** The data that is upgraded, before anybody else is let in. */
export interface MigrationData {
  read<Row>(query: Query<Row>): Promise<readonly Row[]>;
  write<Result>(work: (transaction: CypherTransaction) => Promise<Result>): Promise<Result>;
}

/** From one version of the data to the next. */
export interface Migration {
  readonly to: number;
  /** What is true afterwards. */
  readonly what: string;
  /**
   * In transactions of a bounded size. It may be ended at any moment, and is then run again from its beginning: it leaves
   * alone what it has changed already.
   */
  readonly run: (data: MigrationData) => Promise<void>;
}
