// Batches of papers on their way into the store: looked up, extracted, written. What came with another text than the stored one
// waits until all is read. While one is written, the next one is
// extracted, and the one behind it is looked up and extracted as far as there are threads left; there are never more.
import { toFingerprint } from './graph/fingerprint.ts';
import type { GraphStore, Query } from './graph/graph-store.ts';
import { readStoredPapers } from './graph/queries/stored-papers.ts';
import { HeldPapers } from './held-papers.ts';
import { hasSameText, mergePapers, updatePaper } from './merge-papers.ts';
import type { Paper } from './model/paper.ts';
import { addFailure, countRepeated, type IngestReport } from './report.ts';
import type { ExtractionPool } from './workers/extraction-pool.ts';
import type { Outcome, StorablePaper } from './workers/paper-tasks.ts';

export interface IngestLineOptions {
  /** What is done is counted here. */
  readonly report: IngestReport;
  /** After every batch that is written. */
  readonly onProgress: ((report: Readonly<IngestReport>) => void) | undefined;
  /** @default an empty one */
  readonly held?: HeldPapers;
}

/** A paper and what the store knows of it. */
interface LookedUp {
  readonly given: Paper;
  readonly paper: Paper;
  /** The text that was given is not the one that counts. */
  readonly isReplaced: boolean;
  /** It is stored just so, and is not extracted again. */
  readonly isStored: boolean;
  /** What came before these records has another text. */
  readonly isOtherText: boolean;
}

export class IngestLine {
  readonly #store: GraphStore;
  readonly #pool: ExtractionPool;
  readonly #options: IngestLineOptions;
  /** Papers of which the stored text came with this line, so that a further record of one came together with it. */
  readonly #arrived = new Set<string>();
  readonly #held: HeldPapers;
  /** Settled when all batches are written; when all but the last one are. */
  #allWritten: Promise<void> = Promise.resolve();
  #othersWritten: Promise<void> = Promise.resolve();
  #isStopped = false;

  constructor(store: GraphStore, pool: ExtractionPool, options: IngestLineOptions) {
    this.#store = store;
    this.#pool = pool;
    this.#options = options;
    this.#held = options.held ?? new HeldPapers();
  }

  /** Takes a batch, each id once; waits where two others are under way. @throws what an earlier batch failed with */
  async add(papers: readonly Paper[]): Promise<void> {
    const others = papers.filter((paper) => !this.#addToHeld(paper));
    // What is known of a paper is read before the batches ahead of it are written, unless it is in one of them.
    if (others.some(({ id }) => this.#arrived.has(id))) await this.#allWritten;
    const lookedUp = await this.#lookUp(others);
    for (const { given, isOtherText } of lookedUp) if (isOtherText) this.#held.add(given);
    await this.#advance(lookedUp.filter(({ isOtherText }) => !isOtherText));
    if (this.#held.isFull) await this.#release();
  }

  #addToHeld(paper: Paper): boolean {
    const held = this.#held.find(paper.id);
    if (held === undefined) return false;
    countRepeated(this.#options.report, hasSameText(held, paper));
    this.#held.add(paper);
    return true;
  }

  /** What was held goes on. */
  async #release(): Promise<void> {
    for (let batch = this.#held.takeBatch(); batch.length > 0; batch = this.#held.takeBatch())
      await this.#advance(await this.#lookUp(batch));
  }

  async #advance(lookedUp: readonly LookedUp[]): Promise<void> {
    for (const { paper, isReplaced } of lookedUp) if (!isReplaced) this.#arrived.add(paper.id);
    const extracted = this.#pool.run(
      'storable',
      lookedUp.filter(({ isStored }) => !isStored).map(({ paper }) => paper),
    );
    await this.#othersWritten;
    this.#othersWritten = this.#allWritten;
    this.#allWritten = this.#write(lookedUp, extracted, this.#allWritten);
    // The error is thrown where the write is awaited; until then it is not unhandled.
    this.#allWritten.catch(() => undefined);
  }

  /** Waits until everything is written. @throws what a batch failed with */
  async finish(): Promise<void> {
    await this.#release();
    await this.#allWritten;
  }

  /** Lets what is being written come to its end, and begins no other batch. Never throws. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#allWritten.catch(() => undefined); // whoever stops has an error already: this one, or an earlier one
  }

  /** Completes papers by what the store knows of them. */
  async #lookUp(papers: readonly Paper[]): Promise<LookedUp[]> {
    if (papers.length === 0) return [];
    const naming = this.#pool.namer.version;
    const stored = await this.#store.fingerprints(papers.map((paper) => paper.id));
    const differing = papers.filter(
      (paper) => stored.has(paper.id) && stored.get(paper.id) !== toFingerprint(paper, naming),
    );
    const query: Query<Paper> = readStoredPapers(differing.map((paper) => paper.id));
    const older = new Map(
      (differing.length === 0 ? [] : await this.#store.read(query)).map((paper) => [paper.id, paper]),
    );
    return papers.map((paper) => {
      const known = older.get(paper.id);
      const hasArrived = this.#arrived.has(paper.id);
      const merge = hasArrived ? mergePapers : updatePaper;
      const whole = known === undefined ? paper : merge(known, paper);
      return {
        given: paper,
        paper: whole,
        isReplaced: !hasSameText(whole, paper),
        isStored: stored.get(whole.id) === toFingerprint(whole, naming),
        isOtherText: known !== undefined && !hasArrived && !hasSameText(known, paper),
      };
    });
  }

  async #write(
    lookedUp: readonly LookedUp[],
    extracted: Promise<Outcome<StorablePaper>>,
    previous: Promise<void>,
  ): Promise<void> {
    await previous;
    const { results, failure } = await extracted;
    if (failure !== undefined) throw failure.error;
    if (this.#isStopped) return;
    const { report, onProgress } = this.#options;
    for (const { isReplaced, isStored } of lookedUp)
      if (isStored) report[isReplaced ? 'papersReplaced' : 'papersUnchanged'] += 1;
    if (results.length > 0) await this.#replace(results);
    onProgress?.(report);
  }

  async #replace(papers: readonly StorablePaper[]): Promise<void> {
    const { report } = this.#options;
    const replaced = await this.#store.replacePapers(papers.map(({ graph }) => graph));
    report.papersAdded += replaced.added.length;
    report.papersChanged += replaced.changed.length;
    report.papersUnchanged += replaced.unchanged.length;
    const failed = new Set(replaced.failed.map(({ id }) => id));
    for (const { id, reason } of replaced.failed) addFailure(report, `${id}: ${reason}`);
    for (const { graph, resultCount, skipReasons } of papers) {
      if (failed.has(graph.paper.id)) continue;
      report.resultsKept += resultCount;
      for (const reason of skipReasons) report.skips.set(reason, (report.skips.get(reason) ?? 0) + 1);
    }
  }
}
