// What an engine has to be able to do. `createStore` makes a GraphStore of it, so that everything around a write, a
// search or a count exists once.
import type { PaperGraph } from '../model/paper-graph.ts';
import type { Engine, GraphStore, SearchHit, StoreHolder } from './graph-store.ts';
import type { TransactionLimits } from './writing/replace-batch.ts';
import type { WriteStamp, WrittenPapers } from './writing/write-papers.ts';

export interface StoreBackend extends Pick<GraphStore, 'read' | 'runConsole' | 'close'> {
  readonly engine: Engine;
  readonly engineVersion: string;
  /** Where the data is, without user name or password. */
  readonly location: string;
  readonly transactionLimits: TransactionLimits;
  /** As in `StoreInfo`. */
  readonly holder: StoreHolder | null;
  /** Each of these is one transaction. @throws STORE_FAILED where the engine refuses the data */
  write(papers: readonly PaperGraph[], stamp: WriteStamp): Promise<WrittenPapers>;
  remove(ids: readonly string[], stamp: WriteStamp): Promise<number>;
  /** Removes up to `limit` nodes of what is left, with all that hangs on them; false: nothing was left. */
  removeSome(limit: number, stamp: WriteStamp): Promise<boolean>;
  /** Opens a copy of the data; undefined where the engine has none to give. */
  openCopy(): Promise<GraphStore | undefined>;
  /** Papers by words of their title, the best first. */
  findTitles(text: string, limit: number): Promise<readonly SearchHit[]>;
}
