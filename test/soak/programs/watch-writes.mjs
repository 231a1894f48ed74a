// Loaded before a benchgraph process (`node --import`): keeps a journal of its write transactions, a line for each step,
// written before the next step begins. So the last line of a process that was killed says where it was.
// BENCHGRAPH_JOURNAL names the file. It watches the engines' own packages and changes nothing that they do.
import { openSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { BENCHGRAPH_JOURNAL, NEO4J_URI } = process.env;
const program = process.argv[1] ?? '';
const require = createRequire(import.meta.url);

if (isMainThread && BENCHGRAPH_JOURNAL !== undefined) {
  if (program.endsWith('owner-process.js'))
    watch(require('@grafeo-db/js').Transaction.prototype, 'executeCypher');
  else if (program.endsWith('benchgraph.mjs') && (NEO4J_URI ?? '') !== '')
    watch(createRequire(require.resolve('neo4j-driver'))('neo4j-driver-core').Transaction.prototype, 'run');
}

/** `run` is the method that takes a statement and its parameters. */
function watch(prototype, run) {
  const journal = openSync(BENCHGRAPH_JOURNAL, 'a');
  const papersOf = new WeakMap();
  const note = (event, more = {}) =>
    writeSync(journal, `${JSON.stringify({ at: Date.now(), pid: process.pid, event, ...more })}\n`);
  const { [run]: runStatement, commit, rollback } = prototype;

  prototype[run] = function runWatched(text, params, ...rest) {
    if (!papersOf.has(this) && /\bMERGE\b/.test(text)) {
      papersOf.set(this, {});
      note('open');
    }
    // Papers' own nodes, created or replaced.
    if (/\(n:Paper\b.*\)\s*SET n = row/.test(text))
      for (const { id, fingerprint } of params.rows) papersOf.get(this)[id] = fingerprint;
    return runStatement.call(this, text, params, ...rest);
  };
  prototype.commit = function commitWatched() {
    const papers = papersOf.get(this);
    if (papers === undefined) return commit.call(this);
    note('commit', { papers });
    const result = commit.call(this);
    if (typeof result?.then === 'function') return result.then((value) => (note('done', { papers }), value));
    note('done', { papers });
    return result;
  };
  prototype.rollback = function rollBackWatched() {
    if (papersOf.has(this)) note('undone');
    return rollback.call(this);
  };
}
