// A thread that extracts what it is sent. It starts from the build (`getEntryFile`) and is ended by the pool that started it.
import { parentPort, workerData } from 'node:worker_threads';
import { BenchgraphError } from '../errors.ts';
import { createWorkbench } from '../pipeline.ts';
import { runTask } from './paper-tasks.ts';
import type { SentFailure, WorkerOrder, WorkerReply, WorkerStart } from './worker-protocol.ts';

const { aliases } = workerData as WorkerStart;
const workbench = createWorkbench(aliases);

parentPort?.on('message', ({ task, papers }: WorkerOrder) => {
  const { results, failure } = runTask(task, papers, workbench);
  reply({ results, ...(failure === undefined ? {} : { failure: toSent(failure.error) }) });
});
reply({ ready: true });

function reply(message: WorkerReply): void {
  parentPort?.postMessage(message);
}

function toSent(error: unknown): SentFailure {
  return error instanceof BenchgraphError ? { code: error.code, message: error.message } : { error };
}
