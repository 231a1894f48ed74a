// A thread of the console process that ends the process when it holds too much memory, or when its parent is gone. It
// runs beside the engine, so it also looks while the engine keeps the process busy; and it looks at the whole process,
// because the engine's memory is not JavaScript's.
import { workerData } from 'node:worker_threads';

const INTERVAL_MS = 20;

/** Shared with the main thread: the limit in bytes, 0 while no query runs. */
const limit = new Float64Array((workerData as { limit: SharedArrayBuffer }).limit);
const parent = process.ppid;

setInterval(() => {
  const maxBytes = limit[0] ?? 0;
  const isTooLarge = maxBytes > 0 && process.memoryUsage.rss() > maxBytes;
  if (isTooLarge || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, INTERVAL_MS);
