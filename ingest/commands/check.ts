import { parseStoreConfig } from '../config.ts';
import { checkGraph } from '../graph/check/check-graph.ts';
import type { CheckReport } from '../graph/check/check-report.ts';
import { openStore } from '../graph/open-store.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** Holds the stored graph against its invariants; 1 where one of them does not hold. */
export async function runCheck(
  options: { errors: number; json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const store = await openStore(parseStoreConfig(terminal.environment));
  try {
    const snapshot = await store.snapshot();
    try {
      const report = await checkGraph(snapshot, { maxOffenders: options.errors });
      await snapshot.assertUnchanged();
      const text = options.json ? JSON.stringify(report) : describeCheck(report).join('\n');
      await terminal.print(`${text}\n`);
      return report.broken === 0 ? EXIT.done : EXIT.someFailed;
    } finally {
      await snapshot.close();
    }
  } finally {
    await store.close();
  }
}

/** The report as lines for a person. */
function describeCheck({ papers, names, papersWithoutVersion, broken, invariants }: CheckReport): string[] {
  const lines = invariants.flatMap(({ invariant, sentence, checked, broken, offenders }) => [
    `${broken === 0 ? 'ok    ' : 'BROKEN'} ${invariant.padEnd(17)} ${broken === 0 ? checked : `${broken} of ${checked}`}  ${sentence}`,
    ...offenders.map((offender) => `         ${offender}`),
    ...(broken > offenders.length && offenders.length > 0
      ? [`         … and ${broken - offenders.length} more`]
      : []),
  ]);
  if (papersWithoutVersion > 0)
    lines.push(
      `note   ${papersWithoutVersion} papers do not say which extractor read them, so their fingerprint was not checked: ingest --reextract`,
    );
  lines.push(
    `${papers} papers, ${names} names: ${broken === 0 ? 'everything holds' : `${broken} do not hold`}`,
  );
  return lines;
}
