// One worker as the pool sees it: what it has in hand, and what becomes of it.
import { Worker } from 'node:worker_threads';
import { BenchgraphError } from '../errors.ts';
import type { Paper } from '../model/paper.ts';
import type { Outcome, PaperTask } from './paper-tasks.ts';
import type { UserAlias } from '../naming/user-aliases.ts';
import type { SentFailure, WorkerOrder, WorkerReply, WorkerStart } from './worker-protocol.ts';

/** One that it works on, and one so that it need not wait for this thread when that is done. */
const MAX_IN_HAND = 2;

export interface Batch {
  readonly task: PaperTask;
  readonly papers: readonly Paper[];
  readonly settle: (outcome: Outcome<unknown>) => void;
}

export interface WorkerEvents {
  /** It can take more. */
  readonly onRoom: () => void;
  /** It is gone, though nobody ended it. */
  readonly onGone: (error: BenchgraphError) => void;
}

export class WorkerThread {
  readonly #worker: Worker;
  /** Answers come in the order of the orders. */
  readonly #inHand: Batch[] = [];
  #isReady = false;
  #isEnding = false;

  constructor(file: string, aliases: readonly UserAlias[], { onRoom, onGone }: WorkerEvents) {
    // Not what this process was started with (a debugger's port, a test runner's loader).
    this.#worker = new Worker(file, { execArgv: [], workerData: { aliases } satisfies WorkerStart });
    this.#worker.on('message', (reply: WorkerReply) => {
      if ('ready' in reply) this.#isReady = true;
      else this.#inHand.shift()?.settle(toOutcome(reply));
      onRoom();
    });
    const fail = (cause: unknown): void => {
      if (!this.#isEnding) onGone(toGoneError(cause));
    };
    this.#worker.on('error', fail).on('messageerror', fail);
    this.#worker.on('exit', (code) => fail(new Error(`it ended with code ${code}`)));
  }

  get inHand(): number {
    return this.#inHand.length;
  }

  /** Only one that has loaded is given anything: until then others get on with it. */
  get hasRoom(): boolean {
    return this.#isReady && this.#inHand.length < MAX_IN_HAND;
  }

  take(batch: Batch): void {
    this.#inHand.push(batch);
    const { task, papers } = batch;
    this.#worker.postMessage({ task, papers } satisfies WorkerOrder);
  }

  /** Gives back what it has in hand, which it answers no more. */
  release(): Batch[] {
    return this.#inHand.splice(0);
  }

  /** Ends the thread, also in the middle of a paper. */
  async end(): Promise<void> {
    this.#isEnding = true;
    await this.#worker.terminate();
  }
}

function toOutcome(reply: Exclude<WorkerReply, { ready: true }>): Outcome<unknown> {
  const { results, failure } = reply;
  return failure === undefined ? { results } : { results, failure: { error: toError(failure) } };
}

function toError(failure: SentFailure): unknown {
  return 'code' in failure ? new BenchgraphError(failure.code, failure.message) : failure.error;
}

function toGoneError(cause: unknown): BenchgraphError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new BenchgraphError('WORKER_FAILED', `extraction: a worker thread is gone: ${reason}`, { cause });
}
