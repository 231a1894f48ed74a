// Statements of which nobody needs the answer, sent one behind the other without waiting for each: the way to a server and
// back then costs once, and the server always has something to do.
import { type CypherTransaction, cutIntoStatements, type Parameters } from './cypher-transaction.ts';
import type { QueryParameter } from '../graph-store.ts';

/** More would only lie in memory: their rows are packed when they are sent. */
const MAX_UNANSWERED = 4;

export class StatementLine {
  readonly #transaction: CypherTransaction;
  readonly #unanswered: Promise<unknown>[] = [];

  constructor(transaction: CypherTransaction) {
    this.#transaction = transaction;
  }

  /** Sends a statement that begins with `UNWIND $rows`, as often as the rows need. @throws what an earlier one failed with */
  async send(text: string, rows: readonly QueryParameter[]): Promise<void> {
    for (const params of cutIntoStatements(rows)) {
      if (this.#unanswered.length >= MAX_UNANSWERED) await this.#unanswered.shift();
      this.#unanswered.push(this.#start(text, params));
    }
  }

  /** Waits until all statements are answered. @throws what one of them failed with */
  async finish(): Promise<void> {
    await Promise.all(this.#unanswered.splice(0));
  }

  #start(text: string, params: Parameters): Promise<unknown> {
    const answer = this.#transaction.run(text, params);
    // The error is thrown where the answer is awaited; until then it is not unhandled.
    answer.catch(() => undefined);
    return answer;
  }
}
