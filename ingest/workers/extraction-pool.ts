// Extraction on all cores: this thread, and workers once there is enough to do.
import { setImmediate } from 'node:timers/promises';
import { getEntryFile } from '../package-root.ts';
import type { Paper } from '../model/paper.ts';
import type { Namer } from '../naming/namer.ts';
import type { UserAlias } from '../naming/user-aliases.ts';
import { createWorkbench, type Workbench } from '../pipeline.ts';
import { isFullBatch } from './batch-limits.ts';
import { lengthOf } from './group-records.ts';
import { runTask, type Outcome, type PaperTask, type TaskResult } from './paper-tasks.ts';
import { WorkerThread, type Batch } from './worker-thread.ts';

/** About as long as this thread takes for them a worker takes to load, and to be as fast as this thread is by then. */
const MIN_PAPERS_FOR_WORKERS = 400;
/** For every thread one batch in work, one in hand and one that is done and waits for its turn. */
const BATCHES_PER_THREAD = 3;

export interface PoolOptions {
  /** Threads beside this one; 0: none. */
  readonly workers: number;
  /** Corrections of names. */
  readonly aliases?: readonly UserAlias[];
  /** For tests: another program than the worker. */
  readonly workerFile?: string;
}

/**
 * Makes of papers what a task makes of them. Whoever gives it work bounds how much is under way: what is given waits in memory.
 * All threads are the same pure functions, so results do not depend on who made them.
 */
export class ExtractionPool {
  /** So many batches keep all threads busy. */
  readonly maxBatches: number;
  readonly #options: PoolOptions;
  readonly #waiting: Batch[] = [];
  readonly #workers: WorkerThread[] = [];
  readonly #workbench: Workbench;
  #papersGiven = 0;
  #isWorkingHere = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#workbench = createWorkbench(options.aliases);
    this.maxBatches = BATCHES_PER_THREAD * (options.workers + 1);
  }

  /** By which all threads resolve names. */
  get namer(): Namer {
    return this.#workbench.namer;
  }

  /** Workers that were started: none before `MIN_PAPERS_FOR_WORKERS` papers. */
  get startedWorkers(): number {
    return this.#workers.length;
  }

  /**
   * Answers a result for each paper, in their order, up to the first one that throws. Never throws: a worker that is gone
   * (WORKER_FAILED), or was not built (STORE_FAILED), is a failure in the outcome.
   */
  async run<Task extends PaperTask>(
    task: Task,
    papers: readonly Paper[],
  ): Promise<Outcome<TaskResult<Task>>> {
    const outcomes = await Promise.all(
      cutIntoBatches(papers).map(async (batch) => this.#runBatch(task, batch)),
    );
    const results: unknown[] = [];
    for (const outcome of outcomes) {
      for (const result of outcome.results) results.push(result);
      if (outcome.failure !== undefined)
        return { results: results as TaskResult<Task>[], failure: outcome.failure };
    }
    return { results: results as TaskResult<Task>[] };
  }

  /** Ends all workers; what is under way fails, and nothing more is taken. */
  async close(): Promise<void> {
    this.#fail(new Error('the extraction was ended'));
    await Promise.all(this.#workers.map(async (worker) => worker.end()));
  }

  async #runBatch(task: PaperTask, papers: readonly Paper[]): Promise<Outcome<unknown>> {
    this.#papersGiven += papers.length;
    if (this.#papersGiven >= MIN_PAPERS_FOR_WORKERS) this.#startWorkers();
    if (this.#failure !== undefined) return { results: [], failure: this.#failure };
    return new Promise((settle) => {
      this.#waiting.push({ task, papers, settle });
      this.#handOut();
    });
  }

  #startWorkers(): void {
    if (this.#workers.length > 0 || this.#failure !== undefined) return;
    const events = { onRoom: () => this.#handOut(), onGone: (error: unknown) => this.#fail(error) };
    try {
      const { workers, workerFile, aliases = [] } = this.#options;
      while (this.#workers.length < workers)
        this.#workers.push(
          new WorkerThread(workerFile ?? getEntryFile('workers/extraction-worker'), aliases, events),
        );
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Whoever has least in hand comes first; this thread takes what is left when all workers have enough. */
  #handOut(): void {
    for (;;) {
      const [worker] = this.#workers.filter(({ hasRoom }) => hasRoom).toSorted((a, b) => a.inHand - b.inHand);
      const batch = worker === undefined ? undefined : this.#waiting.shift();
      if (worker === undefined || batch === undefined) break;
      worker.take(batch);
    }
    if (this.#waiting.length > 0 && !this.#isWorkingHere) void this.#workHere();
  }

  /** Paper by paper: in between, workers are served, the input is read and output written. */
  async #workHere(): Promise<void> {
    this.#isWorkingHere = true;
    await setImmediate();
    for (let batch = this.#waiting.shift(); batch !== undefined; batch = this.#waiting.shift()) {
      batch.settle(await this.#runHere(batch));
    }
    this.#isWorkingHere = false;
  }

  async #runHere({ task, papers }: Batch): Promise<Outcome<unknown>> {
    const results: unknown[] = [];
    for (const paper of papers) {
      if (this.#failure !== undefined) return { results, failure: this.#failure };
      const outcome = runTask(task, [paper], this.#workbench);
      if (outcome.failure !== undefined) return { results, failure: outcome.failure };
      results.push(...outcome.results);
      await setImmediate();
    }
    return { results };
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    const left = [...this.#waiting.splice(0), ...this.#workers.flatMap((worker) => worker.release())];
    for (const { settle } of left) settle({ results: [], failure: this.#failure });
  }
}

function cutIntoBatches(papers: readonly Paper[]): Paper[][] {
  const batches: Paper[][] = [];
  let length = 0;
  for (const paper of papers) {
    const current = batches.at(-1);
    if (current === undefined || isFullBatch(current.length, length)) {
      batches.push([paper]);
      length = 0;
    } else current.push(paper);
    length += lengthOf(paper);
  }
  return batches;
}
