// What an ingest did, counted.

export interface IngestReport {
  /** Papers that were read, the same one twice included. */
  papersRead: number;
  papersAdded: number;
  papersChanged: number;
  papersUnchanged: number;
  /** Of which another text is stored: that of a newer record with the same id. */
  papersReplaced: number;
  /** Records of which no paper could be made, and papers that could not be stored. */
  recordsFailed: number;
  /** Files and other inputs that could not be read, or not to their end. */
  inputsFailed: number;
  resultsKept: number;
  /** Numbers that were seen and not taken, by reason. */
  skips: Map<string, number>;
  /** Of the failed ones the first `MAX_FAILURES_KEPT`, for people. */
  failures: string[];
}

export const MAX_FAILURES_KEPT = 100;

export function createReport(): IngestReport {
  return {
    papersRead: 0,
    papersAdded: 0,
    papersChanged: 0,
    papersUnchanged: 0,
    papersReplaced: 0,
    recordsFailed: 0,
    inputsFailed: 0,
    resultsKept: 0,
    skips: new Map(),
    failures: [],
  };
}

/** Counts a record of a paper of which another record came with it. */
export function countRepeated(report: IngestReport, hasSameText: boolean): void {
  report[hasSameText ? 'papersUnchanged' : 'papersReplaced'] += 1;
}

export function addFailure(
  report: IngestReport,
  sentence: string,
  counted: 'recordsFailed' | 'inputsFailed' = 'recordsFailed',
): void {
  report[counted] += 1;
  if (report.failures.length < MAX_FAILURES_KEPT) report.failures.push(sentence);
}

/** The report as lines for a person; skips by number, the most frequent reason first. */
export function describeReport(report: IngestReport): string[] {
  const { papersRead, papersAdded, papersChanged, papersUnchanged, recordsFailed, resultsKept } = report;
  const replaced = report.papersReplaced > 0 ? `${report.papersReplaced} replaced by another text, ` : '';
  const lines = [
    ...(report.inputsFailed > 0 ? [`inputs   ${report.inputsFailed} could not be read`] : []),
    `papers   ${papersRead} read: ${papersAdded} new, ${papersChanged} changed, ${papersUnchanged} unchanged, ${replaced}${recordsFailed} failed`,
    `results  ${resultsKept} kept, of new and changed papers`,
  ];
  const skips = [...report.skips].toSorted(([, a], [, b]) => b - a);
  if (skips.length > 0) {
    const total = skips.reduce((sum, [, count]) => sum + count, 0);
    lines.push(
      `skipped  ${total} numbers: ${skips.map(([reason, count]) => `${reason} ${count}`).join(', ')}`,
    );
  }
  return lines;
}
