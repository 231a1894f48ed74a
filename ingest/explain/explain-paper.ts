// What each stage made of one abstract and how sure it was, as text to read.
import type { Paper } from '../model/paper.ts';
import { ROLES } from '../model/roles.ts';
import { createExtractor } from '../pipeline.ts';
import { assignRoles } from '../stages/assign-roles/index.ts';
import type { Context } from '../stages/context.ts';
import { findCues } from '../stages/find-cues.ts';
import { findNames, type NameTable } from '../stages/find-names/index.ts';
import { readDocument, type Document } from '../stages/read-document.ts';
import { mainForm } from '../stages/to-entities.ts';
import { describeCandidate, describeStatement } from './describe-answers.ts';
import { recordJudge, type RecordingJudge } from './record-judge.ts';

/** Candidates that are shown of each choice, and from which probability on. */
const MOST_SHOWN = 3;
const LEAST_SHOWN = 0.01;

export function explainPaper(paper: Paper, context: Context): string {
  const judge = recordJudge(context.models);
  const extraction = createExtractor(context, judge)(paper);
  const document = readDocument(paper);
  const names = findNames(document, context);
  const lines = [
    `${paper.id}  ${paper.title}`,
    '',
    'sentences',
    ...document.sentences.map(({ index, start, end }) => `  ${index}  ${document.text.slice(start, end)}`),
    '',
    'names, and how likely each role is',
    ...explainNames(document, names, context),
    '',
    'numbers, and what was chosen among what (probability)',
    ...explainNumbers(document, names, judge),
    '',
    'statements that were weighed (probability)',
    ...judge.answers.map((answer) => `  ${describeStatement(answer)}`),
    '',
    'results',
    ...extraction.results.map(
      (result) => `  ${result.number.text}  confidence ${result.confidence.toFixed(2)}  ${result.rule}`,
    ),
    '',
    'numbers that are no results',
    ...extraction.skips.map(({ evidence, reason, detail }) => `  ${evidence.text}  ${reason}: ${detail}`),
  ];
  return `${lines.join('\n')}\n`;
}

function explainNames(document: Document, names: NameTable, context: Context): string[] {
  const cues = findCues(document.text, document.tokens, context);
  const roles = assignRoles(document, names, cues, context);
  return names.names
    .filter(({ mentions }) => mentions.length > 0)
    .map((name) => {
      const scores = roles.byName[name.index]?.scores;
      const said = ROLES.map((role) => `${role} ${(scores?.[role] ?? 0).toFixed(2)}`);
      const known = name.benchmark?.name ?? name.model?.row.family ?? name.technique?.name;
      return `  ${mainForm(name)}: ${said.join(', ')}${known === undefined ? '' : `; lexicon: ${known}`}; ${name.mentions.length} times`;
    });
}

function explainNumbers(document: Document, names: NameTable, judge: RecordingJudge): string[] {
  const measures = new Map<object, string[]>();
  for (const { choice, subject, options } of judge.choices) {
    const measure = (subject as { readonly measure: { readonly start: number; readonly end: number } })
      .measure;
    const known = measures.get(measure);
    const lines = known ?? [`  ${document.text.slice(measure.start, measure.end)}`];
    if (known === undefined) measures.set(measure, lines);
    const shown = options
      .filter(({ probability }, at) => at === 0 || (at < MOST_SHOWN && probability >= LEAST_SHOWN))
      .map(
        ({ candidate, probability }) => `${describeCandidate(candidate, names)} ${probability.toFixed(2)}`,
      );
    lines.push(`    ${choice}: ${shown.join(', ')}`);
  }
  return [...measures.values()].flat();
}
