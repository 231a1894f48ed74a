// One walk over the tokens: at each place the longest of what the lexicons know and what is written like a name.
import type { BenchmarkRow } from '../../lexicon/benchmarks/benchmark-row.ts';
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import type { MetricRow } from '../../lexicon/metrics.ts';
import type { TechniqueRow } from '../../lexicon/techniques.ts';
import {
  BEGINS_BENCHMARK,
  BEGINS_METRIC,
  BEGINS_MODEL,
  BEGINS_NAME,
  BEGINS_TECHNIQUE,
} from '../beginnings.ts';
import type { Context } from '../context.ts';
import type { PhraseMatch, PhraseMatcher } from '../phrase-matcher.ts';
import type { Sentence } from '../find-sentences.ts';
import type { Token } from '../find-tokens.ts';
import { findModel, type ModelMatch } from '../find-model.ts';
import { spellingOf, type NameShape } from '../name-shape.ts';
import type { Document } from '../read-document.ts';

export interface ScannedMention {
  readonly firstToken: number;
  readonly endToken: number;
  /** Without a derived ending: "BERT" of "BERT-based". */
  readonly text: string;
  readonly isDerived: boolean;
  readonly shape: NameShape;
  readonly benchmark: BenchmarkRow | undefined;
  readonly technique: TechniqueRow | undefined;
  readonly model: ModelMatch | undefined;
  readonly metric: MetricRow | undefined;
}

const MAX_NAME_TOKENS = 6;

/** Finds what may be a name or a metric, in order; the pieces do not overlap. */
export function scanMentions(document: Document, context: Context): ScannedMention[] {
  const found: ScannedMention[] = [];
  for (const sentence of document.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const mention = scanAt(document, sentence, index, context);
      if (mention === undefined) continue;
      found.push(mention);
      index = mention.endToken - 1;
    }
  }
  return found;
}

function scanAt(
  document: Document,
  sentence: Sentence,
  index: number,
  context: Context,
): ScannedMention | undefined {
  const { tokens, text } = document;
  const token = tokens[index];
  if (token === undefined || token.kind === 'mark' || token.kind === 'address') return undefined;
  const begins = context.beginnings.of(token.word);
  if ((begins & BEGINS_NAME) === 0) return undefined;
  const matchIf = <Row>(bit: number, lexicon: PhraseMatcher<Row>): PhraseMatch<Row> | undefined =>
    (begins & bit) === 0 ? undefined : lexicon.match(tokens, index, sentence.endToken, text);
  const benchmark = matchIf(BEGINS_BENCHMARK, context.benchmarks);
  const metric = ifMetric(token, matchIf(BEGINS_METRIC, context.metrics)) ?? cutOffMetric(token, context);
  const technique = matchIf(BEGINS_TECHNIQUE, context.techniques);
  const model = findModel(tokens, index, sentence.endToken, context);
  const written = toOneName(
    document,
    sentence,
    { index, length: scanWritten(document, sentence, index) },
    context,
  );
  const best = Math.max(lengthOf(benchmark), lengthOf(metric), lengthOf(technique), lengthOf(model));
  // "SimplerEnv WidowX Robot" goes on behind what the lexicon knows; "CLIP ViT-B" is two models
  const goesOn =
    best === 0 ||
    best === lengthOf(benchmark) ||
    (best === lengthOf(model) && isOneName(tokens, index + best, index + written, context));
  const length = (goesOn ? Math.max(best, written) : best) + lengthOfSize(tokens, index + best, benchmark);
  if (length === 0) return undefined;
  const isExtended = length > best && best > 0;
  const has = (match: { length: number } | undefined): boolean =>
    match !== undefined && (match.length === best || (isExtended && match === benchmark));
  const first = tokens[index];
  const last = tokens[index + length - 1];
  if (first === undefined || last === undefined) return undefined;
  const full = text.slice(first.start, last.end);
  const name = length === 1 ? spellingOf(first.word).stem : full;
  const isBenchmark = has(benchmark) && (best === lengthOf(benchmark) || isExtended);
  return {
    firstToken: index,
    endToken: index + length,
    text: name,
    isDerived: name !== full,
    shape: strongestShape(tokens, index, index + length),
    benchmark: isBenchmark ? benchmark?.row : undefined,
    technique: has(technique) && !isExtended ? technique?.row : undefined,
    model: extendModel(model, best, tokens.slice(index + best, index + length)),
    metric:
      has(metric) && !isExtended && !(isBenchmark && benchmark?.row.ambiguous !== true)
        ? metric?.row
        : undefined,
  };
}

/** "SCoRe" is no score: a plain word is not written with capitals inside. */
function ifMetric(
  token: Token,
  match: PhraseMatch<MetricRow> | undefined,
): PhraseMatch<MetricRow> | undefined {
  if (match?.length !== 1 || spellingOf(token.word).shape !== 'camel') return match;
  const { name, aliases = [] } = match.row;
  return [name, ...aliases].includes(token.lower) ? undefined : match;
}

/** "Claude Design", "Gemini 2.5 Flash Image": capitalised words behind a model that name nothing themselves. */
function isOneName(tokens: readonly Token[], from: number, end: number, context: Context): boolean {
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || HEAD_NOUNS.has(token.lower)) return false;
    if (context.findModelStem(token.text) !== undefined) return false;
  }
  return true;
}

function extendModel(
  model: ModelMatch | undefined,
  best: number,
  rest: readonly Token[],
): ModelMatch | undefined {
  if (model === undefined || model.length !== best) return undefined;
  return rest.length === 0
    ? model
    : { ...model, unknownParts: [...model.unknownParts, ...rest.map(({ text }) => text)] };
}

/** "ImageNet 256x256" is a benchmark of its own. */
function lengthOfSize(
  tokens: readonly Token[],
  index: number,
  benchmark: { readonly length: number } | undefined,
): number {
  return benchmark !== undefined && /^\d{2,4}x\d{2,4}$/.test(tokens[index]?.text ?? '') ? 1 : 0;
}

function lengthOf(match: { readonly length: number } | undefined): number {
  return match?.length ?? 0;
}

/** "F1@3", "Acc@1", "NDCG@20": anything at a cut-off is a metric. */
function cutOffMetric(token: Token, context: Context): { row: MetricRow; length: number } | undefined {
  return token.text.includes('@') && /^[\p{L}\d-]+@(?:\d+|k|n)$/iu.test(token.text)
    ? { row: context.cutOffMetric, length: 1 }
    : undefined;
}

/** How many tokens from here are written as one name; 0: none. */
function scanWritten(document: Document, sentence: Sentence, index: number): number {
  const { tokens } = document;
  const token = tokens[index];
  if (
    token === undefined ||
    !startsName(token, tokens[index - 1], index === sentence.firstToken, sentence.index === 0)
  )
    return 0;
  let length = 1;
  // "DINOv2-based RAE" is two names, "Relation-aware Frame" one
  const { stem, stemShape } = spellingOf(token.word);
  if (stem !== token.text && stemShape !== 'capital') return 1;
  while (index + length < sentence.endToken && length < MAX_NAME_TOKENS) {
    const previous = tokens[index + length - 1];
    const next = tokens[index + length];
    if (
      previous === undefined ||
      next === undefined ||
      !continuesName(previous, next, tokens[index + length + 1])
    )
      break;
    length += 1;
  }
  // A title is all capitals: only the strongly written word itself counts there.
  return sentence.index === 0 ? 1 : length;
}

/** "MOT17 MOT20", "ADE20K mIoU", "ImageNet ResNet-50": behind a word that is a name for itself, what a lexicon knows is another one. */
function toOneName(
  { tokens, text }: Document,
  sentence: Sentence,
  { index, length }: { readonly index: number; readonly length: number },
  context: Context,
): number {
  const first = tokens[index];
  if (length < 2 || first === undefined || spellingOf(first.word).shape === 'capital') return length;
  const isBenchmark = (context.beginnings.of(first.word) & BEGINS_BENCHMARK) !== 0;
  for (let at = index + 1; at < index + length; at += 1) {
    const token = tokens[at];
    const begins = token === undefined ? 0 : context.beginnings.of(token.word);
    if ((begins & (BEGINS_BENCHMARK | BEGINS_METRIC | BEGINS_MODEL)) === 0) continue;
    const benchmark = context.benchmarks.match(tokens, at, sentence.endToken, text);
    const isKnown =
      (benchmark !== undefined && benchmark.row.ambiguous !== true) ||
      (isBenchmark && findModel(tokens, at, sentence.endToken, context) !== undefined);
    if (isKnown || context.metrics.match(tokens, at, sentence.endToken, text) !== undefined)
      return at - index;
  }
  return length;
}

/** The tail of a longer capitalised phrase ("Interpreter" of "Code Interpreter") starts none. */
function startsName(token: Token, previous: Token | undefined, isFirst: boolean, isTitle: boolean): boolean {
  if (token.kind !== 'word') return false;
  const { isComparisonAdjective, stem, stemShape, isCommonStem, isSentenceStarter } = spellingOf(token.word);
  if (isComparisonAdjective || stemShape === 'plain' || isCommonStem) return false;
  if (stemShape !== 'capital') return true;
  if (isTitle || isFirst || isSentenceStarter || stem.length <= 2) return false;
  const isTail =
    previous !== undefined &&
    previous.end + 1 === token.start &&
    previous.kind === 'word' &&
    spellingOf(previous.word).hasCapitalFirst;
  return !isTail;
}

function continuesName(previous: Token, next: Token, afterNext: Token | undefined): boolean {
  if (previous.possessive || next.start !== previous.end + 1) return false;
  if (next.kind === 'number') {
    // "AIME 2024", "LogiQA 2.0": a version or a year, not "GSM8K 82.1%" or "CoT 3 times"
    const unit = afterNext?.lower ?? '';
    const isVersion = /^(?:\d\.\d|\d|(?:19|20)\d\d)$/.test(next.text);
    return (
      isVersion &&
      !/^(?:%|percent|points?|x|×|times|→|fold|pp|-|–)$/.test(unit) &&
      spellingOf(previous.word).shape !== 'plain'
    );
  }
  if (next.kind !== 'word') return false;
  const { shape, isCommonName, isSentenceStarter } = spellingOf(next.word);
  if (shape === 'plain') return /^v\d+(?:\.\d+)?$/.test(next.text);
  return !isCommonName && !isSentenceStarter;
}

const STRENGTH: Readonly<Record<NameShape, number>> = {
  plain: 0,
  capital: 1,
  acronym: 2,
  mixed: 3,
  camel: 4,
};

export function strongestShape(tokens: readonly Token[], from: number, end: number): NameShape {
  let best: NameShape = 'plain';
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const shape = spellingOf(token.word).stemShape;
    if (STRENGTH[shape] > STRENGTH[best]) best = shape;
  }
  return best;
}
