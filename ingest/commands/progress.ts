// How far an ingest is: a bar on a terminal, a line now and then elsewhere.
import { Presets, SingleBar } from 'cli-progress';
import type { IngestReport } from '../report.ts';
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** @param total papers to come; undefined: not known */
  start(total: number | undefined): void;
  update(this: void, report: Readonly<IngestReport>): void;
  /** Stopping twice is fine. */
  stop(): void;
}

/** Lines on something that is no terminal come at most this often. */
const LINE_INTERVAL_MS = 5_000;

export function createProgress(terminal: Terminal): Progress {
  return terminal.isInteractive ? createBar() : createLines(terminal);
}

function createBar(): Progress {
  const bar = new SingleBar(
    {
      format: '{bar} {value} of {total} papers | {rate} papers/s | {eta_formatted} left | {results} results',
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  let started = 0;
  let isRunning = false;
  return {
    start(total) {
      started = performance.now();
      isRunning = true;
      bar.start(total ?? 0, 0, { rate: '-', results: 0 });
    },
    update(report) {
      const seconds = (performance.now() - started) / 1000;
      const done = report.papersRead;
      if (done > bar.getTotal()) bar.setTotal(done);
      bar.update(done, { rate: Math.round(done / Math.max(seconds, 0.001)), results: report.resultsKept });
    },
    stop() {
      if (isRunning) bar.stop();
      isRunning = false;
    },
  };
}

function createLines(terminal: Terminal): Progress {
  let started = 0;
  let last = 0;
  return {
    start() {
      started = performance.now();
      last = started;
    },
    update(report) {
      const now = performance.now();
      if (now - last < LINE_INTERVAL_MS) return;
      last = now;
      const rate = Math.round(report.papersRead / ((now - started) / 1000));
      terminal.note(`${report.papersRead} papers, ${report.resultsKept} results, ${rate} papers/s`);
    },
    stop() {},
  };
}
