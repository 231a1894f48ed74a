// A thread of the console process that ends the process when it holds too much memory, or when its parent is gone. It
// runs beside the engine, so it also looks while the engine keeps the process busy; and it looks at the whole process,
// because the engine's memory is not JavaScript's.
import { workerData } from 'node:worker_threads';
import { removeScratch, type MemoryWatchStart } from './memory-watch-start.ts';

const INTERVAL_MS = 20;

const start = workerData as MemoryWatchStart;
const limit = new Float64Array(start.limit);

setInterval(() => {
  const maxBytes = limit[0] ?? 0;
  if (maxBytes > 0 && process.memoryUsage.rss() > maxBytes) process.kill(process.pid, 'SIGKILL');
  if (process.ppid !== start.parent) endAsOrphan();
}, INTERVAL_MS);

/** Nobody is left who would remove what the engine keeps on disk. */
function endAsOrphan(): void {
  try {
    removeScratch(start.scratch);
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
}
