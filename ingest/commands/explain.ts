import { explainPaper } from '../explain/explain-paper.ts';
import { buildContext } from '../stages/context.ts';
import { readAll } from './read-all.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** Prints what each stage made of every paper: sentences, candidates, what was chosen among what, and how sure. */
export async function runExplain(paths: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const context = buildContext();
  let failed = 0;
  let isFirst = true;
  for await (const record of readAll(paths.length === 0 ? ['-'] : paths, terminal)) {
    if (record.kind === 'paper') {
      await terminal.print(`${isFirst ? '' : '\n'}${explainPaper(record.paper, context)}`);
      isFirst = false;
      continue;
    }
    failed += 1;
    terminal.note(`${record.source}, ${record.place}: ${record.reason}`);
  }
  return failed === 0 ? EXIT.done : EXIT.someFailed;
}
