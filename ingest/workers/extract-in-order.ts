import type { SourceRecord } from '../source/source-record.ts';
import type { ExtractionPool } from './extraction-pool.ts';
import { groupRecords } from './group-records.ts';
import type { Outcome, PaperTask, TaskResult } from './paper-tasks.ts';

type BadRecord = Extract<SourceRecord, { kind: 'bad' }>;
export type ExtractedRecord<Result> = BadRecord | { readonly kind: 'paper'; readonly result: Result };

/**
 * What a task makes of every paper, in the order of the records, with bad records where they stood. At most `pool.maxBatches`
 * batches are under way: reading waits for the slowest reader of what comes out. Where the source pauses, everything that
 * was read comes out before more is waited for.
 * @throws what a paper or the source throws, behind all that came before it; WORKER_FAILED
 */
export async function* extractInOrder<Task extends PaperTask>(
  records: AsyncIterable<SourceRecord>,
  pool: ExtractionPool,
  task: Task,
): AsyncGenerator<ExtractedRecord<TaskResult<Task>>> {
  type Result = TaskResult<Task>;
  const underWay: { records: readonly SourceRecord[]; outcome: Promise<Outcome<Result>> }[] = [];
  for await (const { records: group, isPaused } of groupRecords(records)) {
    const papers = group.flatMap((record) => (record.kind === 'paper' ? [record.paper] : []));
    underWay.push({ records: group, outcome: pool.run(task, papers) });
    const maxLeft = isPaused ? 0 : pool.maxBatches - 1;
    while (underWay.length > maxLeft) {
      const first = underWay.shift();
      if (first !== undefined) yield* putTogether(first.records, await first.outcome);
    }
  }
}

function* putTogether<Result>(
  records: readonly SourceRecord[],
  { results, failure }: Outcome<Result>,
): Generator<ExtractedRecord<Result>> {
  const left = results.values();
  for (const record of records) {
    if (record.kind === 'bad') {
      yield record;
      continue;
    }
    const next = left.next();
    if (next.done === true) throw failure?.error;
    yield { kind: 'paper', result: next.value };
  }
}
