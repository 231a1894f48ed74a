import { readFile } from 'node:fs/promises';
import { BenchgraphError } from '../errors.ts';
import { parseGoldLine, type GoldPaper } from '../eval/gold.ts';
import { createIsListed } from '../eval/listed-names.ts';
import { scoreExtractions, type Evaluation } from '../eval/score-extractions.ts';
import type { Extraction } from '../model/extraction.ts';
import { readPapers } from '../source/read-papers.ts';
import { buildContext } from '../stages/context.ts';
import { extractInOrder } from '../workers/extract-in-order.ts';
import { ExtractionPool } from '../workers/extraction-pool.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** Extracts the abstracts and prints the figures against the annotation; with `errors` also what went wrong. */
export async function runEval(
  goldPath: string,
  options: { abstracts: string; errors: number; json: boolean; workers: number },
  terminal: Terminal,
): Promise<ExitCode> {
  const gold = await readGold(goldPath);
  if (gold.length === 0)
    throw new BenchgraphError('INPUT_EMPTY', `${goldPath}: expected annotated papers, the file has none`);
  const pool = new ExtractionPool(options);
  const extractions: Extraction[] = [];
  let failed = 0;
  try {
    const records = readPapers(options.abstracts, terminal.input);
    for await (const record of extractInOrder(records, pool, 'extraction')) {
      if (record.kind === 'paper') {
        extractions.push(record.result);
        continue;
      }
      failed += 1;
      terminal.note(`${record.source}, ${record.place}: ${record.reason}`);
    }
  } finally {
    await pool.close();
  }
  const evaluation = scoreExtractions(gold, extractions, createIsListed(buildContext()));
  await terminal.print(
    options.json ? renderJson(evaluation, options.errors) : renderText(evaluation, options.errors),
  );
  return failed === 0 ? EXIT.done : EXIT.someFailed;
}

async function readGold(path: string): Promise<GoldPaper[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new BenchgraphError(
      'INPUT_NOT_FOUND',
      `${path}: expected a file of annotations, it cannot be read`,
      { cause },
    );
  });
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [parseGoldLine(line)];
    } catch (cause) {
      throw new BenchgraphError(
        'INPUT_UNRECOGNISED',
        `${path}, line ${index + 1}: expected an annotated paper (docs/extraction.md)`,
        { cause },
      );
    }
  });
}

/** A share of nothing is no figure. */
function show(figure: number, of: number): string {
  return of === 0 ? '  –  ' : figure.toFixed(3);
}

function renderText(evaluation: Evaluation, errors: number): string {
  const lines = [`papers ${evaluation.papers}`];
  for (const [name, { precision, recall, f1, found, gold, extracted }] of evaluation.figures) {
    lines.push(
      `${name.padEnd(26)} P ${show(precision, extracted)}  R ${show(recall, gold)}  F1 ${show(f1, gold + extracted)}  (${found} of ${gold}, ${extracted} extracted)`,
    );
  }
  lines.push('slots of the numbers that were found:');
  for (const [name, slot] of evaluation.slots)
    lines.push(`  ${name.padEnd(24)} ${show(slot.accuracy, slot.of)}  (${slot.right} of ${slot.of})`);
  if (evaluation.unlisted.size > 0) lines.push('recall on names that no row of a lexicon holds:');
  for (const [name, { accuracy, right, of }] of evaluation.unlisted)
    lines.push(`  ${name.padEnd(24)} ${show(accuracy, of)}  (${right} of ${of})`);
  const { calibration } = evaluation;
  const { right, of } = calibration.sure;
  lines.push(
    'confidence of the results:',
    `  right from 0.9 on        ${show(right / of, of)}  (${right} of ${of}, of ${calibration.count} results)`,
    `  calibration error        ${show(calibration.error, calibration.count)}  (10 bins)`,
  );
  for (const { paper, what, detail } of evaluation.errors.slice(0, errors))
    lines.push(`${paper}\t${what}\t${detail}`);
  return `${lines.join('\n')}\n`;
}

function renderJson(evaluation: Evaluation, errors: number): string {
  const figures = Object.fromEntries(
    [...evaluation.figures].map(([name, { precision, recall, f1, found, gold, extracted }]) => [
      name,
      { precision, recall, f1, found, gold, extracted },
    ]),
  );
  const slots = Object.fromEntries(
    [...evaluation.slots].map(([name, { accuracy, of }]) => [name, { accuracy, of }]),
  );
  const unlisted = Object.fromEntries(
    [...evaluation.unlisted].map(([name, { accuracy, of }]) => [name, { recall: accuracy, of }]),
  );
  return `${JSON.stringify({ papers: evaluation.papers, figures, slots, unlisted, calibration: toPlain(evaluation.calibration), errors: evaluation.errors.slice(0, errors) }, null, 1)}\n`;
}

function toPlain({ error, sure, count, bins }: Evaluation['calibration']): Record<string, unknown> {
  return { results: count, error, sure, bins };
}
