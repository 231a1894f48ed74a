// One true graph: what holds for any papers, in any order, over any number of runs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkGraph } from '../../../ingest/graph/check/check-graph.ts';
import { ingestPapers } from '../../../ingest/ingest-papers.ts';
import type { Paper } from '../../../ingest/model/paper.ts';
import { ExtractionPool } from '../../../ingest/workers/extraction-pool.ts';
import { countRuns } from '../../setup/count-runs.ts';
import { toRecords } from '../../workers/many-papers.ts';
import { recordsInRuns, somePapers } from '../arbitrary-papers.ts';
import { dumpGraph } from '../dump-graph.ts';
import { exportText, importText } from '../export-text.ts';
import { openForTests } from '../open-for-tests.ts';
import type { MakeTestStore } from '../test-store.ts';

const pool = new ExtractionPool({ workers: 0 });
const RUNS = countRuns(4);
const OPTIONS = { numRuns: RUNS };
/** Each case takes up to a few seconds on a Neo4j that others use too. */
const TIMEOUT_MS = 60_000 + RUNS * 20_000;

export function specifyTruth(make: MakeTestStore): void {
  describe('one true graph', () => {
    const opened = openForTests(make);

    async function ingest(papers: readonly Paper[]): Promise<void> {
      const report = await ingestPapers(toRecords(papers), opened.store, pool);
      expect(report.failures).toEqual([]);
    }

    /** The canonical export, and that everything holds. */
    async function exportChecked(): Promise<string> {
      const { invariants } = await checkGraph(opened.store, { maxOffenders: 3 });
      expect(invariants.filter(({ broken }) => broken > 0)).toEqual([]);
      return exportText(opened.store);
    }

    async function ingestAnew(papers: readonly Paper[]): Promise<string> {
      await opened.store.clear();
      await ingest(papers);
      return exportText(opened.store);
    }

    test(
      'any order and any split over runs gives the same graph, and a further run writes nothing',
      async () => {
        await fc.assert(
          fc.asyncProperty(recordsInRuns, async ({ records, runs }) => {
            const expected = await ingestAnew(records);
            await opened.store.clear();
            for (const run of runs) await ingest(run);
            expect(await exportChecked()).toBe(expected);
            const token = await opened.store.changeToken();
            await ingest(records);
            expect(await opened.store.changeToken()).toBe(token);
          }),
          OPTIONS,
        );
      },
      TIMEOUT_MS,
    );

    test(
      'removing papers gives the graph in which they never were',
      async () => {
        await fc.assert(
          fc.asyncProperty(somePapers, fc.infiniteStream(fc.boolean()), async (papers, choices) => {
            const kept = papers.filter(() => choices.next().value === true);
            const expected = await ingestAnew(kept);
            await ingest(papers);
            const gone = papers.filter((paper) => !kept.includes(paper)).map(({ id }) => id);
            expect(await opened.store.removePapers(gone)).toBe(gone.length);
            expect(await exportChecked()).toBe(expected);
          }),
          OPTIONS,
        );
      },
      TIMEOUT_MS,
    );

    test(
      'a changed abstract replaces what came from the old one',
      async () => {
        await fc.assert(
          fc.asyncProperty(somePapers, somePapers, async (before, after) => {
            const merged = before.map((paper, index) => after[index] ?? paper);
            const expected = await ingestAnew(merged);
            await opened.store.clear();
            await ingest(before);
            await ingest(after.slice(0, before.length));
            expect(await exportChecked()).toBe(expected);
          }),
          OPTIONS,
        );
      },
      TIMEOUT_MS,
    );

    test(
      'an export read into an empty store gives the same graph, what it keeps for itself included',
      async () => {
        await fc.assert(
          fc.asyncProperty(somePapers, async (papers) => {
            const text = await ingestAnew(papers);
            const before = await dumpGraph(opened.store);
            await opened.store.clear();
            const report = await importText(opened.store, text);
            expect(report).toMatchObject({ added: papers.length, failed: [] });
            expect(await exportChecked()).toBe(text);
            expect(await dumpGraph(opened.store)).toEqual(before);
          }),
          OPTIONS,
        );
      },
      TIMEOUT_MS,
    );
  });
}
