// What is made of a paper, by name, because a function cannot be sent to a thread: the same in a worker as in this one.
import { toPaperGraph } from '../graph/to-paper-graph.ts';
import type { Extraction } from '../model/extraction.ts';
import type { PaperGraph } from '../model/paper-graph.ts';
import type { Paper } from '../model/paper.ts';
import type { Workbench } from '../pipeline.ts';

/** What ingest stores and counts of a paper; the extraction itself is in the graph, as JSON. */
export interface StorablePaper {
  readonly graph: PaperGraph;
  readonly resultCount: number;
  /** One for each number that was not taken. */
  readonly skipReasons: readonly string[];
}

const PAPER_TASKS = {
  extraction: (paper: Paper, { extract }: Workbench): Extraction => extract(paper),
  /** What `benchgraph extract` prints, without the line's end. */
  line: (paper: Paper, { extract }: Workbench): string => JSON.stringify(extract(paper)),
  storable(paper: Paper, { extract, namer }: Workbench): StorablePaper {
    const extraction = extract(paper);
    return {
      graph: toPaperGraph(paper, extraction, namer),
      resultCount: extraction.results.length,
      skipReasons: extraction.skips.map(({ reason }) => reason),
    };
  },
} as const;

export type PaperTask = keyof typeof PAPER_TASKS;
export type TaskResult<Task extends PaperTask> = ReturnType<(typeof PAPER_TASKS)[Task]>;

/** What became of papers: a result for each, in their order, up to the first one that gave none. */
export interface Outcome<Result> {
  readonly results: readonly Result[];
  readonly failure?: { readonly error: unknown };
}

/** Never throws: what a paper throws is in the outcome, behind the results of those before it. */
export function runTask<Task extends PaperTask>(
  task: Task,
  papers: readonly Paper[],
  workbench: Workbench,
): Outcome<TaskResult<Task>> {
  const results: TaskResult<Task>[] = [];
  try {
    for (const paper of papers) results.push(PAPER_TASKS[task](paper, workbench) as TaskResult<Task>);
    return { results };
  } catch (error) {
    return { results, failure: { error } };
  }
}
