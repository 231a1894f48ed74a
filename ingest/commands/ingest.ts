import { parseStoreConfig } from '../config.ts';
import { BenchgraphError } from '../errors.ts';
import { EXTRACTOR_VERSION } from '../extractor-version.ts';
import { openStore } from '../graph/open-store.ts';
import { ingestPapers } from '../ingest-papers.ts';
import { readOutdated } from '../read-outdated.ts';
import { createReport, describeReport, MAX_FAILURES_KEPT } from '../report.ts';
import type { SourceRecord } from '../source/source-record.ts';
import { ExtractionPool } from '../workers/extraction-pool.ts';
import { keepUserAliases, readUserAliases } from '../naming/read-user-aliases.ts';
import { renameStored } from '../rename-stored.ts';
import { createProgress } from './progress.ts';
import { readAll } from './read-all.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** A database that is started again is there within a minute or two. */
const PATIENCE_MS = 120_000;

/**
 * Extracts and stores every paper, and ends with a report on standard output. With `reextract` the stored papers that
 * another version of the extractor read follow, from their stored text.
 */
export async function runIngest(
  paths: readonly string[],
  options: { workers: number; reextract: boolean; aliases?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  if (paths.length === 0 && !options.reextract && options.aliases === undefined)
    throw new BenchgraphError(
      'USAGE',
      "ingest: missing required argument 'inputs': files, folders or -; only --reextract and --aliases need none",
    );
  const aliases = await readUserAliases(options.aliases, terminal.environment);
  const pool = new ExtractionPool({ workers: options.workers, aliases });
  const store = await openStore(parseStoreConfig(terminal.environment), {
    extractorVersion: EXTRACTOR_VERSION,
    program: 'benchgraph ingest',
    patience: {
      limitMs: PATIENCE_MS,
      onChange: (state, { message }) =>
        terminal.note(state === 'waiting' ? `${message}: waiting for it` : 'it answers again: going on'),
    },
  });
  const progress = createProgress(terminal);
  try {
    const { location, engine, holder } = await store.info();
    terminal.note(
      `storing in ${engine === 'neo4j' ? 'Neo4j at ' : ''}${location}${holder === null ? '' : `, through ${holder.program} (process ${holder.pid}), which holds it`}`,
    );
    if (options.aliases !== undefined) await keepUserAliases(options.aliases, terminal.environment);
    const renamed = await renameStored(store, pool.namer);
    for (const failure of renamed.failures) terminal.note(failure);
    if (renamed.changed > 0) terminal.note(`names of ${renamed.changed} stored papers resolved anew`);
    const total = paths.includes('-') ? undefined : await countPapers(paths, terminal);
    progress.start(total);
    const report = createReport();
    const ingestOptions = { onProgress: progress.update, report };
    await ingestPapers(readAll(paths, terminal), store, pool, ingestOptions);
    if (options.reextract) await ingestPapers(readOutdated(store), store, pool, ingestOptions);
    progress.stop();
    for (const failure of report.failures) terminal.note(failure);
    const failed = report.recordsFailed + report.inputsFailed;
    if (failed > MAX_FAILURES_KEPT) terminal.note(`… and ${failed - MAX_FAILURES_KEPT} more that failed`);
    for (const line of describeReport(report)) await terminal.print(`${line}\n`);
    return failed === 0 && renamed.failures.length === 0 ? EXIT.done : EXIT.someFailed;
  } finally {
    progress.stop();
    await pool.close();
    await store.close();
  }
}

/** How many papers there are, for the time that is left; undefined where counting would read too much. */
async function countPapers(paths: readonly string[], terminal: Terminal): Promise<number | undefined> {
  if (!terminal.isInteractive) return undefined;
  let count = 0;
  for await (const record of readAll(paths, terminal)) {
    count += isPaper(record) ? 1 : 0;
    if (count > MAX_COUNTED) return undefined;
  }
  return count;
}

/** Reading this many first takes about a second. */
const MAX_COUNTED = 100_000;

function isPaper(record: SourceRecord): boolean {
  return record.kind === 'paper';
}
