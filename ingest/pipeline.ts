// From a paper to what it reports. Read this file first: the stages stand in their order, each with an example of what it adds.
import type { Extraction } from './model/extraction.ts';
import type { Paper } from './model/paper.ts';
import { assignRoles } from './stages/assign-roles/index.ts';
import { createNamer, type Namer } from './naming/namer.ts';
import type { UserAlias } from './naming/user-aliases.ts';
import { completeRoles } from './stages/complete-roles.ts';
import { buildContext, type Context } from './stages/context.ts';
import { findComparisons } from './stages/find-comparisons/index.ts';
import { findCues } from './stages/find-cues.ts';
import { findEvaluations } from './stages/find-evaluations.ts';
import { findNames } from './stages/find-names/index.ts';
import { findNumbers } from './stages/find-numbers/index.ts';
import { createJudge, type Judge } from './stages/judge.ts';
import { linkResults } from './stages/link-results/index.ts';
import { listMetrics } from './stages/list-metrics.ts';
import { readDocument } from './stages/read-document.ts';
import { toEntities } from './stages/to-entities.ts';

export type Extractor = (paper: Paper) => Extraction;

/** What ingest works with: the extractor, and names by the same lexicons. */
export interface Workbench {
  readonly extract: Extractor;
  readonly namer: Namer;
}

/** Compiles the lexicons (some milliseconds). The extractor is a pure function: the same paper always gives the same extraction. */
export function createWorkbench(aliases: readonly UserAlias[] = []): Workbench {
  const context = buildContext();
  const namer = createNamer(context.metrics, aliases);
  return { extract: createExtractor(context, createJudge(context.models), namer), namer };
}

export function createExtractor(
  context: Context,
  judge: Judge = createJudge(context.models),
  namer: Namer = createNamer(context.metrics),
): Extractor {
  return (paper) => {
    // "\textbf{82.1\%}" → "82.1%", tokens, sentences
    const document = readDocument(paper);
    // "outperforms", "compared to", "such as"
    const cues = findCues(document.text, document.tokens, context);
    // "LatentMorph", "GSM8K", "Qwen2.5-7B" with all their places; "accuracy", "F1"
    const names = findNames(document, context);
    // LatentMorph is proposed, GSM8K a benchmark, Qwen2.5-7B a base model
    const roles = assignRoles(document, names, cues, context);
    // "by 8.0%" is a change; "eight datasets" is skipped as a count
    const numbers = findNumbers(document, names, cues, judge);
    // 8.0% is LatentMorph's, on GSM8K, with Qwen2.5-7B
    const { results, linked, context: links } = linkResults({ document, names, roles, cues }, numbers, judge);
    // LatentMorph is better than TwiG on WISE
    const { comparisons, claimed } = findComparisons(links, linked, judge);
    // LatentMorph is evaluated on GenEval
    const { evaluations, evaluated } = findEvaluations(links, linked, claimed, judge);
    return {
      id: paper.id,
      title: paper.title,
      ...toEntities(document, names, completeRoles(roles, { linked, claimed, evaluated }), namer),
      metrics: listMetrics(links, linked, judge),
      evaluations,
      comparisons,
      results,
      skips: numbers.skips,
    };
  };
}
